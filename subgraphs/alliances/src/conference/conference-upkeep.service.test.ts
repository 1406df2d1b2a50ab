import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type House, member, openHouse, organizations, people, secretaryOf, taken } from '../house.fixture.js';
import { callConference, heldConference, secretariat, stepTask } from './conference.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
afterAll(() => house.close());

const { district, office, outside } = organizations;

test('an organization that moves takes those above it out of sight, and those above it now in', async () => {
  const { conference } = await heldConference(house);
  const { services } = house;
  expect(await services.conferences.entitles(people.outsider, conference.id, house.now())).toBeNull();
  await house.tell('OrganizationMoved', [{ ...member(2), ancestorIds: [outside.id] }]);
  expect((await services.conferences.find(conference.id))?.reach).toContain(outside.id);
  expect(await services.conferences.entitles(people.outsider, conference.id, house.now())).not.toBeNull();
});

test('the successor of a merged participant takes its place, its open tasks and what is carried over', async () => {
  await house.clear();
  const { conference, taskOf } = await heldConference(house);
  const [first, second] = [taskOf(1), taskOf(2)];
  taken(await stepTask(house, 'carryOver', second.id, { reason: '未到期', dueOn: '2026-07-31' }));
  await house.tell('OrganizationMerged', [{ ...member(1), status: 'MERGED' }], { intoId: member(7).id });
  expect(await house.services.timedSteps.sweep()).toMatchObject({ taken: 1 });
  expect(await house.services.conferences.find(conference.id)).toMatchObject({
    memberOrgIds: [member(7).id, member(2).id],
    version: conference.version + 1,
  });
  taken(await stepTask(house, 'accept', first.id, {}, secretaryOf(7)));
  expect(await house.services.conferenceTasks.find(second.id)).toMatchObject({ organizationId: member(2).id });
  const events = await house.log.history({ type: 'ConferenceTask', id: first.id }, { first: 10 });
  expect(events.edges.map(({ node }) => node.type)).toContain('alliances.ConferenceTaskSucceeded');
  expect(await house.services.timedSteps.sweep()).toMatchObject({ taken: 0 });
});

test('the series of a merged host goes on at its successor', async () => {
  await house.clear();
  const hosted = { hostOrgId: office.id, memberOrgIds: [member(3).id] };
  const first = taken(await callConference(house, hosted, people.office));
  await house.tell('OrganizationMerged', [{ ...office, status: 'MERGED' }], { intoId: district.id });
  const next = taken(await callConference(house, { memberOrgIds: [member(3).id] }, secretariat));
  expect(next).toMatchObject({ series: first.series, number: 2, earlierId: first.id });
});
