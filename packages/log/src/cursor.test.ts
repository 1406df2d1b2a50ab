import { describe, expect, test } from '@jest/globals';
import { createCursorCodec, CursorInvalid, type Position } from './cursor.js';
import { createEventIds } from './event-id.js';

const logId = Buffer.alloc(8, 7);
const key = Buffer.alloc(32, 1);
const codec = createCursorCodec({ logId, key });
const eventId = createEventIds(() => 1_767_355_200_000).next();

const positions: [string, Position][] = [
  ['no token', { eventId, token: null }],
  ['a token in lower-case hexadecimal', { eventId, token: { _data: '30ab'.repeat(40) } }],
  ['a token in upper-case hexadecimal', { eventId, token: { _data: '82AB'.repeat(40) } }],
  ['a token of another form', { eventId, token: { _data: 'not hex', _typeBits: 'x' } }],
];

describe('a cursor', () => {
  test.each(positions)('comes back with %s', (_, position) => {
    expect(codec.decode(codec.encode(position))).toEqual(position);
  });

  test('takes little more than half of its token in hexadecimal', () => {
    const token = '30ab'.repeat(60);
    expect(codec.encode({ eventId, token: { _data: token } }).length).toBeLessThan(token.length);
  });

  test('is invalid once any of its characters is another', () => {
    const cursor = codec.encode({ eventId, token: { _data: '82ab' } });
    for (let index = 0; index < cursor.length; index += 1)
      for (const other of ['A', 'B', '_', '=', ' ', '']) {
        const changed = cursor.slice(0, index) + other + cursor.slice(index + 1);
        if (changed !== cursor) expect(() => codec.decode(changed)).toThrow(CursorInvalid);
      }
  });

  test('is invalid when shortened or lengthened', () => {
    const cursor = codec.encode({ eventId, token: { _data: '82ab' } });
    for (let length = 0; length < cursor.length; length += 1)
      expect(() => codec.decode(cursor.slice(0, length))).toThrow(CursorInvalid);
    expect(() => codec.decode(`${cursor}AA`)).toThrow(CursorInvalid);
  });

  test('is invalid for another log, even one with the same key', () => {
    const other = createCursorCodec({ logId: Buffer.alloc(8, 8), key });
    expect(() => other.decode(codec.encode({ eventId, token: null }))).toThrow(CursorInvalid);
  });

  test.each(['', 'x', '游标', '[object Object]', 'AAAA'.repeat(30)])('is not %p', (text) => {
    expect(() => codec.decode(text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  });
});
