import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ask, type House, openHouse, openList, secretaryOf, taken } from '../house.fixture.js';
import { leadPerson, named, refusalOf, runningRoad } from '../lead-assignment/lead.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import type { NewVisit } from './site-visit.service.js';

let house: House;
let list: ProjectList;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  list = await openList(house);
});
afterAll(() => house.close());

const missedMonths = async (leadId: string) =>
  (await house.log.history({ type: 'LeadAssignment', id: leadId }, { first: 50 })).edges
    .filter(({ node }) => node.type === 'projects.LeadVisitMissed')
    .map(({ node }) => node.payload['month']);

/** The clock stands at this time, and all timers have run, even those that look a month at a time. */
const at = async (time: string) => {
  house.setClock(time);
  while ((await house.services.timedSteps.sweep()).taken > 0) continue;
};

test('a month without a visit is told of once by the system, until the site is visited again', async () => {
  const { id: projectId } = await runningRoad(house, list);
  const lead = await house.services.leads.activeOf(projectId);
  const leadId = String(lead?.id);
  await at('2026-04-30T15:00:00Z');
  expect(await missedMonths(leadId)).toEqual([]);
  await at('2026-04-30T16:00:00Z');
  await at('2026-05-10T00:00:00Z');
  expect(await missedMonths(leadId)).toEqual(['2026-04']);
  // The timers rested for two months.
  await at('2026-07-01T00:00:00Z');
  expect(await missedMonths(leadId)).toEqual(['2026-04', '2026-05', '2026-06']);
  const visit = { projectId, visitedOn: '2026-07-01', note: '现场办公' };
  taken(await house.services.siteVisits.log(ask(leadPerson(1)), visit));
  await at('2026-08-01T00:00:00Z');
  expect(await missedMonths(leadId)).toHaveLength(3);
  await at('2026-09-01T00:00:00Z');
  expect(await missedMonths(leadId)).toEqual(['2026-04', '2026-05', '2026-06', '2026-08']);
});

test('a new lead begins with a month of its own', async () => {
  const { id: projectId } = await runningRoad(house, list);
  house.setClock('2026-04-20T01:00:00Z');
  const lead = await named(house, projectId, 2);
  await at('2026-05-01T00:00:00Z');
  expect(await missedMonths(lead.id)).toEqual([]);
});

test('a visit is logged by the lead alone', async () => {
  const { id: projectId } = await runningRoad(house, list);
  const visit = { projectId, visitedOn: '2026-03-02', note: '现场办公' };
  for (const viewer of [secretaryOf(1), leadPerson(2)]) {
    expect(refusalOf(await house.services.siteVisits.log(ask(viewer), visit))?.code).toBe('FORBIDDEN');
  }
  expect(taken(await house.services.siteVisits.log(ask(leadPerson(1)), visit))).toMatchObject({ accountId: 'lead-1' });
  expect(await house.services.leads.activeOf(projectId)).toMatchObject({ lastVisitOn: '2026-03-02' });
});

test.each<[Partial<NewVisit>, { readonly code: string; readonly field: string }]>([
  [{ projectId: 'nothing' }, { code: 'NOT_FOUND', field: 'projectId' }],
  [{ visitedOn: '2026-03-03' }, { code: 'DATE_IN_FUTURE', field: 'visitedOn' }],
  [{ visitedOn: '2026-03-01' }, { code: 'VISIT_BEFORE_LEAD', field: 'visitedOn' }],
  [{ note: ' ' }, { code: 'MISSING_INPUT', field: 'note' }],
  [{ note: 'x'.repeat(5_001) }, { code: 'TEXT_TOO_LONG', field: 'note' }],
  [{ evidence: [{ name: ' ', hash: 'a'.repeat(64) }] }, { code: 'MISSING_INPUT', field: 'evidence.0.name' }],
])('is refused and not kept where it cannot stand: case %#', async (draft, refusal) => {
  const { id: projectId } = await runningRoad(house, list);
  const visit = { projectId, visitedOn: '2026-03-02', note: '走访', ...draft };
  expect(refusalOf(await house.services.siteVisits.log(ask(leadPerson(1)), visit))).toEqual(refusal);
  expect(await house.connection.collection('site_visits').countDocuments()).toBe(0);
});
