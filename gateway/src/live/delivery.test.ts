import { expect, test } from '@jest/globals';
import { createDelivery } from './delivery.js';

/** A delivery whose works the test ends by hand. */
function byHand(concurrent: number) {
  const ends: (() => void)[] = [];
  const delivered: number[] = [];
  /** How many were handed on at a time. */
  const together: number[] = [];
  let drained = 0;
  const failures: unknown[] = [];
  const delivery = createDelivery<number>({
    concurrent,
    deliver(values) {
      delivered.push(...values);
      together.push(values.length);
    },
    drained: () => (drained += 1),
    failed: (error) => failures.push(error),
  });
  const add = (value: number) => delivery.add(() => new Promise<number>((resolve) => ends.push(() => resolve(value))));
  // What is ready is handed on a turn later.
  const settle = async () => {
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return { delivery, ends, delivered, together, failures, add, settle, drained: () => drained };
}

test('results go on in the order of the events, whichever work ends first', async () => {
  const { ends, delivered, add, settle, drained } = byHand(3);
  [0, 1, 2].forEach(add);
  ends[2]?.();
  ends[1]?.();
  await settle();
  expect(delivered).toEqual([]);
  ends[0]?.();
  await settle();
  expect(delivered).toEqual([0, 1, 2]);
  expect(drained()).toBe(1);
});

test('results that are ready together are handed on together', async () => {
  const { ends, together, add, settle } = byHand(3);
  [0, 1, 2].forEach(add);
  ends.forEach((end) => end());
  await settle();
  expect(together).toEqual([3]);
});

test('no more works run at a time than allowed', async () => {
  const { ends, add, settle } = byHand(2);
  [0, 1, 2, 3].forEach(add);
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await settle();
  expect(ends).toHaveLength(3);
});

test('nothing is handed on after it is closed, and nothing after a work that failed', async () => {
  const closed = byHand(2);
  closed.add(0);
  closed.delivery.close();
  closed.ends[0]?.();
  await closed.settle();
  expect(closed.delivered).toEqual([]);

  const failing = byHand(2);
  failing.delivery.add(() => Promise.reject(new Error('no')));
  failing.add(1);
  await failing.settle();
  failing.ends[0]?.();
  await failing.settle();
  expect(failing.failures).toHaveLength(1);
  expect(failing.delivered).toEqual([]);
});
