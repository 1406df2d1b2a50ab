import { describe, expect, test } from '@jest/globals';
import { holding, operator } from '../organizations.fixture.js';
import { checkGrant, findGrantingGrant, type RoleGrant, statusOf, type Wish } from './role-grant.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const later = new Date('2026-04-01T00:00:00Z');
const wish = (of: Partial<Wish> = {}): Wish => ({
  role: 'CONTACT',
  organizationId: 'street',
  lineage: ['city', 'street'],
  until: null,
  ...of,
});

describe('a grant never exceeds the granter’s scope', () => {
  const keeper = holding({ role: 'ORG_ADMIN', organizationId: 'city' });

  test('in place: at and below where the granter keeps', () => {
    expect(findGrantingGrant(keeper, wish(), now)).toBeDefined();
    expect(findGrantingGrant(keeper, wish({ organizationId: 'other', lineage: ['other'] }), now)).toBeUndefined();
    expect(findGrantingGrant(keeper, wish({ organizationId: null, lineage: [] }), now)).toBeUndefined();
  });

  test('in role: nobody makes operators but operators, a secretary names only persons', () => {
    expect(findGrantingGrant(keeper, wish({ role: 'PLATFORM_ADMIN' }), now)).toBeUndefined();
    expect(
      findGrantingGrant(operator, wish({ role: 'PLATFORM_ADMIN', organizationId: null, lineage: [] }), now),
    ).toBeDefined();
    const secretary = holding({ role: 'SECRETARY', organizationId: 'street' });
    expect(findGrantingGrant(secretary, wish(), now)).toBeDefined();
    expect(findGrantingGrant(secretary, wish({ role: 'ORG_ADMIN' }), now)).toBeUndefined();
    expect(findGrantingGrant(holding({ role: 'CONTACT', organizationId: 'street' }), wish(), now)).toBeUndefined();
  });

  test('in time: not after the granter’s own role ends, nor once it has', () => {
    const passing = holding({ role: 'ORG_ADMIN', organizationId: 'city', until: later.toISOString() });
    expect(findGrantingGrant(passing, wish({ until: later }), now)).toBeDefined();
    expect(findGrantingGrant(passing, wish({ until: null }), now)).toBeUndefined();
    expect(findGrantingGrant(passing, wish({ until: later }), later)).toBeUndefined();
  });

  test('nor through a role that is narrowed to one thing', () => {
    const narrowed = holding({ role: 'ORG_ADMIN', organizationId: 'city', subjectId: 'pair' });
    expect(findGrantingGrant(narrowed, wish(), now)).toBeUndefined();
  });
});

test('only PLATFORM_ADMIN is held everywhere, timers’ roles are never granted, and time runs forward', () => {
  expect(checkGrant(wish(), now, now).ok).toBe(true);
  expect(checkGrant(wish({ role: 'PLATFORM_ADMIN' }), now, now).ok).toBe(false);
  expect(checkGrant(wish({ organizationId: null }), now, now).ok).toBe(false);
  expect(checkGrant(wish({ role: 'SYSTEM', organizationId: null }), now, now).ok).toBe(false);
  expect(checkGrant(wish({ until: now }), now, now)).toMatchObject({ refusal: { code: 'BAD_PERIOD' } });
});

test('a grant counts from its beginning until it ends or is revoked', () => {
  const grant = { from: now, until: later, status: 'ACTIVE' } as RoleGrant;
  expect(statusOf(grant, new Date(now.getTime() - 1))).toBe('PENDING');
  expect(statusOf(grant, now)).toBe('ACTIVE');
  expect(statusOf(grant, later)).toBe('EXPIRED');
  expect(statusOf({ ...grant, status: 'REVOKED' }, now)).toBe('REVOKED');
});
