import { describe, expect, test } from '@jest/globals';
import { squeeze, trim } from './trim.js';

describe('trim', () => {
  test('takes away white space of every kind and zero-width characters at both ends', () => {
    expect(trim('\u3000\u00a0\t 泺源街道\u200b\ufeff \r\n')).toBe('泺源街道');
  });

  test('leaves what stands inside', () => {
    expect(trim(' 荷城 社区 ')).toBe('荷城 社区');
  });

  test('leaves nothing of a cell that only looks filled', () => {
    expect(trim('\u3000\u200b ')).toBe('');
  });
});

test('squeeze takes white space away everywhere', () => {
  expect(squeeze(' 荷城\u3000社\u200b区 ')).toBe('荷城社区');
});
