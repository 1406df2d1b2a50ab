import { expect, test } from '@jest/globals';
import { createHttpReader, jsonAnswer, jsonRequest } from './http.js';

const read = (chunks: readonly Buffer[]): string[] => {
  const bodies: string[] = [];
  const take = createHttpReader((_, body) => void bodies.push(body.toString()));
  for (const chunk of chunks) take(chunk);
  return bodies;
};
const byteByByte = (message: Buffer): Buffer[] => [...message].map((byte) => Buffer.from([byte]));

const chunked = Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{"a"\r\n3\r\n:1}\r\n0\r\n\r\n');

test('messages are read whole, however they are cut and however many come at once', () => {
  const messages = [jsonAnswer('{"名":"称"}'), jsonRequest('/graphql', '{"query":"{ a }"}', { a: 'b' }), chunked];
  const bodies = ['{"名":"称"}', '{"query":"{ a }"}', '{"a":1}'];
  expect(read([Buffer.concat(messages)])).toEqual(bodies);
  expect(read(byteByByte(Buffer.concat(messages)))).toEqual(bodies);
});

test('what has not come whole is not told', () => {
  expect(read([jsonAnswer('{"a":1}').subarray(0, -1)])).toEqual([]);
  expect(read([chunked.subarray(0, -1)])).toEqual([]);
});
