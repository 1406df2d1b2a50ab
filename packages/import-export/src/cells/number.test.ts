import { expect, test } from '@jest/globals';
import { readNumber } from './number.js';

test.each([
  ['20', '20'],
  ['３５,０００,０００', '35000000'],
  ['007', '7'],
  ['0', '0'],
  ['12.50', '12.5'],
  ['12.0', '12'],
])('%s is %s', (text, number) => {
  expect(readNumber(text, 'decimal')).toBe(number);
});

test.each(['', '-5', '1,0', '1e3', '20家', '0x10', '1.2.3', '1234567890123456'])('%j is no number', (text) => {
  expect(readNumber(text, 'decimal')).toBeNull();
});

test('an integer has nothing behind its point', () => {
  expect(readNumber('12.5', 'integer')).toBeNull();
  expect(readNumber('12.0', 'integer')).toBe('12');
});
