import { describe, expect, test } from '@jest/globals';
import { createAutomaticTexts } from './automatic.js';

describe('the store of automatic texts', () => {
  test('gives a text back by its hash', () => {
    const texts = createAutomaticTexts();
    texts.keep('h', '{ a }', 'one');
    expect(texts.find('h')).toBe('{ a }');
    expect(texts.find('other')).toBeUndefined();
  });

  test('keeps a text that several send once', () => {
    const texts = createAutomaticTexts();
    texts.keep('h', '{ a }', 'one');
    texts.keep('h', '{ a }', 'other');
    expect([texts.entries, texts.bytes]).toEqual([1, 10]);
  });

  test('lets who fills it push out nobody else', () => {
    const texts = createAutomaticTexts({ mostEntries: 10 });
    for (const hash of ['a', 'b', 'c']) texts.keep(hash, hash, 'careful');
    for (let index = 0; index < 100; index += 1) texts.keep(`r${index}`, 'rubbish', 'greedy');
    expect(['a', 'b', 'c'].map((hash) => texts.find(hash))).toEqual(['a', 'b', 'c']);
    expect(texts.entries).toBe(10);
  });

  test('drops of the largest owner what was used least lately', () => {
    const texts = createAutomaticTexts({ mostEntries: 3 });
    for (const hash of ['a', 'b', 'c']) texts.keep(hash, hash, 'one');
    texts.find('a');
    texts.keep('d', 'd', 'one');
    expect(['a', 'b', 'c', 'd'].filter((hash) => texts.find(hash))).toEqual(['a', 'c', 'd']);
  });

  test('never holds more bytes than it may, not even of one text', () => {
    const texts = createAutomaticTexts({ mostBytes: 100 });
    texts.keep('a', 'x'.repeat(40), 'one');
    texts.keep('b', 'x'.repeat(40), 'other');
    expect(texts.bytes).toBe(80);
    texts.keep('c', 'x'.repeat(60), 'one');
    expect(texts.find('c')).toBeUndefined();
    expect(texts.bytes).toBeLessThanOrEqual(100);
  });
});
