import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { activeOrganization, asking, codeOf, done, holding, openServices } from '../organizations.fixture.js';

let opened: Awaited<ReturnType<typeof openServices>>;
beforeAll(async () => {
  opened = await openServices(import.meta.url);
});
afterAll(() => opened.close());

const account = async (username: string) =>
  done(await opened.services.accounts.create(asking, { username, name: username, password: 'long-enough-secret' }));

test('a role is granted within the granter’s reach, told in the log, and ends when it is revoked', async () => {
  const { roleGrants } = opened.services;
  const city = await activeOrganization(opened.services, 'G-CITY', 'CITY');
  const street = await activeOrganization(opened.services, 'G-STREET', 'STREET', city);
  const other = await activeOrganization(opened.services, 'G-OTHER', 'CITY');
  const { id: accountId } = await account('granted');
  const keeper = { viewer: holding({ role: 'ORG_ADMIN', organizationId: city.id }), requestId: null };
  const input = { accountId, role: 'STREET' as const };
  expect(codeOf(await roleGrants.grant(keeper, { ...input, organizationId: other.id }))).toBe('GRANT_EXCEEDS_SCOPE');
  const grant = done(await roleGrants.grant(keeper, { ...input, organizationId: street.id }));
  expect(codeOf(await roleGrants.grant(keeper, { ...input, organizationId: street.id }))).toBe('ALREADY_GRANTED');
  expect(await roleGrants.activeGrantsOf(accountId, opened.time.now)).toHaveLength(1);

  const stranger = { viewer: holding({ role: 'ORG_ADMIN', organizationId: other.id }), requestId: null };
  expect(codeOf(await roleGrants.revoke(stranger, { id: grant.id, version: 1 }))).toBe('FORBIDDEN');
  done(await roleGrants.revoke(keeper, { id: grant.id, version: 1 }));
  expect(await roleGrants.activeGrantsOf(accountId, opened.time.now)).toHaveLength(0);
  const history = await opened.log.history({ type: 'RoleGrant', id: grant.id });
  expect(history.edges.map(({ node }) => node.type)).toEqual([
    'organizations.RoleGranted',
    'organizations.RoleRevoked',
  ]);
  expect(history.edges[0]?.node.actor).toEqual({ accountId: 'somebody', organizationId: city.id, role: 'ORG_ADMIN' });
});

test('a role that has ended no longer counts and may be granted anew', async () => {
  const { roleGrants } = opened.services;
  const one = await activeOrganization(opened.services, 'G-END', 'ENTERPRISE');
  const { id: accountId } = await account('ending');
  const until = new Date(opened.time.now.getTime() + 60_000);
  const input = { accountId, role: 'CONTACT' as const, organizationId: one.id };
  done(await roleGrants.grant(asking, { ...input, until }));
  opened.time.now = until;
  expect(await roleGrants.activeGrantsOf(accountId, opened.time.now)).toEqual([]);
  expect(codeOf(await roleGrants.grant(asking, input))).toBeNull();
});

test('of two equal grants at once one is made', async () => {
  const { roleGrants } = opened.services;
  const one = await activeOrganization(opened.services, 'G-RACE', 'ENTERPRISE');
  const { id: accountId } = await account('raced');
  const grant = () => roleGrants.grant(asking, { accountId, role: 'CONTACT', organizationId: one.id });
  expect((await Promise.all([grant(), grant()])).map(codeOf).sort()).toEqual(['ALREADY_GRANTED', null].sort());
});
