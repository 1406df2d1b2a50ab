import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { anonymous, createTokenVerifier, signViewer, type TokenVerifier } from '@cobuild/identity';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.js';
import { createSubgraphClient } from './execution/subgraph-client.js';
import { clientIdOf } from './http/client-id.js';
import { createCors } from './http/cors.js';
import { send, type Handle } from './http/exchange.js';
import { serveGraphiql } from './http/graphiql.js';
import { serveGraphql } from './http/graphql.js';
import { health, ready } from './http/health.js';
import { limitConnections } from './http/limit-connections.js';
import { requestIdFrom } from './http/request-id.js';
import { createHttpServer, nothingHere } from './http/server.js';
import { createCheckApiKey } from './identity/api-keys.js';
import { askOrganizations } from './identity/ask-organizations.js';
import { authorizationOf } from './identity/authorization.js';
import { createIdentify, visitor, type Identity } from './identity/identify.js';
import { createAdmit } from './identity/quota.js';
import { identityRefused } from './identity/refusals.js';
import { createViewerSigner } from './identity/viewer-signer.js';
import { bodiesWithin, boundsOf } from './limits/admission.js';
import { clientAddress, type ClientAddress } from './limits/client-address.js';
import { openAdmission } from './limits/open-admission.js';
import { createPlaces } from './limits/places.js';
import { createSocketGuards } from './limits/socket-guards.js';
import { withinOperations } from './limits/within-operations.js';
import { withinPlaces } from './http/within-places.js';
import { createLiveEngine, type LiveFigures } from './live/engine.js';
import { createStartOperation } from './live/start-operation.js';
import { serveGraphqlWs, type GraphqlWsOptions } from './live/transports/graphql-ws.js';
import { createHttpStreams } from './live/transports/http-streams.js';
import { multipart } from './live/transports/multipart.js';
import { sse } from './live/transports/sse.js';
import { createUpstreams } from './live/upstreams/choose.js';
import { createAnswerOnce } from './pipeline/answer.js';
import { createClients } from './pipeline/clients.js';
import { logAnswered } from './pipeline/log-answered.js';
import { createMaskError } from './pipeline/mask-errors.js';
import { createPrepare } from './pipeline/prepare.js';
import type { Caller } from './pipeline/request.js';
import { createWithinQuota } from './pipeline/within-quota.js';
import { createGraphs } from './supergraph/graphs.js';
import { watchSupergraph } from './supergraph/watch-file.js';

