import { beforeEach, expect, test } from '@jest/globals';
import { visitor, type Identity } from './identify.js';
import { createAdmit, type Admit } from './quota.js';

let now: Date;
let admit: Admit;
beforeEach(() => {
  now = new Date('2026-03-02T01:00:00Z');
  admit = createAdmit(() => now);
});
const after = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const key = (clientId: string, perMinute: number, perDay: number): Identity => ({
  ...visitor,
  clientId,
  quota: { perMinute, perDay },
});
const take = (identity: Identity, times: number) => Array.from({ length: times }, () => admit(identity).ok);

test('a key asks as often in a minute as its quota says, then waits for the next', () => {
  const one = key('one', 3, 100);
  expect(take(one, 3)).toEqual([true, true, true]);
  after(20);
  expect(admit(one)).toEqual({ ok: false, retryAfterSeconds: 40 });
  after(39);
  expect(admit(one)).toEqual({ ok: false, retryAfterSeconds: 1 });
  after(1);
  expect(take(one, 4)).toEqual([true, true, true, false]);
});

test('a day has its own bound, and a refused operation does not count against it', () => {
  const one = key('one', 2, 5);
  for (const _ of [1, 2]) {
    expect(take(one, 4)).toEqual([true, true, false, false]);
    after(60);
  }
  expect(take(one, 2)).toEqual([true, false]);
  expect(admit(one)).toEqual({ ok: false, retryAfterSeconds: 86_400 - 120 });
  after(86_400 - 120);
  expect(admit(one).ok).toBe(true);
});

test('each key has a count of its own; people and visitors have none', () => {
  expect(take(key('one', 1, 1), 2)).toEqual([true, false]);
  expect(take(key('two', 1, 1), 1)).toEqual([true]);
  expect(take(visitor, 100)).not.toContain(false);
});

test('a quota that is changed counts at once', () => {
  expect(take(key('one', 1, 10), 2)).toEqual([true, false]);
  expect(take(key('one', 2, 10), 2)).toEqual([true, false]);
});
