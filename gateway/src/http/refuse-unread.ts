import type { Duplex } from 'node:stream';

/** What HTTP itself refuses, by the code of Node's parser; everything else is no HTTP. */
const refusals: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'REQUEST_TIMEOUT', 'The request took too long to arrive'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'HEADERS_TOO_LARGE', 'The headers are too large'],
};
const noHttp = ['400 Bad Request', 'BAD_REQUEST', 'This is no HTTP request'] as const;

/** Answers a connection whose request could not even be read, and ends it. */
export function refuseUnread(error: Error & { readonly code?: string }, connection: Duplex): void {
  // A client that has gone hears nothing any more.
  if (error.code === 'ECONNRESET' || !connection.writable) return void connection.destroy();
  const [status, code, message] = refusals[error.code ?? ''] ?? noHttp;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  connection.end(
    [
      `HTTP/1.1 ${status}`,
      'connection: close',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
