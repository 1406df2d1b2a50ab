import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activeOrganization, asking, codeOf, done, holding, openServices } from '../organizations.fixture.js';
import type { OrganizationKind } from './organization.kinds.js';
import type { Organization } from './organization.rules.js';

let opened: Awaited<ReturnType<typeof openServices>>;
beforeAll(async () => {
  opened = await openServices(import.meta.url);
});
afterAll(() => opened.close());

const organization = (code: string, kind: OrganizationKind, parent: Organization | null = null) =>
  activeOrganization(opened.services, code, kind, parent);
const latest = async ({ id }: { id: string }): Promise<Organization> => {
  const found = await opened.services.organizations.find(id);
  if (!found) throw new Error(`no organization ${id}`);
  return found;
};
const at = ({ id, version }: Organization) => ({ id, version });
const eventsOf = async (id: string) =>
  (await opened.log.history({ type: 'Organization', id }, { first: 100 })).edges.map(({ node }) => node);

describe('registering', () => {
  test('takes place and level from the parent, starts as a draft, and stands in the log', async () => {
    const { organizations } = opened.services;
    const street = await organization('REG-STREET', 'STREET');
    const branch = done(
      await organizations.register(asking, { code: 'REG-BRANCH', name: '支部', kind: 'BRANCH', parentId: street.id }),
    );
    expect(branch).toMatchObject({ status: 'DRAFT', tier: 'STREET', ancestorIds: [street.id], version: 1 });
    const [registered] = await eventsOf(branch.id);
    expect(registered).toMatchObject({
      type: 'organizations.OrganizationRegistered',
      payload: { organization: { code: 'REG-BRANCH', level: 'STREET', ancestorIds: [street.id], status: 'DRAFT' } },
    });
  });

  test('refuses a code that is taken, a name that a sibling of the kind has, and a division above its parent', async () => {
    const { organizations } = opened.services;
    const street = await organization('DUP-STREET', 'STREET');
    const first = { code: 'DUP-1', name: '联合 党委', kind: 'JOINT_COMMITTEE' as const, parentId: street.id };
    done(await organizations.register(asking, first));
    expect(codeOf(await organizations.register(asking, { ...first, name: '另一个' }))).toBe('DUPLICATE_CODE');
    expect(codeOf(await organizations.register(asking, { ...first, code: 'DUP-2', name: '联合党委' }))).toBe(
      'DUPLICATE_NAME',
    );
    expect(
      codeOf(await organizations.register(asking, { code: 'DUP-3', name: '市', kind: 'CITY', parentId: street.id })),
    ).toBe('LEVEL_CONFLICT');
  });

  test('is for those who keep the parent; a root is for the operator', async () => {
    const { organizations } = opened.services;
    const city = await organization('ROLE-CITY', 'CITY');
    const other = await organization('ROLE-OTHER', 'CITY');
    const keeper = { viewer: holding({ role: 'ORG_ADMIN', organizationId: city.id }), requestId: null };
    const input = { name: '区', kind: 'COUNTY' as const };
    expect(codeOf(await organizations.register(keeper, { ...input, code: 'ROLE-1', parentId: city.id }))).toBeNull();
    expect(codeOf(await organizations.register(keeper, { ...input, code: 'ROLE-2', parentId: other.id }))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await organizations.register(keeper, { ...input, code: 'ROLE-3' }))).toBe('FORBIDDEN');
  });

  test('of one code by two writers at once succeeds once', async () => {
    const register = () =>
      opened.services.organizations.register(asking, { code: 'RACE-1', name: '同时', kind: 'ENTERPRISE' });
    const results = await Promise.all([register(), register()]);
    expect(results.map(codeOf).sort()).toEqual(['DUPLICATE_CODE', null].sort());
  });

  test('with a repeated key gives the first result', async () => {
    const input = { code: 'KEY-1', name: '一次', kind: 'ENTERPRISE' as const, idempotencyKey: 'k1' };
    const first = done(await opened.services.organizations.register(asking, input));
    expect(done(await opened.services.organizations.register(asking, input)).id).toBe(first.id);
    expect(codeOf(await opened.services.organizations.register(asking, { ...input, name: '二次' }))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });
});

