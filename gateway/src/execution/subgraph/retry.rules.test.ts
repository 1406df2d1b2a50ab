import { expect, test } from '@jest/globals';
import type { FaultKind } from './fault.js';
import { waitBeforeAgain } from './retry.rules.js';

const waits: readonly (readonly [FaultKind, readonly (number | null)[]])[] = [
  ['cut', [0, 100, null]],
  ['unreachable', [100, 300, null]],
  ['timeout', [null]],
  ['nonsense', [null]],
  ['refused', [null]],
  ['cancelled', [null]],
];

test.each(waits)('a read whose fault is %s is sent again after %j', (fault, expected) => {
  expect(expected.map((_, tried) => waitBeforeAgain(fault, tried))).toEqual(expected);
});
