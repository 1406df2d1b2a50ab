import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { css, editorWorkerService, graphqlWorker, js, jsonWorker } from '@graphql-yoga/render-graphiql/graphiql';
import { Router } from 'express';
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

/** Serves the IDE from this process alone: no other origin is asked for anything. */
export function serveGraphiql(): Router {
  const router = Router();
  for (const [path, { type, text }] of Object.entries(files)) {
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    let packed: Promise<Buffer> | undefined;
    router.get(path, async (request, response) => {
      response.set({
        'content-security-policy': contentSecurityPolicy,
        'content-type': type,
        'cache-control': 'no-cache',
        vary: 'accept-encoding',
        etag,
      });
      if (request.headers['if-none-match'] === etag) return void response.status(304).end();
      if (request.acceptsEncodings('gzip') !== 'gzip') return void response.end(text);
      packed ??= promisify(gzip)(text);
      response.set('content-encoding', 'gzip').end(await packed);
    });
  }
  return router;
}
