import { expect, test } from '@jest/globals';
import { figure, median, quantile, table } from './figures.js';

test('the median lies in the middle, between two where there is no middle one', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
});

test('a quantile is one of the values', () => {
  expect([quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4], 0.99)]).toEqual([3, 4]);
});

test('figures keep the decimals that tell something', () => {
  expect([0.0839, 0.432, 13.44, 270.4, Number.NaN].map(figure)).toEqual(['0.084', '0.43', '13.4', '270', '–']);
});

test('a table is Markdown with even columns', () => {
  expect(table(['a', 'long head'], [['x', 1.5]]).split('\n')).toEqual([
    '| a   | long head |',
    '| --- | --------- |',
    '| x   | 1.50      |',
  ]);
});
