import { describe, expect, test } from '@jest/globals';
import { anonymous, system, type Grant, type Viewer } from '@cobuild/identity';
import { type Circle, isEntitled, standingOf } from './standing.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const seat = (id: string, isActive = true, delegates: readonly string[] = []) => ({
  membershipId: `m-${id}`,
  party: { organizationId: id, reach: [id, 'district'] },
  delegates,
  isActive,
});
const circle: Circle = {
  allianceId: 'alliance',
  office: { organizationId: 'office', reach: ['office', 'street', 'district'] },
  approver: { organizationId: 'approver', reach: ['approver', 'city'] },
  seats: [seat('a'), seat('b', true, ['named']), seat('invited', false)],
  leadOrgId: 'a',
  nextLeadOrgId: 'b',
  owesHandover: ['a'],
};
const shared = { allianceId: 'alliance', reach: ['office', 'street', 'district', 'a', 'b'], delegates: ['named'] };
const viewer = (...grants: Grant[]): Viewer => ({ ...anonymous, accountId: 'x', grants });
const delegate = (organizationId: string, more: Partial<Grant> = {}): Grant => ({
  role: 'DELEGATE',
  organizationId,
  ...more,
});

describe('a viewer', () => {
  test.each<[string, Viewer, readonly string[], readonly string[]]>([
    ['a delegate of the lead', viewer(delegate('a')), ['a'], ['DELEGATE', 'LEAD', 'ACTIVE_DELEGATE']],
    ['a delegate of another member', viewer(delegate('b')), ['b'], ['DELEGATE', 'ACTIVE_DELEGATE']],
    ['a delegate whom a member named', { ...anonymous, accountId: 'named' }, ['b'], ['DELEGATE', 'ACTIVE_DELEGATE']],
    ['a delegate of one that is invited', viewer(delegate('invited')), ['invited'], ['DELEGATE']],
    [
      'a delegate of this alliance',
      viewer(delegate('b', { subjectId: 'alliance' })),
      ['b'],
      ['DELEGATE', 'ACTIVE_DELEGATE'],
    ],
    ['a delegate of another alliance', viewer(delegate('b', { subjectId: 'other' })), [], []],
    ['a delegate above the members', viewer(delegate('district')), [], []],
    ['a delegate whose grant has run out', viewer(delegate('a', { until: '2026-03-02T01:00:00Z' })), [], []],
    [
      'the secretary of a member',
      viewer({ role: 'SECRETARY', organizationId: 'b' }),
      ['b'],
      ['DELEGATE', 'ACTIVE_DELEGATE'],
    ],
    ['a secretary above it', viewer({ role: 'SECRETARY', organizationId: 'district' }), [], []],
    ['the office', viewer({ role: 'OFFICE', organizationId: 'office' }), [], ['OFFICE']],
    ['an office above it', viewer({ role: 'OFFICE', organizationId: 'street' }), [], ['OFFICE']],
    [
      'the office of another alliance',
      viewer({ role: 'OFFICE', organizationId: 'office', subjectId: 'other' }),
      [],
      [],
    ],
    ['the secretary of the office', viewer({ role: 'SECRETARY', organizationId: 'office' }), [], ['OFFICE']],
    ['an administrator of who approved it', viewer({ role: 'ORG_ADMIN', organizationId: 'city' }), [], ['ORG_ADMIN']],
    ['a supervisor above it', viewer({ role: 'SUPERVISOR', organizationId: 'district' }), [], ['SUPERVISOR']],
    ['the platform', system, [], ['SYSTEM']],
    ['a stranger', viewer({ role: 'SECRETARY', organizationId: 'elsewhere' }), [], []],
  ])('who is %s stands for that', (_, who, memberIds, roles) => {
    const standing = standingOf(who, circle, now);
    expect(standing.memberIds).toEqual(memberIds);
    expect(standing.roles).toEqual(roles);
  });

  test('who acts for two members acts for the one that they choose, in its name', () => {
    const both = viewer(delegate('a'), delegate('b'));
    expect(standingOf(both, circle, now)).toMatchObject({ memberIds: ['a', 'b'], memberId: null });
    const chosen = standingOf(both, circle, now, 'b');
    expect(chosen).toMatchObject({ memberId: 'b', actingAs: { organizationId: 'b', role: 'DELEGATE' } });
    expect(chosen.roles).not.toContain('LEAD');
  });

  test('holds no LEAD by a grant: it follows from the quarter alone', () => {
    expect(standingOf(viewer(delegate('a')), { ...circle, leadOrgId: 'b' }, now).roles).not.toContain('LEAD');
  });
});

describe('what members share', () => {
  test.each<[string, Viewer, boolean]>([
    ['a delegate of a member', viewer(delegate('a')), true],
    ['a delegate of another alliance', viewer(delegate('a', { subjectId: 'other' })), false],
    ['somebody whom a member named', { ...anonymous, accountId: 'named' }, true],
    ['an administrator above', viewer({ role: 'ORG_ADMIN', organizationId: 'district' }), true],
    ['the operator of the platform', viewer({ role: 'PLATFORM_ADMIN', organizationId: null }), true],
    ['a citizen of the district', viewer({ role: 'CITIZEN', organizationId: 'district' }), false],
    ['a stranger', viewer({ role: 'SECRETARY', organizationId: 'elsewhere' }), false],
    ['a visitor', anonymous, false],
  ])('is for %s: %#', (_, who, isFor) => {
    expect(isEntitled(who, shared, now)).toBe(isFor);
  });
});
