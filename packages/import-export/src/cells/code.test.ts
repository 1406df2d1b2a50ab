import { expect, test } from '@jest/globals';
import { isCode } from './code.js';

test.each(['SD', 'JN-12345', 'HZ-JW-ZB4'])('%s is a code', (text) => expect(isCode(text)).toBe(true));

test.each(['', '1001', 'T_UT#6', 'jn', 'JN-', '-JN', 'JN--A', 'J N'])('%j is no code', (text) =>
  expect(isCode(text)).toBe(false),
);
