import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { anonymous, createTokenVerifier, signViewer, type TokenVerifier } from '@cobuild/identity';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.js';
import type { GatewayContext } from './context.js';
import type { ExecutionScope } from './execution/scope.js';
import { createSubgraphClient } from './execution/subgraph-client.js';
import { createApp } from './http/app.js';
import { createIdentify, type Identity } from './identity/identify.js';
import { createViewerSigner } from './identity/viewer-signer.js';
import { createLiveEngine } from './live/engine.js';
import { createStartOperation } from './live/start-operation.js';
import { serveGraphqlWs, type GraphqlWsOptions } from './live/transports/graphql-ws.js';
import { createUpstreams } from './live/upstream.js';
import { logOperations } from './plugins/log-operations.js';
import { createMaskError } from './plugins/mask-errors.js';
import { createApolloGateway } from './supergraph/apollo-gateway.js';
import { createGraphs } from './supergraph/graphs.js';
import { watchSupergraph } from './supergraph/watch-file.js';

/** A gateway that serves. */
export interface Gateway {
  readonly url: string;
  /** Streams and clients of now. */
  figures(): { readonly clients: number; readonly streams: number; readonly listeners: number };
  /** Answers what is in flight, hands streams their cursor, and ends within 5 s. */
  close(): Promise<void>;
}

/** What a gateway takes from its process; each has a default. */
export interface GatewayParts {
  readonly logger: Logger;
  readonly clock?: () => Date;
  readonly random?: () => number;
  readonly verifyToken?: TokenVerifier;
  readonly transport?: Partial<
    Pick<GraphqlWsOptions, 'mostBuffered' | 'initWithinMs' | 'goneWithinMs' | 'pingEveryMs'>
  >;
}

const inFlightWithinMs = 4_000;

/** Starts a gateway; throws where its supergraph cannot be served or its address is taken. */
export async function startGateway(config: GatewayConfig, parts: GatewayParts): Promise<Gateway> {
  const { logger, clock = () => new Date(), random = Math.random } = parts;
  const graphs = createGraphs(await readFile(config.supergraph, 'utf8'), config.subgraphUrls);
  const watching = watchSupergraph(graphs, config.supergraph, logger);
  const client = createSubgraphClient();
  const sign = createViewerSigner(config.viewerSecret, clock);
  const identify = createIdentify(parts.verifyToken ?? createTokenVerifier(config.issuers), clock);
  const mask = createMaskError(logger);
  const upstreams = createUpstreams({
    initPayload: async () =>
      config.viewerSecret ? { viewer: await signViewer(anonymous, config.viewerSecret, clock()) } : {},
  });
  const engine = createLiveEngine({ upstreams, client, sign, mask, logger, clock, random });
  const contextFor = (
    identity: Identity,
    { requestId, clientAddress, signal }: Pick<ExecutionScope, 'requestId' | 'clientAddress' | 'signal'>,
  ): GatewayContext => ({
    identity,
    scope: { client, signedViewer: () => sign(identity), requestId, clientAddress, signal },
  });

  const apollo = new ApolloServer<GatewayContext>({
    gateway: createApolloGateway(graphs),
    introspection: config.hasIde,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // What the subgraphs' own errors say is masked in one place, for every transport.
    formatError: (formatted) => mask(formatted),
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      logOperations(logger, () => performance.now()),
    ],
  });
  await apollo.start();

  let isClosing = false;
  const app = createApp({
    apollo,
    graphs,
    hasIde: config.hasIde,
    isClosing: () => isClosing,
    async contextOf(request, requestId, signal) {
      const known = await identify(request.headers.authorization);
      const clientAddress = request.socket.remoteAddress ?? null;
      if (known.ok) return contextFor(known.value, { requestId, clientAddress, signal });
      logger.info({ requestId, reason: known.refusal.reason }, 'unauthenticated');
      throw new GraphQLError('The token is not valid', {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      });
    },
  });
  const server = createServer(app);
  const start = createStartOperation({
    graphs,
    engine,
    mask,
    async answerOnce({ query, operationName, variables, extensions, clientAddress }, identity, signal) {
      const request = { query, operationName: operationName ?? undefined, variables, extensions };
      const { body } = await apollo.executeOperation(request, {
        contextValue: contextFor(identity, { requestId: randomUUID(), clientAddress, signal }),
      });
      if (body.kind !== 'single') throw new TypeError('expected a single result');
      return body.singleResult;
    },
  });
  const transport = serveGraphqlWs(server, { path: '/graphql', identify, start, clock, logger, ...parts.transport });
  await listen(server, config);
  const url = urlOf(server, config.host);
  logger.info({ url, supergraph: graphs.current().supergraph.id }, 'gateway serves');

  const closeInOrder = async (): Promise<void> => {
    isClosing = true;
    watching.close();
    const answered = new Promise<void>((resolve) => server.close(() => resolve()));
    await transport.close();
    engine.close();
    upstreams.close();
    server.closeIdleConnections();
    const given = setTimeout(() => server.closeAllConnections(), inFlightWithinMs);
    await answered;
    clearTimeout(given);
    await apollo.stop();
    await client.close();
  };
  let closing: Promise<void> | undefined;
  return {
    url,
    figures: () => ({ clients: transport.clients, ...engine.figures() }),
    close: () => (closing ??= closeInOrder()),
  };
}

function listen(server: Server, { port, host }: GatewayConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
