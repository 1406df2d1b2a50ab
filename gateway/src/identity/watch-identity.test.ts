import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { unauthenticated, unavailable, verified, type Verified } from '@cobuild/identity';
import { visitor, type Identity } from './identify.js';
import { watchIdentity, type IdentityWatch } from './watch-identity.js';

const as = (accountId: string, of: Partial<Identity> = {}): Identity => ({
  ...visitor,
  viewer: { ...visitor.viewer, accountId },
  scope: accountId,
  ...of,
});
const endsIn = (ms: number) => ({ expiresAt: new Date(Date.now() + ms) });

let answers: Record<string, Verified<Identity>>;
let told: unknown[];
let watch: IdentityWatch | undefined;
beforeEach(() => {
  jest.useFakeTimers();
  answers = {};
  told = [];
});
afterEach(() => {
  watch?.stop();
  jest.useRealTimers();
});
const follow = (identity: Identity) => {
  watch = watchIdentity(identity, 'first', {
    identify: (authorization) => Promise.resolve(answers[authorization ?? ''] ?? unauthenticated('unknown')),
    clock: () => new Date(),
    changed: ({ scope }) => told.push(['changed', scope]),
    ended: (code) => told.push(['ended', code]),
  });
  return watch;
};
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('a token', () => {
  test('ends at its end, and not before', async () => {
    follow(as('a', endsIn(1_000)));
    await pass(999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([['ended', 'UNAUTHENTICATED']]);
  });

  test('that lasts for months is not cut by the longest timer', async () => {
    follow(as('a', endsIn(60 * 86_400_000)));
    await pass(59 * 86_400_000);
    expect(told).toEqual([]);
    await pass(86_400_000);
    expect(told).toHaveLength(1);
  });

  test('is renewed by another of the same account; what has changed is told', async () => {
    const watching = follow(as('a', endsIn(1_000)));
    answers['second'] = verified(as('a', endsIn(5_000)));
    answers['more'] = verified(as('a', { ...endsIn(9_000), scope: 'a, more' }));
    expect(await watching.renew('second')).toBe('renewed');
    await pass(4_000);
    expect(told).toEqual([]);
    expect(await watching.renew('more')).toBe('renewed');
    expect(told).toEqual([['changed', 'a, more']]);
    expect(watching.identity.scope).toBe('a, more');
  });

  test('of another account, or one that does not count, renews nothing', async () => {
    const watching = follow(as('a', endsIn(1_000)));
    answers['other'] = verified(as('b'));
    answers['later'] = unavailable('issuer away');
    expect(await watching.renew('other')).toBe('UNAUTHENTICATED');
    expect(await watching.renew('nothing')).toBe('UNAUTHENTICATED');
    expect(await watching.renew('later')).toBe('UNAVAILABLE');
    expect(watching.identity.viewer.accountId).toBe('a');
    await pass(1_000);
    expect(told).toEqual([['ended', 'UNAUTHENTICATED']]);
  });
});

describe('an API key', () => {
  const key = () => as('key:1', { ...endsIn(86_400_000), recheckAfterMs: 100 });

  test('is looked at again while the connection lives, and ends when it was revoked', async () => {
    answers['first'] = verified(key());
    follow(key());
    await pass(1_000);
    expect(told).toEqual([]);
    answers['first'] = unauthenticated('revoked');
    await pass(100);
    expect(told).toEqual([['ended', 'UNAUTHENTICATED']]);
  });

  test('ends as unavailable once nobody can say whether it still counts', async () => {
    answers['first'] = unavailable('organizations away');
    follow(key());
    await pass(100);
    expect(told).toEqual([['ended', 'UNAVAILABLE']]);
  });

  test('whose rights were changed goes on with the new ones', async () => {
    answers['first'] = verified({ ...key(), scope: 'fewer' });
    follow(key());
    await pass(100);
    expect(told).toEqual([['changed', 'fewer']]);
  });
});

test('what is stopped says nothing more', async () => {
  follow(as('a', endsIn(10))).stop();
  await pass(100);
  expect(told).toEqual([]);
});

test('a visitor is watched for nothing', async () => {
  follow(visitor);
  await pass(30 * 86_400_000);
  expect(told).toEqual([]);
  expect(jest.getTimerCount()).toBe(0);
});
