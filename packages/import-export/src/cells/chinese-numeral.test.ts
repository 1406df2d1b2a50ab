import { expect, test } from '@jest/globals';
import { arabicNumber, arabicYear } from './chinese-numeral.js';

test.each([
  ['二〇二四', '2024'],
  ['一九九零', '1990'],
  ['二○一七', '2017'],
])('the year %s is %s', (text, year) => expect(arabicYear(text)).toBe(year));

test.each([
  ['五', '5'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['三十一', '31'],
])('%s is %s', (text, number) => expect(arabicNumber(text)).toBe(number));