/** A gateway that serves. */
export interface Gateway {
  readonly url: string;
  /** Streams and clients of now, and what live fields have met since the start. */
  figures(): LiveFigures & { readonly clients: number };
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

const ide = serveGraphiql(nothingHere);
const toIde: Handle = (exchange) => send(exchange, 302, 'text/plain', '', { location: '/graphiql' });

/** A person's browser at the address for programs is led to the IDE. */
const orIde =
  (graphql: Handle): Handle =>
  (exchange) => {
    const { request, search } = exchange;
    const isPerson =
      request.method === 'GET' && !search.has('query') && request.headers.accept?.startsWith('text/html');
    return isPerson ? toIde(exchange) : graphql(exchange);
  };

/** Starts a gateway; throws where its supergraph cannot be served or its address is taken. */
export async function startGateway(config: GatewayConfig, parts: GatewayParts): Promise<Gateway> {
  const { logger, clock = () => new Date(), random = Math.random } = parts;
  const graphs = await createGraphs(await readFile(config.supergraph, 'utf8'), {
    addresses: config.subgraphUrls,
    bounds: boundsOf(config.limits),
    contracts: config.contracts,
    policies: config.policies,
  });
  const watching = watchSupergraph(graphs, config.supergraph, logger);
  const client = createSubgraphClient(config.limits.subgraphs);
  const sign = createViewerSigner(config.viewerSecret, clock);
  const verifyToken =
    parts.verifyToken ??
    createTokenVerifier(config.issuers, { tell: ({ message }) => logger.warn({ reason: message }, 'issuer') });
  const organizations = () => graphs.current().supergraph.subgraphs.get('organizations');
  const checkKey = createCheckApiKey(askOrganizations(organizations, () => sign(visitor)));
  const identify = createIdentify(verifyToken, checkKey, clock);
  const mask = createMaskError(logger);
  const clients = createClients(config.clients);
  const now = () => performance.now();
  const admission = await openAdmission(config, logger, now);
  const prepare = createPrepare(graphs, admission, clock);
  const answered = logAnswered(logger);
  const answerOnce = createAnswerOnce({ prepare, client, sign, mask, now, answered });
  const withinQuota = createWithinQuota(createAdmit(clock), answered);
  const initPayload = async () =>
    config.viewerSecret ? { viewer: await signViewer(anonymous, config.viewerSecret, clock()) } : {};
  const upstreams = createUpstreams({ initPayload }, config.subscriptions);
  const engine = createLiveEngine({ upstreams, client, sign, mask, logger, clock, random });
  const addressOf = ({ socket, headers }: IncomingMessage): ClientAddress =>
    clientAddress(socket.remoteAddress, headers['x-forwarded-for'], config.trustedProxies);
  const callerFor = (
    request: IncomingMessage,
    identity: Identity,
    requestId: string,
    signal?: AbortSignal,
  ): Caller => ({
    identity,
    client: clients.of(identity.clientId ?? clientIdOf(request)),
    requestId,
    ...addressOf(request),
    signal,
  });

  const stopListening = graphs.onChange(({ supergraph }) => engine.reload(supergraph));
  const start = withinOperations(
    createPlaces(config.limits.sockets.operationsOfOneAddress),
    config.limits.sockets.operationsOfOneAddress,
    withinQuota.start(createStartOperation({ prepare, engine, mask, answerOnce, clock })),
  );
  const httpStreams = createHttpStreams({ start, identify, clock, ...parts.transport });

  /** Of connections that are kept for a client, by its address. */
  const places = createPlaces(config.limits.sockets.socketsOfOneAddress);
  let isClosing = false;
  const graphql = serveGraphql({
    answerOnce: withinQuota.answerOnce(answerOnce),
    cors: createCors(config.corsOrigins),
    bodies: bodiesWithin(config.limits),
    streams: {
      'event-stream': withinPlaces(places, httpStreams.serve(sse)),
      multipart: withinPlaces(places, httpStreams.serve(multipart)),
    },
    async callerOf(request, requestId, signal) {
      const known = await identify(authorizationOf(request.headers));
      if (known.ok) return { ok: true, caller: callerFor(request, known.value, requestId, signal) };
      logger.info({ requestId, ...known.refusal }, 'not identified');
      return identityRefused(known.refusal);
    },
  });
  const server = createHttpServer(
    {
      '/graphql': config.hasIde ? orIde(graphql) : graphql,
      '/health': health,
      '/ready': ready(graphs, () => isClosing),
      ...(config.hasIde ? { '/': toIde, '/graphiql': ide, '/graphiql/': ide } : {}),
    },
    config.limits.http,
    logger,
  );
  limitConnections(
    server,
    config.limits.http.connectionsOfOneAddress,
    ({ remoteAddress }) => clientAddress(remoteAddress, undefined, config.trustedProxies).addressKey,
  );
  const transport = serveGraphqlWs(server, {
    path: '/graphql',
    guards: createSocketGuards(config.limits, places, now),
    addressKeyOf: (request) => addressOf(request).addressKey,
    identify,
    start,
    callerFor: (request, identity) => callerFor(request, identity, requestIdFrom(undefined)),
    clock,
    logger,
    ...parts.transport,
  });
  await listen(server, config);
  const url = urlOf(server, config.host);
  logger.info({ url, supergraph: graphs.current().supergraph.id }, 'gateway serves');

  const closeInOrder = async (): Promise<void> => {
    isClosing = true;
    watching.close();
    admission.close();
    const answered = new Promise<void>((resolve) => server.close(() => resolve()));
    stopListening();
    await Promise.all([transport.close(), httpStreams.close()]);
    engine.close();
    upstreams.close();
    server.closeIdleConnections();
    const given = setTimeout(() => server.closeAllConnections(), inFlightWithinMs);
    await answered;
    clearTimeout(given);
    await client.close();
    await graphs.close();
  };
  let closing: Promise<void> | undefined;
  return {
    url,
    figures: () => ({ clients: transport.clients + httpStreams.clients, ...engine.figures() }),
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
