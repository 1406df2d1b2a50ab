import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginOfQuarter, endOfQuarter, ordinalOf, quarterAt, quarterOf } from './quarter.rules.js';

test.each([
  ['2026-01-01', 2026, 1],
  ['2026-03-31', 2026, 1],
  ['2026-04-01', 2026, 2],
  ['2026-12-31', 2026, 4],
])('%s lies in its quarter', (date, year, quarter) => {
  expect(quarterOf(date)).toEqual({ year, quarter });
});

test('quarters follow each other without gap and without overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990 * 4, max: 2100 * 4 }), (ordinal) => {
      expect(ordinalOf(quarterAt(ordinal))).toBe(ordinal);
      const end = endOfQuarter(quarterAt(ordinal)).getTime();
      expect(beginOfQuarter(quarterAt(ordinal + 1)).getTime() - end).toBe(1);
    }),
  );
});

test('a quarter begins at midnight in Shanghai', () => {
  expect(beginOfQuarter({ year: 2026, quarter: 2 })).toEqual(new Date('2026-03-31T16:00:00Z'));
});
