import { describe, expect, test } from '@jest/globals';
import { holding, operator } from '../organizations.fixture.js';
import {
  type ApiKeyWish,
  checkApiKey,
  checkGivenScopes,
  findKeepingGrant,
  statusOf,
  usualQuota,
  viewerOfKey,
  whyNotUsable,
} from './api-key.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const wish = (of: Partial<ApiKeyWish> = {}): ApiKeyWish => ({
  name: '数据对接',
  scopes: ['pairs:read'],
  quota: usualQuota,
  expiresAt: inDays(366),
  ...of,
});

describe('a key never exceeds what its maker holds', () => {
  const place = { lineage: ['city', 'street'], until: inDays(30) };

  test('in place and role: whoever keeps the organization, or one above it', () => {
    expect(findKeepingGrant(holding({ role: 'ORG_ADMIN', organizationId: 'city' }), place, now)).toBeDefined();
    expect(findKeepingGrant(operator, place, now)).toBeDefined();
    for (const grant of [
      { role: 'ORG_ADMIN', organizationId: 'elsewhere' },
      { role: 'SECRETARY', organizationId: 'street' },
      { role: 'INTEGRATOR', organizationId: 'street' },
      { role: 'ORG_ADMIN', organizationId: 'street', subjectId: 'pair' },
    ] as const) {
      expect(findKeepingGrant(holding(grant), place, now)).toBeUndefined();
    }
  });

  test('in time: not beyond the end of the maker’s own role', () => {
    const passing = holding({ role: 'ORG_ADMIN', organizationId: 'city', until: inDays(30).toISOString() });
    expect(findKeepingGrant(passing, place, now)).toBeDefined();
    expect(findKeepingGrant(passing, { ...place, until: inDays(31) }, now)).toBeUndefined();
  });

  test('in scopes: who is limited by scopes gives none that they lack', () => {
    const machine = {
      ...holding({ role: 'INTEGRATOR', organizationId: 'city' }, { role: 'ORG_ADMIN', organizationId: 'city' }),
      scopes: ['pairs:read'],
    };
    expect(checkGivenScopes(machine, ['pairs:read']).ok).toBe(true);
    expect(checkGivenScopes(machine, ['pairs:read', 'pairs:write'])).toMatchObject({
      refusal: { code: 'GRANT_EXCEEDS_SCOPE' },
    });
    expect(checkGivenScopes(holding({ role: 'ORG_ADMIN', organizationId: 'city' }), ['pairs:write']).ok).toBe(true);
  });
});

test.each<[string, Partial<ApiKeyWish>, string | null]>([
  ['nothing amiss', {}, null],
  ['no name', { name: ' ' }, 'MISSING_INPUT'],
  ['an endless name', { name: '名'.repeat(101) }, 'TOO_LONG'],
  ['no scope', { scopes: [] }, 'BAD_SCOPE'],
  ['a scope for everything', { scopes: ['*'] }, 'BAD_SCOPE'],
  ['an endless scope', { scopes: [`pairs:${'a'.repeat(60)}`] }, 'BAD_SCOPE'],
  ['too many scopes', { scopes: Array.from({ length: 51 }, (_, at) => `pairs:r${at}`) }, 'BAD_SCOPE'],
  ['an end that is past', { expiresAt: now }, 'BAD_PERIOD'],
  ['an end after more than 366 days', { expiresAt: new Date(inDays(366).getTime() + 1) }, 'EXPIRES_TOO_LATE'],
  ['no requests', { quota: { perMinute: 0, perDay: 1 } }, 'BAD_QUOTA'],
  ['half a request', { quota: { perMinute: 1, perDay: 0.5 } }, 'BAD_QUOTA'],
  ['too many requests', { quota: { perMinute: 6_001, perDay: 1 } }, 'BAD_QUOTA'],
])('a key with %s', (_, of, code) => {
  const checked = checkApiKey(wish(of), now);
  expect(checked.ok ? null : checked.refusal.code).toBe(code);
});

test('a key counts until it ends or is revoked, and only while its organization takes part', () => {
  const key = { status: 'ACTIVE', expiresAt: inDays(1) } as const;
  expect(whyNotUsable(key, 'ACTIVE', now)).toBeNull();
  expect(whyNotUsable(key, 'ACTIVE', inDays(1))).toBe('EXPIRED');
  expect(whyNotUsable({ ...key, status: 'REVOKED' }, 'ACTIVE', now)).toBe('REVOKED');
  for (const status of ['DRAFT', 'SUSPENDED', 'MERGED', 'DISSOLVED', null] as const) {
    expect(whyNotUsable(key, status, now)).toBe('ORGANIZATION_NOT_ACTIVE');
  }
  expect(statusOf(key, inDays(2))).toBe('EXPIRED');
});

test('who asks with a key is a machine client of its organization, until the key ends', () => {
  const key = { id: 'k', name: '对接', organizationId: 'city', scopes: ['pairs:read'], expiresAt: inDays(1) };
  expect(viewerOfKey(key)).toEqual({
    accountId: 'key:k',
    name: '对接',
    organizationId: 'city',
    grants: [{ role: 'INTEGRATOR', organizationId: 'city', until: inDays(1).toISOString() }],
    scopes: ['pairs:read'],
  });
});
