import type { RequestContext } from '../definition.js';
import { fault } from '../errors/fault.js';

type Context = RequestContext<unknown, unknown>;

type Resolve = (parent: unknown, args: unknown, context: Context, info: unknown) => unknown;

const isFunction = (value: unknown): value is Resolve => typeof value === 'function';

const requireLogin = ({ viewer }: Context): void => {
  if (viewer.accountId === null) throw fault('UNAUTHENTICATED');
};

/**
 * The same resolvers, each of which refuses a visitor who has not logged in. Takes root fields, fields and live fields; a reference
 * resolver is called with its context as the second argument.
 */
export function forLoggedIn<R extends object>(resolvers: R): R {
  const guarded = Object.entries(resolvers).map(([name, resolver]: [string, unknown]) => {
    if (name === '__resolveReference' && isFunction(resolver)) {
      return [
        name,
        (reference: unknown, context: Context, info: unknown) => {
          requireLogin(context);
          return (resolver as (...all: unknown[]) => unknown)(reference, context, info);
        },
      ];
    }
    if (isFunction(resolver)) return [name, guard(resolver)];
    if (
      typeof resolver === 'object' &&
      resolver !== null &&
      'subscribe' in resolver &&
      isFunction(resolver.subscribe)
    ) {
      return [name, { ...resolver, subscribe: guard(resolver.subscribe) }];
    }
    return [name, resolver];
  });
  return Object.fromEntries(guarded) as R;
}

const guard =
  (resolver: Resolve): Resolve =>
  (parent, args, context, info) => {
    requireLogin(context);
    return resolver(parent, args, context, info);
  };
