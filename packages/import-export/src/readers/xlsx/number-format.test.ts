import { expect, test } from '@jest/globals';
import { columnOf } from './cell-reference.js';
import { datePrecision } from './number-format.js';

test.each([
  [14, undefined, 'day'],
  [57, undefined, 'month'],
  [0, undefined, null],
  [20, undefined, null],
  [165, 'yyyy"年"m"月"d"日"', 'day'],
  [166, 'yyyy-mm-dd hh:mm', 'day'],
  [167, '[$-804]yyyy"年"m"月";@', 'month'],
  [168, 'yyyy"年"', 'year'],
  [169, 'h:mm:ss', null],
  [170, '0.00"d"', null],
  [171, '[Red]0', null],
  [172, 'General', null],
])('format %d %s shows %s', (id, code, precision) => expect(datePrecision(id, code)).toBe(precision));

test('a column is told by its letters', () => {
  expect(['A1', 'Z9', 'AA1', 'XFD1', 'ZZZZ1', '12'].map(columnOf)).toEqual([0, 25, 26, 16_383, null, null]);
});
