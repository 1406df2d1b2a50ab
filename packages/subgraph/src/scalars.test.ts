import { describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { scalars } from './scalars.js';

describe('Fen', () => {
  test('holds sums beyond 32 bits and nothing but integers', () => {
    expect(scalars.Fen.parseValue(41_000_000_000)).toBe(41_000_000_000);
    expect(scalars.Fen.parseLiteral({ kind: Kind.INT, value: '41000000000' })).toBe(41_000_000_000);
    for (const bad of [1.5, '12', Number.MAX_SAFE_INTEGER + 1, null])
      expect(() => scalars.Fen.parseValue(bad)).toThrow('Fen');
    expect(() => scalars.Fen.parseLiteral({ kind: Kind.STRING, value: '5' })).toThrow('Fen');
  });
});

test.each(['2026', '2026-03', '2026-03-02'])('PartialDate takes %s', (text) => {
  expect(scalars.PartialDate.parseValue(text)).toBe(text);
});

test.each(['26', '2026-13', '2026-3-2', '2026-03-32', '', 2026])('PartialDate refuses %p', (value) => {
  expect(() => scalars.PartialDate.parseValue(value)).toThrow('PartialDate');
});

test.each(['470.25', '0', '-3'])('Decimal takes %s', (text) => {
  expect(scalars.Decimal.parseValue(text)).toBe(text);
});

test.each(['1e5', '1,000', '', 'NaN', 4])('Decimal refuses %p', (value) => {
  expect(() => scalars.Decimal.parseValue(value)).toThrow('Decimal');
});

test.each([
  '2026-02-30',
  '令和8年5月1日',
  '二〇二六年五月初一',
  '农历丙午年四月初一',
  '1447-05-01 AH',
  '民國115年5月1日',
  'R8-05-01',
  '2026-5-1',
])('Date refuses %p', (value) => {
  expect(() => scalars.Date.parseValue(value)).toThrow(/date/i);
});

test.each([
  ['Date', '2026-02-30'],
  ['Date', '令和8年5月1日'],
  ['Date', '1447-05-01 AH'],
  ['Date', 20260501],
  ['DateTime', '昨天'],
] as const)("%s refuses %p as the caller's mistake", (name, value) => {
  const refusal = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(() => scalars[name].parseValue(value)).toThrow(refusal as unknown as Error);
});
