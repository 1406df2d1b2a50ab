import type { IncomingMessage, ServerResponse } from 'node:http';

/** One HTTP request and the way to answer it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  readonly search: URLSearchParams;
}

/** Answers an exchange, at once or later. */
export type Handle = (exchange: Exchange) => void | Promise<void>;

/** Sends a text as the whole answer. */
export function send(
  { request, response }: Pick<Exchange, 'request' | 'response'>,
  status: number,
  contentType: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': typeof body === 'string' ? Buffer.byteLength(body) : body.length,
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

/** Sends a value as JSON. */
export function sendJson(exchange: Pick<Exchange, 'request' | 'response'>, status: number, value: unknown): void {
  send(exchange, status, 'application/json; charset=utf-8', JSON.stringify(value));
}
