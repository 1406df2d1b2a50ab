import { expect, test } from '@jest/globals';
import { dayOfSerial } from './excel-serial.js';

test.each([
  [45356, '2024-03-05'],
  [45356.5625, '2024-03-05'],
  [45351, '2024-02-29'],
  [36526, '2000-01-01'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
])('%d is %s', (serial, day) => expect(dayOfSerial(serial)).toBe(day));

test.each([0, -1, 60, Number.NaN, 1e15])('%d is no day', (serial) => expect(dayOfSerial(serial)).toBeNull());
