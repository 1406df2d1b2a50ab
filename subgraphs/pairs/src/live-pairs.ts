import { isEntitled } from './pair/standing.rules.js';
import type { LogEvent } from '@cobuild/log';
import { live } from '@cobuild/subgraph';
import type { Context } from './context.js';
import type { Services } from './services.js';
import type { Pair } from './pair/pair.rules.js';

/** What a live field is narrowed to. */
export interface LiveFilter {
  readonly pairIds?: readonly string[] | null | undefined;
  readonly organizationIds?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
}

/** Milliseconds for which what was read for an event serves all who look at it; whoever comes later gets it as it is then. */
const sharedForMs = 1_000;

/**
 * Reads something for an event once for all subscriptions of the process that look at it together. What was read is at least as new
 * as the event. A read that failed is not kept: whoever comes back after the fault reads again.
 */
export function oncePerEvent<T>(read: (event: LogEvent, services: Services) => Promise<T>) {
  const known = new WeakMap<LogEvent, { readonly reading: Promise<T>; readonly at: number }>();
  return (event: LogEvent, { services, clock }: Context): Promise<T> => {
    const at = clock().getTime();
    const before = known.get(event);
    if (before && Math.abs(at - before.at) < sharedForMs) return before.reading;
    const reading = read(event, services);
    known.set(event, { reading, at });
    reading.catch(() => known.delete(event));
    return reading;
  };
}

const pairOf = oncePerEvent((event, services) => services.pairs.find(String(event.payload['pairId'])));

/**
 * A live field over the events of pairs: only what the filter names, and only while the viewer is entitled to the pair — asked anew
 * for each event, so that a role that ends takes its stream with it.
 *
 * @param accepts whether an event is of the field's kind
 * @param toPayload what the field gives for the event; `null` when the thing is gone
 */
export function livePairs<P>(
  context: Context,
  { pairIds, organizationIds, after }: LiveFilter,
  accepts: (event: LogEvent) => boolean,
  toPayload: (event: LogEvent, pair: Pair) => Promise<P>,
): Promise<AsyncIterableIterator<P & { readonly cursor: string; readonly replayed: boolean }>> {
  const { viewer, log, loaders, clock } = context;
  return live({
    log,
    after,
    async accepts(event) {
      const pairId = event.payload['pairId'];
      if (typeof pairId !== 'string' || !accepts(event)) return false;
      if (pairIds && !pairIds.includes(pairId)) return false;
      const pair = await pairOf(event, context);
      if (!pair || (organizationIds && !organizationIds.some((id) => pair.reach.includes(id)))) return false;
      return isEntitled(viewer, { pairId, reach: pair.reach, contacts: pair.contacts }, clock());
    },
    async toPayload({ event, cursor, replayed }) {
      const pair = await pairOf(event, context);
      if (!pair) throw new TypeError('expected the pair of an accepted event to be read');
      loaders.clear();
      loaders.pairs.byId.prime(pair.id, pair);
      return { ...(await toPayload(event, pair)), cursor, replayed };
    },
  });
}
