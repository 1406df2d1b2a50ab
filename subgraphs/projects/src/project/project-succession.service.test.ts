import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  eventsOf,
  type House,
  type Known,
  openHouse,
  openList,
  organizations,
  party,
  people,
  proposed,
  refusalOf,
  running,
  secretaryOf,
  somebody,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';

let house: House;
let list: ProjectList;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  await house.tell('OrganizationRegistered', [organizations.city, organizations.village, party(1), party(2), party(3)]);
  list = await openList(house);
});
afterAll(() => house.close());

const { villageSecretary, cityOffice } = people;
const merge = (from: Known, into: Known) =>
  house.tell('OrganizationMerged', [{ ...from, status: 'MERGED' }], { intoId: into.id });
const found = async (id: string) => {
  const project = await house.services.projects.find(id);
  if (!project) throw new Error('expected the project to be there');
  return project;
};
const sweep = () => house.services.timedSteps.sweep();
const partyIds = async (id: string) => (await found(id)).parties.map(({ organizationId }) => organizationId);
const deliver = (id: string) => stepProject(house, 'deliver', secretaryOf(1), id, { summary: '已建成' });

describe('a party that was merged', () => {
  test('gives way to its successor, with blockers and reports; it is told once', async () => {
    const { id } = await running(house, list);
    const blocker = taken(
      await house.services.blockers.raise(ask(secretaryOf(1)), {
        projectId: id,
        title: '缺钢材',
        ownerOrgId: party(2).id,
      }),
    );
    const report = { projectId: id, month: '2026-03', text: '做了', progressPercent: 10 };
    taken(await house.services.partyReports.submit(ask(secretaryOf(2)), report));
    await merge(party(2), party(3));
    await sweep();
    expect(await partyIds(id)).toEqual([party(1).id, party(3).id]);
    expect(await house.services.blockers.find(blocker.id)).toMatchObject({ ownerOrgId: party(3).id });
    expect((await eventsOf(house, 'Project', id)).at(-1)).toBe('ProjectSucceeded');
    // What the predecessor reported counts for its successor.
    expect(refusalOf(await house.services.partyReports.submit(ask(secretaryOf(3)), report))?.code).toBe(
      'ALREADY_REPORTED',
    );
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    taken(
      await house.services.blockers.step('resolve', ask(secretaryOf(3)), {
        id: blocker.id,
        version: 2,
        resolution: '好了',
      }),
    );
  });

  test('has judged for its successor, who does not judge twice', async () => {
    const { id } = await running(house, list);
    taken(await deliver(id));
    taken(await stepProject(house, 'judge', secretaryOf(2), id, { score: 70 }));
    await merge(party(2), party(3));
    await sweep();
    expect((await found(id)).scores).toMatchObject([{ organizationId: party(3).id, score: 70 }]);
    expect(refusalOf(await stepProject(house, 'judge', secretaryOf(3), id, { score: 100 }))?.code).toBe(
      'ALREADY_SCORED',
    );
  });

  test('is waited for no more when it became one with another party: then all have judged', async () => {
    const { id } = await running(house, list);
    taken(await deliver(id));
    taken(await stepProject(house, 'judge', secretaryOf(1), id, { score: 70 }));
    taken(await stepProject(house, 'judge', villageSecretary, id, { score: 80 }));
    await merge(party(2), party(1));
    await sweep();
    expect(await found(id)).toMatchObject({ status: 'JUDGED', parties: [{ organizationId: party(1).id }] });
    expect((await eventsOf(house, 'Project', id)).slice(-2)).toEqual(['ProjectSucceeded', 'ProjectJudged']);
  });

  test('signs anew where only one of the two had signed, so that the plan is agreed by whoever is left', async () => {
    const { id } = await proposed(house, { listId: list.id });
    taken(await stepProject(house, 'signPlan', secretaryOf(1), id));
    await merge(party(2), party(1));
    await sweep();
    expect(taken(await stepProject(house, 'signPlan', secretaryOf(1), id)).status).toBe('PLAN_AGREED');
  });

  test('owes a month once with its successor, and not where that reported', async () => {
    const { id } = await running(house, list);
    taken(
      await house.services.partyReports.submit(ask(secretaryOf(1)), {
        projectId: id,
        month: '2026-03',
        text: '做了',
        progressPercent: 10,
      }),
    );
    house.setClock('2026-05-02T01:00:00Z');
    await sweep();
    await merge(party(2), party(1));
    await sweep();
    const { edges } = await house.services.partyReports.list(id, null, {});
    expect(edges.map(({ node }) => `${node.month} ${node.status}`).toSorted()).toEqual([
      '2026-03 LAPSED',
      '2026-03 REPORTED',
      '2026-04 LAPSED',
      '2026-04 MISSED',
    ]);
  });
});

test('a beneficiary that has become a party benefits from its own work no more: the parties judge', async () => {
  const { id } = await running(house, list);
  await merge(organizations.village, party(2));
  await sweep();
  expect(await found(id)).toMatchObject({ beneficiaryId: null });
  taken(await deliver(id));
  taken(await stepProject(house, 'judge', secretaryOf(1), id, { score: 90 }));
  expect(taken(await stepProject(house, 'judge', secretaryOf(2), id, { score: 80 })).status).toBe('JUDGED');
});

test('a list goes to the successor of its owner, also where that keeps one of the year; its projects follow', async () => {
  const { id } = await proposed(house, { listId: list.id });
  const successor: Known = { ...organizations.outside, id: 'o-successor', code: 'XC', name: '新城' };
  await house.tell('OrganizationRegistered', [successor]);
  const office = somebody('office', { role: 'OFFICE', organizationId: successor.id });
  const own = { ownerId: successor.id, year: 2026, level: 'CITY', title: '清单' } as const;
  taken(await house.services.lists.open(ask(office), own));
  await merge(organizations.city, successor);
  await sweep();
  expect(await house.services.lists.find(list.id)).toMatchObject({ ownerId: successor.id, openedById: 'o-city' });
  expect((await found(id)).reach).toContain(successor.id);
  for (const n of [1, 2]) taken(await stepProject(house, 'signPlan', secretaryOf(n), id));
  expect(refusalOf(await stepProject(house, 'list', cityOffice, id))?.code).toBe('FORBIDDEN');
  expect(taken(await stepProject(house, 'list', office, id)).number).toBe('2026-0001');
  expect(refusalOf(await house.services.lists.open(ask(office), own))).toEqual({
    code: 'DUPLICATE_LIST',
    field: 'year',
  });
});

test('a step and a succession at the same moment lose nothing', async () => {
  const { id } = await running(house, list);
  await merge(party(2), party(3));
  const [paused] = await Promise.all([stepProject(house, 'pause', secretaryOf(1), id, { reason: '雨季' }), sweep()]);
  await sweep();
  expect(await partyIds(id)).toEqual([party(1).id, party(3).id]);
  expect((await found(id)).status).toBe(paused.ok ? 'PAUSED' : 'RUNNING');
});
