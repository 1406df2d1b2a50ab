import type { Server } from 'node:http';
import {
  getOperationAST,
  GraphQLError,
  parse,
  subscribe,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Clock } from '../definition.js';
import { logFault, maskError } from '../errors/mask.js';
import { requestIdOf, requireSignedViewer, type ContextFactory } from './context.js';
import { requireScope } from './scope.js';
import { watchStart, withPosition, type WatchedLog } from './starting-position.js';

/** Milliseconds between pings; a peer that misses one is gone. */
const keepAliveMs = 12_000;

/** The largest message that is read. */
const maxPayload = 1_048_576;

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
  }: {
    readonly subgraph: string;
    readonly schema: GraphQLSchema;
    readonly createContext: ContextFactory<S, L>;
    readonly viewerSecret: Uint8Array;
    readonly clock: Clock;
    readonly logger: Logger;
  },
): { readonly close: () => Promise<void> } {
  /** Who asks for it is told where the stream begins. */
  const watched = new WeakMap<object, WatchedLog>();
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
          const start = extensions?.['position'] === true ? watchStart(context.log) : null;
          const contextValue = start ? { ...context, log: start.log } : context;
          if (start) watched.set(contextValue, start);
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
        const beginning = watched.get(contextValue)?.beginning();
        return Symbol.asyncIterator in results && beginning ? withPosition(results, beginning) : results;
      },
      onError: (_, __, ___, errors) =>
        errors.map((error) => {
          logFault(error, logger, '');
          return maskError(error);
        }),
      onNext: (_, __, ___, { contextValue }, result) => {
        if (!result.errors) return undefined;
        const { requestId } = contextValue as { requestId: string };
        for (const error of result.errors) logFault(error, logger, requestId);
        return { ...result, errors: result.errors.map(maskError) };
      },
    },
    sockets,
    keepAliveMs,
  );
  return { close: async () => void (await served.dispose()) };
}
