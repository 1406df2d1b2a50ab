import type { Server } from 'node:http';
import {
  getOperationAST,
  GraphQLError,
  parse,
  subscribe,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Tracer } from '@cobuild/process';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Clock } from '../definition.js';
import { logFault, maskError } from '../errors/mask.js';
import type { SubgraphMetrics } from '../observe/metrics.js';
import { requestIdOf, requireSignedViewer, type ContextFactory } from './context.js';
import { followLog, type FollowedLog } from './followed-log.js';
import { requireScope } from './scope.js';
import { watchStart, withPosition, type WatchedLog } from './starting-position.js';

/** Milliseconds between pings; a peer that misses one is gone. */
const keepAliveMs = 12_000;

/** The largest message that is read. */
const maxPayload = 1_048_576;

interface Followed {
  readonly log: FollowedLog;
  /** Where it begins, for who wants to know. */
  readonly start: WatchedLog | null;
  readonly wantsOrigin: boolean;
}

/**
 * Serves subscriptions over the graphql-ws protocol at `/graphql`. One connection of the gateway carries many viewers, so each
 * `subscribe` message names its own, signed, in `extensions.viewer`.
 */
export function serveGraphqlOverWebSocket<S, L>(
  server: Server,
  {
    subgraph,
    schema,
    createContext,
    viewerSecret,
    clock,
    logger,
    metrics,
    tracer,
  }: {
    readonly subgraph: string;
    readonly schema: GraphQLSchema;
    readonly createContext: ContextFactory<S, L>;
    readonly viewerSecret: Uint8Array;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly metrics: SubgraphMetrics;
    readonly tracer: Tracer;
  },
): { readonly close: () => Promise<void> } {
  /** By the context of a subscription: its log, and what its caller asked to be told beside the events. */
  const followed = new WeakMap<object, Followed>();
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload });
  const served = useServer(
    {
      schema,
      onSubscribe: async (_, __, { query, variables, operationName, extensions }) => {
        try {
          const viewer = await requireSignedViewer(extensions?.['viewer'], viewerSecret, clock);
          const document = parse(query);
          const errors = validate(schema, document);
          if (errors.length > 0) return errors;
          requireScope(viewer, subgraph, getOperationAST(document, operationName)?.operation);
          const context = createContext(viewer, requestIdOf(extensions?.['requestId']));
          const log = followLog(context.log, tracer);
          const start = extensions?.['position'] === true ? watchStart(log.log) : null;
          const contextValue = { ...context, log: (start ?? log).log };
          followed.set(contextValue, {
            log,
            start,
            wantsOrigin: extensions?.['origin'] === true,
          });
          return {
            schema,
            document,
            variableValues: variables ?? {},
            ...(operationName ? { operationName } : {}),
            contextValue,
          } satisfies ExecutionArgs;
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      subscribe: async (args) => {
        const { contextValue } = args as { contextValue: object };
        const results = await subscribe(args as ExecutionArgs);
        if (!(Symbol.asyncIterator in results)) return results;
        const counted = countedIn(metrics, results);
        const beginning = followed.get(contextValue)?.start?.beginning();
        return beginning ? withPosition(counted, beginning) : counted;
      },
      onError: (_, __, ___, errors) =>
        errors.map((error) => {
          logFault(error, logger, '');
          return maskError(error);
        }),
      onNext: (_, __, ___, { contextValue }, result) => {
        const { log, wantsOrigin } = followed.get(contextValue as object) ?? {};
        const origin = wantsOrigin && result.data ? (log?.origin() ?? null) : null;
        log?.sent();
        metrics.eventSent();
        if (!result.errors && !origin) return undefined;
        const { requestId } = contextValue as { requestId: string };
        for (const error of result.errors ?? []) logFault(error, logger, requestId);
        const errors = result.errors?.map(maskError);
        for (const error of errors ?? []) metrics.errorTold(String(error.extensions['code']));
        return {
          ...result,
          ...(errors ? { errors } : {}),
          ...(origin ? { extensions: { ...result.extensions, event: origin } } : {}),
        };
      },
    },
    sockets,
    keepAliveMs,
  );
  return { close: async () => void (await served.dispose()) };
}

type Results = AsyncGenerator<ExecutionResult, void, void>;

/** The same results; whoever follows them is counted until they end or are left. */
function countedIn(metrics: SubgraphMetrics, results: Results): Results {
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    metrics.subscriptionEnded();
  };
  metrics.subscriptionBegan();
  return {
    async next() {
      try {
        const step = await results.next();
        if (step.done) over();
        return step;
      } catch (error) {
        over();
        throw error;
      }
    },
    return(value) {
      over();
      return results.return(value);
    },
    throw(error) {
      over();
      return results.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      over();
      await results.return();
    },
  };
}
