import { describe, expect, test } from '@jest/globals';
import { anonymous, system, type Grant, type Viewer } from '@cobuild/identity';
import { isEntitled, type Parties, readScopeOf, standingOf } from './standing.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const parties: Parties = {
  pairId: 'p',
  A: { organizationId: 'a', reach: ['a', 'root', 'above-a'] },
  B: { organizationId: 'b', reach: ['b', 'root', 'above-b'] },
  contacts: [{ side: 'B', accountId: 'named' }],
};
const shared = { pairId: 'p', reach: ['a', 'b', 'root', 'above-a', 'above-b'], contacts: parties.contacts };
const viewer = (...grants: Grant[]): Viewer => ({ ...anonymous, accountId: 'x', grants });

describe('a viewer', () => {
  test.each<[string, Viewer, readonly string[], readonly string[]]>([
    ['a secretary of side A', viewer({ role: 'SECRETARY', organizationId: 'a' }), ['A'], ['SIDE_A', 'SECRETARY_A']],
    ['a secretary above side A', viewer({ role: 'SECRETARY', organizationId: 'above-a' }), [], []],
    ['a contact of side B', viewer({ role: 'CONTACT', organizationId: 'b' }), ['B'], ['SIDE_B']],
    ['a contact above side B', viewer({ role: 'CONTACT', organizationId: 'above-b' }), ['B'], ['SIDE_B']],
    ['a contact of this pair', viewer({ role: 'CONTACT', organizationId: 'b', subjectId: 'p' }), ['B'], ['SIDE_B']],
    ['a contact of another pair', viewer({ role: 'CONTACT', organizationId: 'b', subjectId: 'q' }), [], []],
    ['a contact whom the pair names', { ...anonymous, accountId: 'named' }, ['B'], ['SIDE_B']],
    ['a contact above both', viewer({ role: 'CONTACT', organizationId: 'root' }), ['A', 'B'], ['SIDE_A', 'SIDE_B']],
    ['an administrator above side A', viewer({ role: 'ORG_ADMIN', organizationId: 'above-a' }), [], ['ORG_ADMIN']],
    [
      'a contact whose grant has run out',
      viewer({ role: 'CONTACT', organizationId: 'b', until: '2026-03-02T01:00:00Z' }),
      [],
      [],
    ],
    ['the timers', system, [], ['SYSTEM']],
    ['a stranger', viewer({ role: 'SECRETARY', organizationId: 'elsewhere' }), [], []],
  ])('who is %s stands for that', (_, who, sides, roles) => {
    const standing = standingOf(who, parties, now);
    expect(standing.sides).toEqual(sides);
    expect(standing.roles).toEqual(roles);
  });

  test('who acts for both sides holds the roles of the chosen one, and still stands for both', () => {
    const both = viewer({ role: 'CONTACT', organizationId: 'root' });
    expect(standingOf(both, parties, now)).toMatchObject({ side: null });
    expect(standingOf(both, parties, now, 'B')).toMatchObject({ side: 'B', sides: ['A', 'B'], roles: ['SIDE_B'] });
  });

  test('is named in the ledger by the side and role in which they act', () => {
    const secretary = viewer({ role: 'SECRETARY', organizationId: 'a' });
    expect(standingOf(secretary, parties, now).actingAs).toEqual({ organizationId: 'a', role: 'SECRETARY' });
    const above = viewer({ role: 'ORG_ADMIN', organizationId: 'above-a' });
    expect(standingOf(above, parties, now).actingAs).toEqual({ organizationId: 'above-a', role: 'ORG_ADMIN' });
  });
});

describe('entitled to what the sides share', () => {
  test.each<[string, Viewer, boolean]>([
    ['a supervisor above', viewer({ role: 'SUPERVISOR', organizationId: 'above-b' }), true],
    ['a secretary above', viewer({ role: 'SECRETARY', organizationId: 'root' }), true],
    ['a member of a side', viewer({ role: 'MEMBER', organizationId: 'a' }), false],
    ['an administrator elsewhere', viewer({ role: 'ORG_ADMIN', organizationId: 'elsewhere' }), false],
    ['a contact of another pair', viewer({ role: 'CONTACT', organizationId: 'a', subjectId: 'q' }), false],
    ['a named contact', { ...anonymous, accountId: 'named' }, true],
    ['a platform administrator', viewer({ role: 'PLATFORM_ADMIN', organizationId: null }), true],
    ['nobody', anonymous, false],
  ])('%s: %s', (_, who, expected) => {
    expect(isEntitled(who, shared, now)).toBe(expected);
  });

  test('lists reach as far as single things', () => {
    const who = viewer(
      { role: 'ORG_ADMIN', organizationId: 'root' },
      { role: 'CONTACT', organizationId: 'a', subjectId: 'q' },
      { role: 'SUPERVISOR', organizationId: 'b', until: '2026-03-01T00:00:00Z' },
    );
    expect(readScopeOf(who, now)).toEqual({ everything: false, underIds: ['root'], pairIds: ['q'] });
    expect(readScopeOf(system, now)).toEqual({ everything: true });
  });
});
