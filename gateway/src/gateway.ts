import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { anonymous, createTokenVerifier, signViewer, type TokenVerifier } from '@cobuild/identity';
import { createDraining, watchProcess } from '@cobuild/process';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.js';
import { createSubgraphClient } from './execution/subgraph-client.js';
import { clientIdOf } from './http/client-id.js';
import { createCors } from './http/cors.js';
import { send, type Handle } from './http/exchange.js';
import { serveGraphiql } from './http/graphiql.js';
import { serveGraphql, type Stream } from './http/graphql.js';
import { health, ready } from './http/health.js';
import { limitConnections } from './http/limit-connections.js';
import { requestIdFrom } from './http/request-id.js';
import { metricsPage } from './http/metrics.js';
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
import { createObserver } from './observe/create-observer.js';
import { noMetrics } from './observe/metrics.js';
import { createPrometheusMetrics } from './observe/prometheus/create-metrics.js';
import { createAnswerOnce } from './pipeline/answer.js';
import { createClients } from './pipeline/clients.js';
import { createMaskError } from './pipeline/mask-errors.js';
import { createPrepare } from './pipeline/prepare.js';
import { createFollow } from './pipeline/follow.js';
import type { Caller, Transport } from './pipeline/request.js';
import { createWithinQuota } from './pipeline/within-quota.js';
import { createGraphs } from './supergraph/graphs.js';
import { watchSupergraph } from './supergraph/watch-file.js';

/** A gateway that serves. */
export interface Gateway {
  readonly url: string;
  /** Where metrics are served at a port of their own. */
  readonly metricsUrl: string | null;
  /** Streams and clients of now, and what live fields have met since the start. */
  figures(): LiveFigures & { readonly clients: number };
  /** `/ready` says 503 first; then what is in flight is answered, streams are handed their cursor, all within the time to drain. */
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
  const now = () => performance.now();
  const watched = await watchProcess(config.process, { host: config.host, logger });
  const metrics = watched.registry ? createPrometheusMetrics(watched.registry) : noMetrics;
  const observer = createObserver({
    metrics,
    tracer: watched.tracer,
    logger,
    slowOperationMs: config.slowOperationMs,
    now,
    clock,
  });
  const watching = watchSupergraph(graphs, config.supergraph, logger, observer.supergraphChanged);
  const client = createSubgraphClient(config.limits.subgraphs, now, observer.subgraphs);
  const sign = createViewerSigner(config.viewerSecret, clock);
  const verifyToken =
    parts.verifyToken ??
    createTokenVerifier(config.issuers, { tell: ({ message }) => logger.warn({ reason: message }, 'issuer') });
  const organizations = () => graphs.current().supergraph.subgraphs.get('organizations');
  const checkKey = createCheckApiKey(askOrganizations(organizations, () => sign(visitor)));
  const identify = createIdentify(verifyToken, checkKey, clock);
  const mask = createMaskError(logger);
  const clients = createClients(config.clients);
  const admission = await openAdmission(config, logger, now);
  const follow = createFollow(observer);
  const prepare = follow.prepare(createPrepare(graphs, admission, clock));
  const answerOnce = createAnswerOnce({ prepare, client, sign, mask });
  const withinQuota = createWithinQuota(createAdmit(clock));
  const initPayload = async () =>
    config.viewerSecret ? { viewer: await signViewer(anonymous, config.viewerSecret, clock()) } : {};
  const upstreams = createUpstreams({ initPayload }, config.subscriptions);
  const live = { upstreams, client, sign, mask, logger, clock, random, observer: observer.live };
  const engine = createLiveEngine(live);
  const addressOf = ({ socket, headers }: IncomingMessage): ClientAddress =>
    clientAddress(socket.remoteAddress, headers['x-forwarded-for'], config.trustedProxies);
  const callerFor = (
    request: IncomingMessage,
    identity: Identity,
    requestId: string,
    transport: Transport,
    signal?: AbortSignal,
  ): Caller => ({
    identity,
    client: clients.of(identity.clientId ?? clientIdOf(request)),
    requestId,
    ...addressOf(request),
    transport,
    // The handshake of a connection stands in no trace of its operations: each of them names its own.
    traceparent: transport === 'websocket' ? undefined : traceparentIn(request.headers),
    signal,
  });

