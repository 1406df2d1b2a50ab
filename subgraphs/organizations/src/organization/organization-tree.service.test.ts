import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activeOrganization, asking, codeOf, done, holding, openServices } from '../organizations.fixture.js';
import type { OrganizationKind } from './organization.kinds.js';
import type { Organization } from './organization.rules.js';

let opened: Awaited<ReturnType<typeof openServices>>;
beforeAll(async () => {
  opened = await openServices(import.meta.url);
});
afterAll(() => opened.close());

const organization = (code: string, kind: OrganizationKind, parent: Organization | null = null, name?: string) =>
  activeOrganization(opened.services, code, kind, parent, name);
const latest = async ({ id }: { id: string }): Promise<Organization> => {
  const found = await opened.services.organizations.find(id);
  if (!found) throw new Error(`no organization ${id}`);
  return found;
};
const at = ({ id, version }: Organization) => ({ id, version });
const lastEventOf = async (id: string) =>
  (await opened.log.history({ type: 'Organization', id }, { first: 100 })).edges.at(-1)?.node;

/** A city with a district, a street in it, a branch in the street. */
async function branchInCity(prefix: string) {
  const city = await organization(`${prefix}-CITY`, 'CITY');
  const county = await organization(`${prefix}-COUNTY`, 'COUNTY', city);
  const street = await organization(`${prefix}-STREET`, 'STREET', county);
  const branch = await organization(`${prefix}-BRANCH`, 'BRANCH', street);
  return { city, county, street, branch };
}

describe('moving', () => {
  test('takes everything below along, and each tells where it is now', async () => {
    const { county, street, branch } = await branchInCity('MOVE');
    const other = await organization('MOVE-OTHER', 'CITY');
    done(await opened.services.organizations.move(asking, { ...at(await latest(county)), parentId: other.id }));
    expect((await latest(branch)).ancestorIds).toEqual([other.id, county.id, street.id]);
    expect((await latest(branch)).version).toBe(branch.version + 1);
    for (const [one, ancestorIds] of [
      [county, [other.id]],
      [street, [other.id, county.id]],
      [branch, [other.id, county.id, street.id]],
    ] as const) {
      expect(await lastEventOf(one.id)).toMatchObject({
        type: 'organizations.OrganizationMoved',
        payload: { movedRootId: county.id, organization: { ancestorIds } },
      });
    }
  });

  test('changes the level of units that take that of their host', async () => {
    const { city, branch } = await branchInCity('LEVEL');
    expect(branch.tier).toBe('STREET');
    expect(done(await opened.services.organizations.move(asking, { ...at(branch), parentId: city.id })).tier).toBe(
      'CITY',
    );
  });

  test('never makes a cycle, nor puts a division above its parent', async () => {
    const { city, county, street, branch } = await branchInCity('CYCLE');
    const { organizations } = opened.services;
    expect(codeOf(await organizations.move(asking, { ...at(await latest(county)), parentId: branch.id }))).toBe(
      'CYCLE',
    );
    expect(codeOf(await organizations.move(asking, { ...at(await latest(county)), parentId: county.id }))).toBe(
      'CYCLE',
    );
    const estate = await organization('CYCLE-ESTATE', 'HOUSING_ESTATE', street);
    const group = await organization('CYCLE-GROUP', 'PARTY_COMMITTEE', city);
    await organization('CYCLE-VILLAGE', 'VILLAGE', group);
    // The committee may stand anywhere, but the village below it may not stand inside an estate.
    expect(codeOf(await organizations.move(asking, { ...at(await latest(group)), parentId: estate.id }))).toBe(
      'LEVEL_CONFLICT',
    );
  });

  test('needs both the organization and its new place in reach', async () => {
    const { city, county } = await branchInCity('REACH');
    const other = await organization('REACH-OTHER', 'CITY');
    const keeper = { viewer: holding({ role: 'ORG_ADMIN', organizationId: city.id }), requestId: null };
    const move = { ...at(await latest(county)), parentId: other.id };
    expect(codeOf(await opened.services.organizations.move(keeper, move))).toBe('FORBIDDEN');
  });

  test('of two organizations below each other at once never makes a cycle', async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await organization(`SKEW-${round}-A`, 'ENTERPRISE');
      const oneBelow = await organization(`SKEW-${round}-A1`, 'BRANCH', one);
      const other = await organization(`SKEW-${round}-B`, 'ENTERPRISE');
      const otherBelow = await organization(`SKEW-${round}-B1`, 'BRANCH', other);
      const [first, second] = await Promise.all([
        opened.services.organizations.move(asking, { ...at(await latest(one)), parentId: otherBelow.id }),
        opened.services.organizations.move(asking, { ...at(await latest(other)), parentId: oneBelow.id }),
      ]);
      expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
      expect((await latest(one)).ancestorIds).not.toContain(one.id);
      expect((await latest(other)).ancestorIds).not.toContain(other.id);
    }
  });

  test('and registering below at once leaves the newcomer with the right ancestors', async () => {
    const { organizations } = opened.services;
    const target = await organization('NEW-TARGET', 'ENTERPRISE');
    for (let round = 0; round < 5; round += 1) {
      const one = await organization(`NEW-${round}`, 'ENTERPRISE');
      const [, registered] = await Promise.all([
        organizations.move(asking, { ...at(one), parentId: target.id }),
        organizations.register(asking, { code: `NEW-${round}-C`, name: '支部', kind: 'BRANCH', parentId: one.id }),
      ]);
      const { ancestorIds } = await latest(one);
      expect((await latest(done(registered))).ancestorIds).toEqual([...ancestorIds, one.id]);
    }
  });
});

