import { expect, test } from '@jest/globals';
import { fold } from './fold.js';

test('full-width letters, digits and marks become half-width', () => {
  expect(fold('\u3000ＪＮ－ＺＪＪ ')).toBe('JN-ZJJ');
});

test('a space inside a word stays, so that a broken word is not taken for a known one', () => {
  expect(fold('支 部')).toBe('支 部');
});
