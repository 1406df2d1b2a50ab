import { expect, test } from '@jest/globals';
import { readScenario } from './scenario.js';

test('two numbers are clients of one stream, three are streams with clients each', () => {
  expect(readScenario('5000x10')).toMatchObject({ clients: 5000, perSecond: 10, groups: null });
  expect(readScenario('200x10x5')).toMatchObject({ clients: 2000, perSecond: 5, groups: 200 });
});

test.each(['', '10', 'ax1', '0x1', '1x2x3x4', '1.5x2'])('%j is no scenario', (text) => {
  expect(() => readScenario(text)).toThrow(TypeError);
});
