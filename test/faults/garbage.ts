import type { Fault } from '../support/faulty-proxy.js';

/** A whole HTTP answer, after which the connection ends; `length` where it is to tell another than the true one. */
export const httpAnswer = (
  body: string,
  { status = '200 OK', type = 'application/json', length = Buffer.byteLength(body) } = {},
): string =>
  `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${body}`;

const page = '<!doctype html><title>502</title><h1>nginx at 10.1.2.3</h1>';

/** What a part may answer that is no answer, by name; none of it may reach a client. */
export const httpGarbage: Readonly<Record<string, string>> = {
  'text that is not JSON': httpAnswer('ready when you are'),
  nothing: httpAnswer(''),
  'an error page': httpAnswer(page, { status: '500 Internal Server Error', type: 'text/html' }),
  'a page with status 200': httpAnswer(page, { type: 'text/html' }),
  'JSON that breaks off': httpAnswer('{"data":{"places":[{"id":"p0","na'),
  'a body shorter than its length': httpAnswer('{"data":{"places":[{"id":"p0"', { length: 4_000 }),
  'a number': httpAnswer('42'),
  'a list': httpAnswer('[{"data":{}}]'),
  'JSON without a result': httpAnswer('{"ok":true}'),
  'a result that is text': httpAnswer('{"data":"places"}'),
  'errors that are no list': httpAnswer('{"data":null,"errors":"at 10.1.2.3"}'),
  'another protocol': 'SSH-2.0-OpenSSH_9.6\r\n',
  'a redirect': httpAnswer('', { status: '302 Found', type: 'text/plain' }),
};

/** Garbage for whoever asks, HTTP or not. */
export const garbage = (bytes: string | Buffer): Fault => ({ kind: 'garbage', bytes });

/** An unmasked text frame of a WebSocket, as a server sends it; for texts below 64 KiB. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.of(0x81, payload.length)
      : Buffer.of(0x81, 126, payload.length >> 8, payload.length & 255);
  return Buffer.concat([head, payload]);
}
