import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { send, sendJson, type Exchange, type Handle } from './exchange.js';
import type { HttpLimits } from '../limits/limits.js';
import { requestIdFrom } from './request-id.js';
import { refuseUnread } from './refuse-unread.js';

/** Handlers by path; a path that ends in `/` takes everything below it. */
export type Routes = Readonly<Record<string, Handle>>;

const hints = { graphql: 'POST /graphql', ide: '/graphiql', health: '/health', ready: '/ready' } as const;

/** How often connections are looked at that take too long. */
const lookEveryMs = 1_000;

/** Makes the HTTP server: every request gets an id and the headers of caution, and is led to its handler. */
export function createHttpServer(routes: Routes, limits: HttpLimits, logger: Logger): Server {
  const below = Object.keys(routes).filter((path) => path.endsWith('/') && path !== '/');
  const handlerOf = (path: string): Handle => {
    if (Object.hasOwn(routes, path)) return routes[path] ?? nothingHere;
    const parent = below.find((prefix) => path.startsWith(prefix));
    return (parent !== undefined && routes[parent]) || nothingHere;
  };
  const options = {
    headersTimeout: limits.headersWithinMs,
    requestTimeout: limits.requestWithinMs,
    keepAliveTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: lookEveryMs,
  };
  const server = createServer(options, (request, response) => {
    const exchange = open(request, response);
    const fail = (error: unknown): void => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      logger.error({ requestId: exchange.requestId, path: exchange.path, reason }, 'request failed');
      sendJson(exchange, 500, {
        errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
    };
    try {
      const answered = handlerOf(exchange.path)(exchange);
      if (answered) answered.catch(fail);
    } catch (error) {
      fail(error);
    }
  });
  server.maxRequestsPerSocket = limits.requestsOfOneConnection;
  server.on('clientError', refuseUnread);
  return server;
}

function open(request: IncomingMessage, response: ServerResponse): Exchange {
  const requestId = requestIdFrom(request.headers['x-request-id']);
  response.setHeader('x-request-id', requestId);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-frame-options', 'DENY');
  const target = request.url ?? '/';
  const question = target.indexOf('?');
  return {
    request,
    response,
    requestId,
    path: question < 0 ? target : target.slice(0, question),
    search: new URLSearchParams(question < 0 ? '' : target.slice(question)),
  };
}

/** An unknown address is told where something is. */
export const nothingHere: Handle = (exchange) => {
  if (!exchange.request.headers.accept?.includes('text/html')) {
    return sendJson(exchange, 404, { error: 'NOT_FOUND', message: 'Nothing is served here', addresses: hints });
  }
  const list = Object.values(hints).map((hint) => `<li><code>${hint}</code></li>`);
  const page = `<!doctype html><title>404</title><h1>Nothing is served here</h1><ul>${list.join('')}</ul>`;
  send(exchange, 404, 'text/html; charset=utf-8', page);
};
