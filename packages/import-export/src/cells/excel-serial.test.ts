import { expect, test } from '@jest/globals';
import { dayOfSerial, serialOfDay } from './excel-serial.js';

test.each([
  [45356, '2024-03-05'],
  [45356.5625, '2024-03-05'],
  [45351, '2024-02-29'],
  [36526, '2000-01-01'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
])('%d is %s', (serial, day) => {
  expect(dayOfSerial(serial)).toBe(day);
  expect(serialOfDay(day)).toBe(Math.floor(serial));
});

test.each([0, -1, 60, Number.NaN, 1e15])('%d is no day', (serial) => expect(dayOfSerial(serial)).toBeNull());

test.each(['2024-02-30', '2024-03', '1899-12-31', 'x'])('%s has no serial number', (day) =>
  expect(serialOfDay(day)).toBeNull(),
);
