import { beforeEach, describe, expect, test } from '@jest/globals';
import { writeApiKey, type ApiKeyAnswer, type ApiKeyProof, type Viewer } from '@cobuild/identity';
import { createCheckApiKey, type CheckApiKey } from './api-keys.js';

const now = new Date('2026-03-02T01:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const keyOf = (number: number) => writeApiKey(idOf(number), new Uint8Array(32).fill(number % 256));

const viewer: Viewer = { accountId: 'key:1', name: null, organizationId: 'o', grants: [], scopes: ['pairs:read'] };
const good: ApiKeyAnswer = { valid: true, viewer, expiresAt: later(3600), quota: { perMinute: 1, perDay: 1 } };
const revoked: ApiKeyAnswer = { valid: false, reason: 'REVOKED' };

let asked: ApiKeyProof[];
let answer: () => Promise<ApiKeyAnswer>;
let check: CheckApiKey;
beforeEach(() => {
  asked = [];
  answer = () => Promise.resolve(good);
  check = createCheckApiKey((proof) => {
    asked.push(proof);
    return answer();
  });
});
const key = keyOf(1);
const refused = (code: string) => ({ ok: false, refusal: { code, reason: expect.any(String) } });

describe('a key', () => {
  test('is asked about once for all who come with it, and again after 25 s', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => check(key, now)));
    expect(all[0]).toMatchObject({ ok: true, value: { id: idOf(1), viewer, expiresAt: later(3600) } });
    await check(key, later(24));
    expect(asked).toHaveLength(1);
    await check(key, later(26));
    expect(asked).toHaveLength(2);
  });

  test('never goes anywhere itself: its hash does', async () => {
    await check(key, now);
    expect(asked).toEqual([{ id: idOf(1), hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(JSON.stringify(asked)).not.toContain(key.slice(40));
  });

  test('that is mistyped is refused without asking', async () => {
    expect(await check(`${key.slice(0, -1)}x`, now)).toEqual(refused('UNAUTHENTICATED'));
    expect(asked).toEqual([]);
  });

  test('that is revoked has no minute left', async () => {
    await check(key, now);
    answer = () => Promise.resolve(revoked);
    expect(await check(key, later(24))).toMatchObject({ ok: true });
    expect(await check(key, later(25))).toEqual(refused('UNAUTHENTICATED'));
  });

  test('that was refused is not asked about for 5 s', async () => {
    answer = () => Promise.resolve(revoked);
    await check(key, now);
    await check(key, later(4));
    expect(asked).toHaveLength(1);
    answer = () => Promise.resolve(good);
    expect(await check(key, later(5))).toMatchObject({ ok: true });
  });

  test('ends with its time, whatever is remembered', async () => {
    await check(key, later(3590));
    answer = () => Promise.resolve({ valid: false, reason: 'EXPIRED' });
    expect(await check(key, later(3600))).toEqual(refused('UNAUTHENTICATED'));
  });
});

describe('while nobody can be asked', () => {
  const away = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:1'));

  test('a key that was good goes on for five minutes, another one is told to come back', async () => {
    await check(key, now);
    answer = away;
    expect(await check(key, later(60))).toMatchObject({ ok: true });
    expect(await check(keyOf(2), later(60))).toEqual(refused('UNAVAILABLE'));
    expect(await check(key, later(301))).toEqual(refused('UNAVAILABLE'));
    answer = () => Promise.resolve(revoked);
    expect(await check(key, later(304))).toEqual(refused('UNAUTHENTICATED'));
  });

  test('they are not asked again for 2 s, by whatever key', async () => {
    answer = away;
    for (let number = 1; number <= 10; number += 1) await check(keyOf(number), now);
    expect(asked).toHaveLength(1);
    await check(key, later(2));
    expect(asked).toHaveLength(2);
  });
});

test('a flood of unknown keys displaces no good one', async () => {
  await check(key, now);
  answer = () => Promise.resolve({ valid: false, reason: 'UNKNOWN' });
  for (let number = 2; number < 1_500; number += 1) await check(keyOf(number), now);
  const before = asked.length;
  expect(await check(key, later(1))).toMatchObject({ ok: true });
  expect(asked).toHaveLength(before);
});