describe('merging', () => {
  test('hands children with all below them, members and open duties to the successor', async () => {
    const { organizations, members } = opened.services;
    const { county, street, branch } = await branchInCity('MERGE');
    const into = await organization('MERGE-INTO', 'COUNTY', await latest({ id: county.parentId ?? '' }));
    const member = done(
      await members.join(asking, { name: '某人', homeOrganizationId: county.id, partyStatus: 'FULL' }),
    );
    const merged = done(
      await organizations.merge(asking, { ...at(await latest(county)), intoId: into.id, reason: '区划调整' }),
    );
    expect(merged).toMatchObject({ status: 'MERGED', mergedIntoId: into.id });
    expect(await latest(street)).toMatchObject({ parentId: into.id, ancestorIds: [county.parentId, into.id] });
    expect((await latest(branch)).ancestorIds).toEqual([county.parentId, into.id, street.id]);
    expect(await lastEventOf(county.id)).toMatchObject({
      type: 'organizations.OrganizationMerged',
      payload: { intoId: into.id },
    });
    expect(await lastEventOf(street.id)).toMatchObject({
      type: 'organizations.OrganizationMoved',
      payload: { fromParentId: county.id, organization: { parentId: into.id } },
    });
    const moved = await members.find(member.id);
    expect(moved?.homeOrganizationId).toBe(into.id);
    expect(moved?.memberships.map(({ organizationId }) => organizationId)).toEqual([county.id, into.id]);
  });

  test('is refused into what stands below, into what does not take part, and where names would double', async () => {
    const { organizations } = opened.services;
    const reason = '合并';
    const { county, street } = await branchInCity('MERGEX');
    const merge = async (intoId: string) =>
      organizations.merge(asking, { ...at(await latest(county)), intoId, reason });
    expect(codeOf(await merge(street.id))).toBe('CYCLE');
    const draft = done(await organizations.register(asking, { code: 'MERGEX-D', name: '草稿', kind: 'COUNTY' }));
    expect(codeOf(await merge(draft.id))).toBe('SUCCESSOR_NOT_ACTIVE');
    const into = await organization('MERGEX-INTO', 'COUNTY');
    await organization('MERGEX-S2', 'STREET', into, street.name);
    expect(codeOf(await merge(into.id))).toBe('DUPLICATE_NAME');
  });
});
