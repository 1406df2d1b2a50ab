import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { activeOrganization, asking, codeOf, done, holding, openServices } from '../organizations.fixture.js';

let opened: Awaited<ReturnType<typeof openServices>>;
beforeAll(async () => {
  opened = await openServices(import.meta.url);
});
afterAll(() => opened.close());

const person = { name: '样例某', partyStatus: 'FULL' as const };

test('a member joins where the viewer keeps the organization, and nowhere else', async () => {
  const { members, organizations } = opened.services;
  const home = await activeOrganization(opened.services, 'M-HOME', 'BRANCH');
  const other = await activeOrganization(opened.services, 'M-OTHER', 'BRANCH');
  const secretary = { viewer: holding({ role: 'SECRETARY', organizationId: home.id }), requestId: null };
  expect(codeOf(await members.join(secretary, { ...person, homeOrganizationId: home.id }))).toBeNull();
  expect(codeOf(await members.join(secretary, { ...person, homeOrganizationId: other.id }))).toBe('FORBIDDEN');
  const draft = done(await organizations.register(asking, { code: 'M-DRAFT', name: '草稿', kind: 'BRANCH' }));
  expect(codeOf(await members.join(asking, { ...person, homeOrganizationId: draft.id }))).toBe(
    'ORGANIZATION_NOT_ACTIVE',
  );
  const badPhone = { ...person, phone: '不是电话', homeOrganizationId: home.id };
  expect(codeOf(await members.join(asking, badPhone))).toBe('BAD_PHONE');
});

test('of two transfers at once one is made, and both organizations are told', async () => {
  const { members } = opened.services;
  const from = await activeOrganization(opened.services, 'T-FROM', 'BRANCH');
  const to = await activeOrganization(opened.services, 'T-TO', 'BRANCH');
  const { id } = done(await members.join(asking, { ...person, homeOrganizationId: from.id }));
  const transfer = () => members.transfer(asking, { id, version: 1, homeOrganizationId: to.id });
  expect((await Promise.all([transfer(), transfer()])).map(codeOf).sort()).toEqual(['CONFLICT', null].sort());
  expect((await opened.log.history({ type: 'Member', id })).edges.at(-1)?.node).toMatchObject({
    type: 'organizations.MemberTransferred',
    organizations: [to.id, from.id],
    payload: { homeOrganizationId: to.id, fromOrganizationId: from.id },
  });
});

test('members are listed by organization and by everything below one', async () => {
  const { members } = opened.services;
  const city = await activeOrganization(opened.services, 'L-CITY', 'CITY');
  const branch = await activeOrganization(opened.services, 'L-BRANCH', 'BRANCH', city);
  done(await members.join(asking, { ...person, homeOrganizationId: city.id }));
  const left = done(await members.join(asking, { ...person, homeOrganizationId: branch.id }));
  done(await members.leave(asking, { id: left.id, version: 1 }));
  const count = async (filter: Parameters<typeof members.list>[0]) => (await members.list(filter, {})).edges.length;
  expect(await count({ organizationId: city.id })).toBe(1);
  expect(await count({ underId: city.id })).toBe(2);
  expect(await count({ underId: city.id, statuses: ['ACTIVE'] })).toBe(1);
  expect(await count({ underId: city.id, organizationId: branch.id })).toBe(1);
});
