import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '@cobuild/workflow';
import { walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { holding, operator } from '../organizations.fixture.js';
import { comparisonForm, searchKeysOf } from './organization-name.rules.js';
import { checkSuccessor, followRoot, placeBelow } from './organization-tree.rules.js';
import { addAlias, checkCode, type Organization, removeAlias, standingAt } from './organization.rules.js';
import { isLive, type OrganizationStatus, organizationWorkflow } from './organization.workflow.js';

const now = new Date('2026-03-02T01:00:00Z');
const organization = (of: Partial<Organization> & { readonly id: string }): Organization => ({
  code: of.id.toUpperCase(),
  name: of.id,
  aliases: [],
  kind: 'BRANCH',
  tier: null,
  parentId: null,
  ancestorIds: [],
  industryTags: [],
  professions: [],
  location: null,
  secretaryId: null,
  status: 'ACTIVE',
  mergedIntoId: null,
  imported: false,
  importDigest: null,
  sourceFiles: [],
  note: null,
  version: 1,
  createdAt: now,
  updatedAt: now,
  ...of,
});

describe('the tree', () => {
  const city = organization({ id: 'city', kind: 'CITY', tier: 'CITY' });
  const street = organization({
    id: 'street',
    kind: 'STREET',
    tier: 'STREET',
    parentId: 'city',
    ancestorIds: ['city'],
  });
  const branch = organization({ id: 'branch', tier: 'STREET', parentId: 'street', ancestorIds: ['city', 'street'] });

  test('has no cycles, and no division above its parent', () => {
    expect(placeBelow(street, branch)).toMatchObject({ refusal: { code: 'CYCLE' } });
    expect(placeBelow(city, street)).toMatchObject({ refusal: { code: 'CYCLE' } });
    expect(placeBelow(organization({ id: 'other', kind: 'CITY' }), street)).toMatchObject({
      refusal: { code: 'LEVEL_CONFLICT' },
    });
    expect(placeBelow(branch, organization({ id: 'gone', status: 'MERGED' }))).toMatchObject({
      refusal: { code: 'PARENT_NOT_ACTIVE' },
    });
    expect(placeBelow(branch, city)).toEqual({
      ok: true,
      value: { parentId: 'city', ancestorIds: ['city'], tier: 'CITY' },
    });
  });

  test('below a moved organization everything follows, in whatever order it came', () => {
    const moved = { ...street, parentId: 'new', ancestorIds: ['new'] };
    const deeper = organization({
      id: 'deeper',
      tier: 'STREET',
      parentId: 'branch',
      ancestorIds: ['city', 'street', 'branch'],
    });
    expect(followRoot(moved, [deeper, branch])).toMatchObject({
      value: [
        { id: 'branch', ancestorIds: ['new', 'street'] },
        { id: 'deeper', ancestorIds: ['new', 'street', 'branch'] },
      ],
    });
    expect(followRoot(street, [branch])).toEqual({ ok: true, value: [] });
  });

  test('a successor takes part and does not stand below what it takes over', () => {
    expect(checkSuccessor(city, branch)).toMatchObject({ refusal: { code: 'CYCLE' } });
    expect(checkSuccessor(branch, { ...city, status: 'SUSPENDED' })).toMatchObject({
      refusal: { code: 'SUCCESSOR_NOT_ACTIVE' },
    });
    expect(checkSuccessor(branch, city).ok).toBe(true);
  });
});

describe('names', () => {
  test('are compared without spaces and width, and found by every part', () => {
    expect(comparisonForm('联合　党委（Ａ）\u200b')).toBe('联合党委(A)');
    expect(searchKeysOf({ code: 'HZ-JW', name: '建 委', aliases: ['委'] })).toEqual(['hz-jw', '建委', '委']);
  });

  test('an alias is added once and taken away in whatever writing', () => {
    const one = organization({ id: 'one', name: '建设委员会' });
    const added = addAlias(one, '建委');
    if (!added.ok) throw new Error('refused');
    expect(addAlias(added.value, '建　委')).toMatchObject({ refusal: { code: 'DUPLICATE_NAME' } });
    expect(addAlias(one, '建设 委员会')).toMatchObject({ refusal: { code: 'DUPLICATE_NAME' } });
    expect(removeAlias(added.value, '建 委')).toMatchObject({ value: { aliases: [] } });
    expect(removeAlias(one, '没有')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  test('a code is capitals and digits in groups', () => {
    for (const good of ['SD', 'HZ-JW-ZB4', 'JN-12345']) expect(checkCode(good).ok).toBe(true);
    for (const bad of ['', 'sd', '1001', 'A--B', 'A-', 'A'.repeat(41)]) expect(checkCode(bad).ok).toBe(false);
  });
});

test('roles reach down from where they are held', () => {
  const one = { id: 'street', ancestorIds: ['city'] };
  expect(standingAt(operator, null, now).roles).toEqual(['PLATFORM_ADMIN']);
  expect(standingAt(holding({ role: 'ORG_ADMIN', organizationId: 'city' }), one, now).roles).toEqual([
    'ORG_ADMIN',
    'PARENT_ADMIN',
  ]);
  expect(standingAt(holding({ role: 'ORG_ADMIN', organizationId: 'street' }), one, now).roles).toEqual(['ORG_ADMIN']);
  expect(standingAt(holding({ role: 'ORG_ADMIN', organizationId: 'other' }), one, now).roles).toEqual([]);
});

describe('the workflow', () => {
  test('holds its invariants on any walk', () => {
    walkAtRandom(organizationWorkflow, {
      entity: fc.record({
        status: fc.constantFrom<OrganizationStatus[]>('DRAFT', 'ACTIVE'),
        parentStatus: fc.constantFrom(null, 'ACTIVE', 'DRAFT'),
        hasLiveChildren: fc.boolean(),
        hasMembers: fc.boolean(),
      }),
      viewer: fc.constantFrom(
        { roles: ['PLATFORM_ADMIN'] },
        { roles: ['ORG_ADMIN'] },
        { roles: ['ORG_ADMIN', 'PARENT_ADMIN'] },
        { roles: [] },
      ),
      input: fc.record({
        intoId: fc.constant('into'),
        alias: fc.constant('别名'),
        reason: fc.constantFrom('理由', null),
      }),
      calendar: createWorkCalendar(),
      holds: ({ status, hasLiveChildren, hasMembers }, taken) => {
        if (status === 'DISSOLVED') expect(hasLiveChildren || hasMembers).toBe(false);
        if (!isLive(status)) expect(['merge', 'dissolve']).toContain(taken.at(-1));
      },
    });
  });
});
