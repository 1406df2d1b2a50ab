import { expect, test } from '@jest/globals';
import { comparableName } from './comparable-name.js';

test('full-width brackets and spaces inside do not make another name', () => {
  expect(comparableName('中共山东省委党校（山东行政学院）')).toBe(comparableName('中共山东省委党校(山东行政 学院)'));
});

test('another word makes another name', () => {
  expect(comparableName('荷城社区')).not.toBe(comparableName('荷花社区'));
});
