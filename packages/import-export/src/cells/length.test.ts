import { expect, test } from '@jest/globals';
import { characters, shorten } from './length.js';

test('a character outside the basic plane counts once', () => {
  expect(characters('𠮷'.repeat(2000))).toBe(2000);
  expect(characters('长a')).toBe(2);
});

test('shorten cuts between characters and says that it cut', () => {
  expect(shorten('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
  expect(shorten('两字', 2)).toBe('两字');
});
