import { beforeEach, describe, expect, test } from '@jest/globals';
import { createInFlight, type InFlight } from './in-flight.js';
import type { Waiter } from './waiter.js';

let inFlight: InFlight<string>;
/** Work that has been started, to be ended by the test. */
let started: (Waiter<string> & { calledOff: number })[];
/** What each waiter has been told, by its name. */
let told: string[];
beforeEach(() => {
  inFlight = createInFlight();
  started = [];
  told = [];
});

const join = (key: string, name: string): (() => void) =>
  inFlight.join(
    key,
    { resolve: (value) => told.push(`${name}: ${value}`), reject: ({ message }) => told.push(`${name}: ${message}!`) },
    (all) => {
      const work = { ...all, calledOff: 0 };
      started.push(work);
      return () => (work.calledOff += 1);
    },
  );

describe('work in flight', () => {
  test('is done once for all who want the same', () => {
    join('a', 'first');
    join('a', 'second');
    join('b', 'third');
    expect(started).toHaveLength(2);
    started[0]?.resolve('one');
    started[1]?.resolve('other');
    expect(told).toEqual(['first: one', 'second: one', 'third: other']);
    expect(inFlight.size).toBe(0);
  });

  test('is begun anew by who comes after its end', () => {
    join('a', 'first');
    started[0]?.resolve('old');
    join('a', 'next');
    started[1]?.resolve('new');
    expect(told).toEqual(['first: old', 'next: new']);
  });

  test('is begun anew by who asks again as soon as it is told', () => {
    inFlight.join('a', { resolve: () => join('a', 'again'), reject() {} }, (all) => {
      started.push({ ...all, calledOff: 0 });
      return () => {};
    });
    started[0]?.resolve('old');
    started[1]?.resolve('new');
    expect(told).toEqual(['again: new']);
  });

  test('fails for all who wait, and not for who comes later', () => {
    join('a', 'first');
    join('a', 'second');
    started[0]?.reject(new Error('broken'));
    join('a', 'next');
    started[1]?.resolve('whole');
    expect(told).toEqual(['first: broken!', 'second: broken!', 'next: whole']);
  });

  test('that ends at once leaves nothing behind', () => {
    const leave = inFlight.join('a', { resolve: (value) => told.push(value), reject() {} }, (all) => {
      all.resolve('at once');
      return () => told.push('called off');
    });
    leave();
    expect(told).toEqual(['at once']);
    expect(inFlight.size).toBe(0);
  });

  test('goes on for the others when one leaves, who is told nothing more', () => {
    const leave = join('a', 'first');
    join('a', 'second');
    leave();
    leave();
    expect(started[0]?.calledOff).toBe(0);
    started[0]?.resolve('done');
    expect(told).toEqual(['second: done']);
  });

  test('is called off when the last one leaves; who comes at that moment does not join what is ending', () => {
    const leaves = [join('a', 'first'), join('a', 'second')];
    for (const leave of leaves) leave();
    join('a', 'next');
    expect(started.map(({ calledOff }) => calledOff)).toEqual([1, 0]);
    started[0]?.reject(new Error('called off'));
    started[1]?.resolve('anew');
    expect(told).toEqual(['next: anew']);
    expect(inFlight.size).toBe(0);
  });

  test('that has ended is not called off by who leaves late', () => {
    const leave = join('a', 'first');
    started[0]?.resolve('done');
    join('a', 'next');
    leave();
    expect(inFlight.size).toBe(1);
    expect(started.map(({ calledOff }) => calledOff)).toEqual([0, 0]);
  });
});
