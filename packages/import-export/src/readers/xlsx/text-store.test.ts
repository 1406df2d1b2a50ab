import { expect, test } from '@jest/globals';
import { createTextStore } from './text-store.js';

test('gives back each text under its number, also across blocks', () => {
  const store = createTextStore();
  const texts = Array.from({ length: 3000 }, (_, number) => `第${number}条𠮷`.repeat(number % 200));
  texts.push('长'.repeat(600_000));
  for (const text of texts) store.add(text);
  expect(texts.every((text, number) => store.at(number) === text)).toBe(true);
});

test('a number that was never given has no text', () => {
  const store = createTextStore();
  store.add('甲');
  expect([store.at(1), store.at(-1), store.at(Number.NaN)]).toEqual([undefined, undefined, undefined]);
});
