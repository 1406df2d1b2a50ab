import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { css, editorWorkerService, graphqlWorker, js, jsonWorker } from '@graphql-yoga/render-graphiql/graphiql';
import { send, type Handle } from './exchange.js';
import { graphiqlStart } from './graphiql-start.js';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Cobuild GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/** The editor writes style elements at run time; everything else comes from this origin as a file. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const script = 'text/javascript; charset=utf-8';
const files: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/': { type: 'text/html; charset=utf-8', text: page },
  '/start.js': { type: script, text: graphiqlStart },
  '/graphiql.js': { type: script, text: js },
  '/graphiql.css': { type: 'text/css; charset=utf-8', text: css },
  '/editor-worker.js': { type: script, text: editorWorkerService },
  '/json-worker.js': { type: script, text: jsonWorker },
  '/graphql-worker.js': { type: script, text: graphqlWorker },
};

const prefix = '/graphiql';

/** Serves the IDE from this process alone: no other origin is asked for anything. */
export function serveGraphiql(nothingHere: Handle): Handle {
  const served = new Map(
    Object.entries(files).map(([path, { type, text }]) => {
      const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
      return [path, { type, text, etag, packed: once(() => promisify(gzip)(text)) }] as const;
    }),
  );
  return async (exchange) => {
    const { request, path } = exchange;
    const file = served.get(path === prefix ? '/' : path.slice(prefix.length));
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return nothingHere(exchange);
    const headers = {
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      etag: file.etag,
    };
    if (request.headers['if-none-match'] === file.etag) return send(exchange, 304, file.type, '', headers);
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      return send(exchange, 200, file.type, file.text, headers);
    }
    send(exchange, 200, file.type, await file.packed(), { ...headers, 'content-encoding': 'gzip' });
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
