import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, codeOf, done, openServices } from '../organizations.fixture.js';
import { createOrganizationLoaders } from './organization.loaders.js';
import type { OrganizationRow } from './organization-import.service.js';
import type { Organization } from './organization.rules.js';

/**
 * A province, 3 cities, in each 9 institutions with 51 branches each: 1,408 organizations, and 100 that stand apart. What is
 * counted does not change with the size; with 20 cities of 19 institutions it is 20,000, which the embedded database takes in
 * within a minute.
 */
const rows: OrganizationRow[] = [];
const row = (code: string, kind: OrganizationRow['kind'], parentCode: string | null) =>
  rows.push({ code, name: `样例${code}`, kind, parentCode, location: null, sourceFiles: [], note: null });
row('P', 'PROVINCE', null);
for (let root = 0; root < 100; root += 1) row(`R${root}`, 'ENTERPRISE', null);
for (let city = 0; city < 3; city += 1) {
  row(`P-C${city}`, 'CITY', 'P');
  for (let unit = 0; unit < 9; unit += 1) {
    row(`P-C${city}-U${unit}`, 'PUBLIC_INSTITUTION', `P-C${city}`);
    for (let branch = 0; branch < 51; branch += 1)
      row(`P-C${city}-U${unit}-B${branch}`, 'BRANCH', `P-C${city}-U${unit}`);
  }
}

let opened: Awaited<ReturnType<typeof openServices>>;
const queries: string[] = [];
const counted = async <T>(read: () => Promise<T>): Promise<{ value: T; count: number }> => {
  queries.length = 0;
  const value = await read();
  return { value, count: queries.length };
};
const byCode = async (code: string): Promise<Organization> => {
  const organization = (await opened.services.organizationImport.findByCodes([code])).get(code);
  if (!organization) throw new Error(`no organization ${code}`);
  return organization;
};

beforeAll(async () => {
  opened = await openServices(import.meta.url);
  const outcomes = await opened.services.organizationImport.importOrganizations(rows);
  expect(outcomes.filter(({ outcome }) => outcome !== 'imported')).toEqual([]);
  opened.connection.set('debug', (collection: string, method: string) => queries.push(`${collection}.${method}`));
}, 120_000);
afterAll(() => opened.close());

test('children, ancestors and everything below are one query each, however large the tree', async () => {
  const { organizationReads } = opened.services;
  const branch = await byCode('P-C2-U4-B5');
  const province = await byCode('P');

  const children = await counted(() => organizationReads.childrenOf(province.id, { first: 100 }));
  expect(children.value.edges).toHaveLength(3);
  expect(children.count).toBe(1);

  const below = await counted(() => organizationReads.descendantsOf(province.id, { first: 100 }));
  expect(below.value.edges).toHaveLength(100);
  expect(below.count).toBe(1);
  expect(await below.value.totalCount()).toBe(rows.length - 101);

  const { organizationById } = createOrganizationLoaders(opened.models.organizations);
  const ancestors = await counted(() => organizationById.loadMany(branch.ancestorIds));
  expect(ancestors.value.map((one) => (one instanceof Error ? null : one?.code))).toEqual(['P', 'P-C2', 'P-C2-U4']);
  expect(ancestors.count).toBe(1);
});

test('a search is one query, however many there are', async () => {
  const { organizationReads } = opened.services;
  const found = await counted(() => organizationReads.list({ search: 'c2-u4-b5' }, 'CODE', { first: 100 }));
  expect(found.value.edges.map(({ node }) => node.code)).toEqual(
    ['P-C2-U4-B5', 'P-C2-U4-B50', 'P-C13-U4-B5'].filter((code) => code.startsWith('P-C2')),
  );
  expect(found.count).toBe(1);
});

test('a second import changes nothing, and a row that says something else is refused', async () => {
  const { organizationImport } = opened.services;
  const again = await organizationImport.importOrganizations(rows.slice(0, 400));
  expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  const [first] = rows;
  if (!first) throw new Error('no rows');
  const [other] = await organizationImport.importOrganizations([{ ...first, name: '别的' }]);
  expect(other).toMatchObject({ outcome: 'refused', refusal: { code: 'DUPLICATE_CODE' } });
});

test('moving takes everything below along; a subtree beyond the limit of one transaction is refused, not half moved', async () => {
  const { organizations, organizationReads } = opened.services;
  const unit = await byCode('P-C1-U1');
  const other = done(await organizations.register(asking, { code: 'Q', name: '另一省', kind: 'PROVINCE' }));
  done(await organizations.move(asking, { id: unit.id, version: unit.version, parentId: other.id }));
  expect(await (await organizationReads.descendantsOf(other.id, { first: 1 })).totalCount()).toBe(52);
  expect((await byCode('P-C1-U1-B1')).ancestorIds).toEqual([other.id, unit.id]);
  const province = await byCode('P');
  const refused = await organizations.move(asking, { id: province.id, version: province.version, parentId: other.id });
  expect(codeOf(refused)).toBe('SUBTREE_TOO_LARGE');
}, 60_000);
