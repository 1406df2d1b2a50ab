import { expect, test } from '@jest/globals';
import { readTraceparent, writeTraceparent } from './traceparent.js';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';

test('reads what it has written', () => {
  for (const isSampled of [true, false]) {
    const place = { traceId, spanId, isSampled };
    expect(readTraceparent(writeTraceparent(place))).toEqual(place);
  }
});

test('takes a later version for what it knows of it', () => {
  expect(readTraceparent(`01-${traceId}-${spanId}-03-more`)).toEqual({ traceId, spanId, isSampled: true });
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a forbidden version', `ff-${traceId}-${spanId}-01`],
  ['more than version 00 has', `00-${traceId}-${spanId}-01-more`],
  ['a trace of zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
  ['a span of zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
  ['upper case', `00-${traceId.toUpperCase()}-${spanId}-01`],
  ['a trace that is too short', `00-${traceId.slice(1)}-${spanId}-01`],
  ['a text without end', `01-${traceId}-${spanId}-01-${'a'.repeat(1_000)}`],
])('does not take %s', (_, text) => {
  expect(readTraceparent(text)).toBeNull();
});
