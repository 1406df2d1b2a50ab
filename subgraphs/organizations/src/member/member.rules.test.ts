import { describe, expect, test } from '@jest/globals';
import { holding, operator } from '../organizations.fixture.js';
import { leave, maskName, maskPhone, type Member, seesPersonalData, transfer } from './member.rules.js';

const joined = new Date('2026-01-05T01:00:00Z');
const now = new Date('2026-03-02T01:00:00Z');
const member: Member = {
  id: 'm',
  name: '样例某',
  phone: '13800005678',
  homeOrganizationId: 'branch',
  partyStatus: 'FULL',
  professions: [],
  skills: [],
  residenceCommunityId: null,
  status: 'ACTIVE',
  memberships: [{ organizationId: 'branch', from: joined, until: null }],
  version: 1,
  createdAt: joined,
  updatedAt: joined,
};

test('a transferred member keeps the time at the old organization', () => {
  expect(transfer(member, 'other', now)).toMatchObject({
    value: {
      homeOrganizationId: 'other',
      memberships: [
        { organizationId: 'branch', from: joined, until: now },
        { organizationId: 'other', from: now, until: null },
      ],
    },
  });
  expect(transfer(member, 'branch', now)).toMatchObject({ refusal: { code: 'SAME_ORGANIZATION' } });
  expect(leave(member, now).memberships).toEqual([{ organizationId: 'branch', from: joined, until: now }]);
});

describe('personal data', () => {
  const lineage = ['city', 'branch'];
  const sees = (viewer = holding(), ownMemberId: string | null = null) =>
    seesPersonalData(viewer, member, { lineage, ownMemberId, now });

  test('is open to the member and to those who keep the organization', () => {
    expect(sees(operator)).toBe(true);
    expect(sees(holding(), 'm')).toBe(true);
    expect(sees(holding({ role: 'ORG_ADMIN', organizationId: 'city' }))).toBe(true);
    expect(sees(holding({ role: 'SECRETARY', organizationId: 'branch' }))).toBe(true);
  });

  test('is masked for all others', () => {
    expect(sees()).toBe(false);
    expect(sees(holding(), 'other')).toBe(false);
    expect(sees(holding({ role: 'CONTACT', organizationId: 'branch' }))).toBe(false);
    expect(sees(holding({ role: 'ORG_ADMIN', organizationId: 'other' }))).toBe(false);
    expect(maskName('样例某')).toBe('样**');
    expect(maskName('样')).toBe('样*');
    expect(maskPhone('13800005678')).toBe('138****5678');
    expect(maskPhone('8765')).toBe('****65');
  });
});
