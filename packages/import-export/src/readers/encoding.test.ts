import { describe, expect, test } from '@jest/globals';
import { decode, encodingByMark, encodingNamed, type Encoding } from './encoding.js';

async function* bytewise(bytes: Uint8Array) {
  for (const byte of bytes) yield Uint8Array.of(byte);
}

async function text(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  let all = '';
  for await (const part of decode(bytewise(bytes), encoding)) all += part;
  return all;
}

const GB18030_济南 = Uint8Array.of(0xbc, 0xc3, 0xc4, 0xcf);

describe('decode', () => {
  test('characters broken over chunks come out whole, in every encoding', async () => {
    expect(await text(new TextEncoder().encode('\ufeff济南𠮷'), 'utf-8')).toBe('济南𠮷');
    expect(await text(GB18030_济南, 'gb18030')).toBe('济南');
    expect(await text(Buffer.from('\ufeff济南𠮷', 'utf16le'), 'utf-16le')).toBe('济南𠮷');
    expect(await text(Buffer.from('济南', 'utf16le').swap16(), 'utf-16be')).toBe('济南');
  });

  test('bytes that the encoding does not know are refused, never replaced', async () => {
    await expect(text(GB18030_济南, 'utf-8')).rejects.toMatchObject({ code: 'BAD_ENCODING' });
    await expect(text(Uint8Array.of(0xe6, 0xb5), 'utf-8')).rejects.toMatchObject({ code: 'BAD_ENCODING' });
    await expect(text(Uint8Array.of(0xff), 'gb18030')).rejects.toMatchObject({ code: 'BAD_ENCODING' });
  });
});

test('a byte order mark tells the encoding', () => {
  expect(encodingByMark(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('utf-8');
  expect(encodingByMark(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le');
  expect(encodingByMark(Uint8Array.of(0xfe, 0xff))).toBe('utf-16be');
  expect(encodingByMark(Uint8Array.of(0x41))).toBeNull();
});

test('encodings go by their usual names', () => {
  expect(['GBK', 'gb18030', 'UTF-8', 'utf16', 'UTF-16BE', 'latin1'].map(encodingNamed)).toEqual([
    'gb18030',
    'gb18030',
    'utf-8',
    'utf-16le',
    'utf-16be',
    null,
  ]);
});
