import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import type { GatewayContext } from '../context.js';
import type { Graphs } from '../supergraph/graphs.js';
import { serveGraphiql } from './graphiql.js';
import { subgraphsReadiness } from './health.js';
import { requestIdFrom } from './request-id.js';

/** What the HTTP side is made of. */
export interface AppParts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly graphs: Graphs;
  readonly hasIde: boolean;
  /** `null`: the proof of identity is not valid. */
  readonly contextOf: (request: Request, requestId: string, signal: AbortSignal) => Promise<GatewayContext>;
  readonly isClosing: () => boolean;
}

const hints = {
  graphql: 'POST /graphql',
  ide: '/graphiql',
  health: '/health',
  ready: '/ready',
} as const;

/** The gateway's HTTP addresses. */
export function createApp({ apollo, graphs, hasIde, contextOf, isClosing }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    const requestId = requestIdFrom(request.headers['x-request-id']);
    request.headers['x-request-id'] = requestId;
    response.set({
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    next();
  });

  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/ready', async (_, response) => {
    const { supergraph } = graphs.current();
    const subgraphs = await subgraphsReadiness(supergraph.subgraphs);
    const ready = !isClosing() && Object.values(subgraphs).every((state) => state === 'ready');
    response.status(ready ? 200 : 503).json({ ready, supergraph: supergraph.id, subgraphs });
  });
  if (hasIde) {
    app.get('/', (_, response) => response.redirect('/graphiql'));
    app.use('/graphiql', serveGraphiql());
    app.get('/graphql', (request, response, next) => {
      if (request.query['query'] === undefined && request.accepts(['json', 'html']) === 'html') {
        response.redirect('/graphiql');
      } else next();
    });
  }
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(apollo, {
      context: ({ req, res }) => contextOf(req, String(req.headers['x-request-id']), abortedWith(res)),
    }),
  );
  app.use((request: Request, response: Response) => {
    response.status(404);
    if (request.accepts(['json', 'html']) !== 'html') {
      return void response.json({ error: 'NOT_FOUND', message: 'Nothing is served here', addresses: hints });
    }
    const list = Object.values(hints).map((hint) => `<li><code>${hint}</code></li>`);
    response
      .type('html')
      .send(`<!doctype html><title>404</title><h1>Nothing is served here</h1><ul>${list.join('')}</ul>`);
  });
  app.use(answerBadRequest);
  return app;
}

/** A client that leaves stops the work that was done for it. */
function abortedWith(response: Response): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  return abort.signal;
}

/** What cannot be read as a request is refused with its status; nothing of the inside is told. */
const answerBadRequest: ErrorRequestHandler = (error: unknown, _, response, next) => {
  if (response.headersSent) return next(error);
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  const isTheirs = status >= 400 && status < 500;
  const code = isTheirs ? (status === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST') : 'INTERNAL_SERVER_ERROR';
  const message = isTheirs ? 'The request could not be read' : 'Internal server error';
  response.status(isTheirs ? status : 500).json({ errors: [{ message, extensions: { code } }] });
};