  const stopListening = graphs.onChange(({ supergraph }) => engine.reload(supergraph));
  const counted = withinOperations(
    createPlaces(config.limits.sockets.operationsOfOneAddress),
    config.limits.sockets.operationsOfOneAddress,
    withinQuota.start(createStartOperation({ prepare, engine, mask, answerOnce, clock })),
  );
  const start = follow.start(counted);
  const httpParts = { start, identify, clock, ...parts.transport };
  const eventStreams = createHttpStreams(httpParts);
  const multiparts = createHttpStreams(httpParts);

  /** Of connections that are kept for a client, by its address. */
  const places = createPlaces(config.limits.sockets.socketsOfOneAddress);
  let isClosing = false;
  const graphql = serveGraphql({
    answerOnce: follow.answerOnce(withinQuota.answerOnce(answerOnce)),
    cors: createCors(config.corsOrigins),
    bodies: bodiesWithin(config.limits),
    streams: {
      'event-stream': over('event-stream', withinPlaces(places, eventStreams.serve(sse))),
      multipart: over('multipart', withinPlaces(places, multiparts.serve(multipart))),
    },
    turnedAway: observer.refused,
    async callerOf(request, requestId, signal) {
      const known = await identify(authorizationOf(request.headers));
      if (known.ok) return { ok: true, caller: callerFor(request, known.value, requestId, 'http', signal) };
      logger.info({ requestId, ...known.refusal }, 'not identified');
      return identityRefused(known.refusal);
    },
  });
  const server = createHttpServer(
    {
      '/graphql': config.hasIde ? orIde(graphql) : graphql,
      '/health': health,
      '/ready': ready(graphs, () => isClosing),
      ...(watched.registry && watched.isMetricsHere ? { '/metrics': metricsPage(watched.registry) } : {}),
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
  const draining = createDraining(server);
  const webSockets = serveGraphqlWs(server, {
    path: '/graphql',
    guards: createSocketGuards(config.limits, places, now),
    addressKeyOf: (request) => addressOf(request).addressKey,
    identify,
    start,
    callerFor: (request, identity) => callerFor(request, identity, requestIdFrom(undefined), 'websocket'),
    clock,
    logger,
    ...parts.transport,
  });
  const transports = [webSockets, eventStreams, multiparts];
  await listen(server, config);
  const url = urlOf(server, config.host);
  logger.info({ url, supergraph: graphs.current().supergraph.id }, 'gateway serves');

  const closeInOrder = async (): Promise<void> => {
    const { delayMs, withinMs } = config.process.drain;
    isClosing = true;
    // Whoever sends requests learns from /ready that it should no longer.
    await pause(delayMs);
    watching.close();
    admission.close();
    const drained = draining.end(withinMs);
    stopListening();
    await Promise.all(transports.map((transport) => transport.close(withinMs)));
    engine.close();
    upstreams.close();
    const cut = await drained;
    if (cut > 0) logger.warn({ cut, withinMs }, 'requests were cut');
    await client.close();
    await graphs.close();
    await watched.close();
  };
  metrics.figuresFrom(() => ({
    ...engine.figures(),
    clients: {
      websocket: webSockets.clients,
      'event-stream': eventStreams.clients,
      multipart: multiparts.clients,
    },
    isDraining: isClosing,
  }));
  let closing: Promise<void> | undefined;
  return {
    url,
    metricsUrl: watched.metricsUrl,
    figures: () => ({
      clients: transports.reduce((clients, transport) => clients + transport.clients, 0),
      ...engine.figures(),
    }),
    close: () => (closing ??= closeInOrder()),
  };
}

/** An operation that came over a transport says so from there on. */
const over =
  (transport: Transport, stream: Stream): Stream =>
  (exchange, operation, caller) =>
    stream(exchange, operation, { ...caller, transport });

function traceparentIn({ traceparent }: IncomingHttpHeaders): string | undefined {
  return typeof traceparent === 'string' ? traceparent : undefined;
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
