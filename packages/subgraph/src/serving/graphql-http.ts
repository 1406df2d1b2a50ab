import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { CLIENT_ADDRESS_HEADER, VIEWER_HEADER } from '@cobuild/identity';
import express, { type Express } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Tracer } from '@cobuild/process';
import type { Logger } from 'pino';
import type { Clock, RequestContext } from '../definition.js';
import { logFault, maskError } from '../errors/mask.js';
import { followRequests, tellOf } from '../observe/follow-requests.js';
import type { SubgraphMetrics } from '../observe/metrics.js';
import { requestIdOf, requireSignedViewer, type ContextFactory } from './context.js';
import { requireScope } from './scope.js';

/** The largest body that is read; the gateway's own limit lies below it. */
const bodyLimit = '1mb';

const asGraphQLError = (
  error: unknown,
  message: string,
  extensions: Record<string, unknown> | undefined,
): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(message, {
        ...(error instanceof Error ? { originalError: error } : {}),
        ...(extensions ? { extensions } : {}),
      });

/** Serves GraphQL over HTTP at `/graphql` to whoever carries a viewer that the gateway signed. */
export async function serveGraphqlOverHttp<S, L>(
  app: Express,
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
): Promise<ApolloServer<RequestContext<S, L>>> {
  /** By the context of a request: the response that it gets. */
  const responses = new WeakMap<object, object>();
  const server = new ApolloServer<RequestContext<S, L>>({
    schema,
    logger,
    includeStacktraceInErrorResponses: false,
    // Only a caller with a signed viewer gets this far: it is the gateway, and its operator may look.
    introspection: true,
    // The composition root closes the process; Apollo must not install signal handlers of its own.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      maskError(asGraphQLError(error, formatted.message, formatted.extensions)).toJSON(),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ operation, contextValue }) =>
            requireScope(contextValue.viewer, subgraph, operation?.operation),
          didEncounterErrors: async ({ errors, contextValue }) => {
            for (const error of errors) logFault(error, logger, contextValue.requestId);
          },
          willSendResponse: async ({ response: { http, body }, contextValue, operation, operationName }) => {
            const { requestId } = contextValue;
            http.headers.set('x-request-id', requestId);
            const errors = (body.kind === 'single' ? body.singleResult.errors : undefined) ?? [];
            const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
            const response = responses.get(contextValue);
            if (response) tellOf(response, { requestId, operation: operation?.operation, operationName, codes });
          },
        }),
      },
    ],
  });
  await server.start();
  app.use(
    '/graphql',
    express.json({ limit: bodyLimit }),
    followRequests({ metrics, tracer, logger }),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        const context = createContext(
          await requireSignedViewer(req.headers[VIEWER_HEADER], viewerSecret, clock),
          requestIdOf(req.headers['x-request-id']),
          req.get(CLIENT_ADDRESS_HEADER) ?? null,
        );
        responses.set(context, res);
        return context;
      },
    }),
  );
  return server;
}