describe('the life of an organization', () => {
  test('a stale version is refused with the present one', async () => {
    const one = await organization('STALE-1', 'ENTERPRISE');
    const { organizations } = opened.services;
    const results = await Promise.all([
      organizations.revise(asking, { ...at(one), note: 'a' }),
      organizations.revise(asking, { ...at(one), note: 'b' }),
    ]);
    expect(results.map(codeOf).sort()).toEqual(['CONFLICT', null].sort());
    expect(results.find((result) => !result.ok)).toMatchObject({
      refusal: { details: { currentVersion: one.version + 1 } },
    });
  });

  test('negative steps need a reason, and a refused step names those allowed', async () => {
    const one = await organization('REASON-1', 'ENTERPRISE');
    const { organizations } = opened.services;
    expect(codeOf(await organizations.suspend(asking, at(one)))).toBe('REASON_REQUIRED');
    const suspended = done(await organizations.suspend(asking, { ...at(one), reason: '整改' }));
    const refused = await organizations.suspend(asking, { ...at(suspended), reason: '再次' });
    expect(refused).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION', details: { allowedActions: expect.arrayContaining(['resume']) } },
    });
    expect(done(await organizations.resume(asking, at(suspended))).status).toBe('ACTIVE');
  });

  test('only who stands above activates', async () => {
    const city = await organization('ACT-CITY', 'CITY');
    const { organizations } = opened.services;
    const draft = done(
      await organizations.register(asking, { code: 'ACT-1', name: '区', kind: 'COUNTY', parentId: city.id }),
    );
    const own = { viewer: holding({ role: 'ORG_ADMIN', organizationId: draft.id }), requestId: null };
    const above = { viewer: holding({ role: 'ORG_ADMIN', organizationId: city.id }), requestId: null };
    expect(codeOf(await organizations.activate(own, at(draft)))).toBe('FORBIDDEN');
    const active = done(await organizations.activate(above, at(draft)));
    expect((await eventsOf(active.id)).at(-1)?.actor).toEqual({
      accountId: 'somebody',
      organizationId: city.id,
      role: 'ORG_ADMIN',
    });
  });

  test('what still has organizations below it or members is not dissolved', async () => {
    const { organizations, members } = opened.services;
    const parent = await organization('DIS-P', 'ENTERPRISE');
    const child = await organization('DIS-C', 'BRANCH', parent);
    const reason = '撤销';
    const dissolve = async (one: Organization) => organizations.dissolve(asking, { ...at(await latest(one)), reason });
    expect(codeOf(await dissolve(parent))).toBe('HAS_CHILDREN');
    const member = done(
      await members.join(asking, { name: '某人', homeOrganizationId: child.id, partyStatus: 'FULL' }),
    );
    expect(codeOf(await dissolve(child))).toBe('HAS_MEMBERS');
    done(await members.leave(asking, { id: member.id, version: 1 }));
    expect(codeOf(await dissolve(child))).toBeNull();
    expect(codeOf(await dissolve(parent))).toBeNull();
  });

  test('a child that is registered while its parent is dissolved never ends below a dissolved one', async () => {
    const { organizations } = opened.services;
    for (let round = 0; round < 5; round += 1) {
      const parent = await organization(`SKEW-${round}`, 'ENTERPRISE');
      const [dissolved, registered] = await Promise.all([
        organizations.dissolve(asking, { ...at(parent), reason: '撤销' }),
        organizations.register(asking, { code: `SKEW-${round}-C`, name: '支部', kind: 'BRANCH', parentId: parent.id }),
      ]);
      expect([dissolved.ok, registered.ok].filter(Boolean)).toHaveLength(1);
    }
  });

  test('there is at most one secretary', async () => {
    const { organizations, members } = opened.services;
    const one = await organization('SEC-1', 'BRANCH');
    const join = async (name: string) =>
      done(await members.join(asking, { name, homeOrganizationId: one.id, partyStatus: 'FULL' }));
    const [first, second] = [await join('甲'), await join('乙')];
    const present = await latest(one);
    done(await organizations.appointSecretary(asking, { ...at(present), memberId: first.id }));
    const after = done(await organizations.appointSecretary(asking, { ...at(await latest(one)), memberId: second.id }));
    expect(after.secretaryId).toBe(second.id);
    expect((await eventsOf(one.id)).at(-1)).toMatchObject({
      type: 'organizations.SecretaryChanged',
      payload: { secretaryId: second.id, previousSecretaryId: first.id },
    });
    expect(codeOf(await organizations.appointSecretary(asking, { ...at(after), memberId: 'nobody' }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('finding', () => {
  test('by a part of the name, by an alias, by the beginning of the code, whatever the width and the spaces', async () => {
    const { organizations, organizationReads } = opened.services;
    const one = done(
      await organizations.register(asking, {
        code: 'FIND-JW',
        name: '杭州市城乡建设委员会（机关）',
        kind: 'CITY_DEPARTMENT',
      }),
    );
    done(await organizations.addAlias(asking, { ...at(one), alias: '建 委' }));
    const codes = async (search: string) =>
      (await organizationReads.list({ search }, 'CODE', {})).edges.map(({ node }) => node.code);
    for (const search of ['城乡建设', '杭州市', '(机关)', '（机 关）', '建委', 'find-jw', 'FIND-']) {
      expect(await codes(search)).toEqual(['FIND-JW']);
    }
    expect(await codes('IND-JW')).toEqual([]);
    expect(await codes('.*')).toEqual([]);
    done(await organizations.removeAlias(asking, { ...at(await latest(one)), alias: '建委' }));
    expect(await codes('建委')).toEqual([]);
  });
});
