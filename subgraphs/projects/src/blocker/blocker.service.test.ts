import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  eventsOf,
  type House,
  openHouse,
  openList,
  organizations,
  party,
  people,
  proposed,
  refusalOf,
  running,
  secretaryOf,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { Project } from '../project/project.rules.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import type { Blocker } from './blocker.rules.js';
import type { NewBlocker } from './blocker.service.js';
import type { BlockerAction } from './blocker.workflow.js';

let house: House;
let list: ProjectList;
let project: Project;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  list = await openList(house);
  project = await running(house, list);
});
afterAll(() => house.close());

const { cityOffice, villageSecretary, outsider } = people;
const draft = { title: '钢材未到', ownerOrgId: party(2).id };
const raise = (viewer = secretaryOf(1), more: Partial<NewBlocker> = {}) =>
  house.services.blockers.raise(ask(viewer), { projectId: project.id, ...draft, ...more });
const step = async (
  action: BlockerAction,
  viewer: typeof outsider,
  { id }: Pick<Blocker, 'id'>,
  input: object = {},
) => {
  const blocker = await house.services.blockers.find(id);
  if (!blocker) throw new Error('expected the blocker to be there');
  return house.services.blockers.step(action, ask(viewer), { id, version: blocker.version, ...input });
};
const openBlockers = async () => (await house.services.projects.find(project.id))?.openBlockers;
const deliver = () => stepProject(house, 'deliver', secretaryOf(1), project.id, { summary: '已建成' });

describe('a blocker', () => {
  test('is raised by a party, given to another, resolved by its owner; its project is not delivered before', async () => {
    const blocker = taken(await raise());
    expect(blocker).toMatchObject({ raisedById: party(1).id, ownerOrgId: party(2).id, status: 'OPEN' });
    expect(await openBlockers()).toBe(1);
    expect(refusalOf(await deliver())).toMatchObject({ code: 'BLOCKERS_OPEN' });
    const given = { ownerOrgId: party(1).id, reason: '由牵头单位协调' };
    expect(taken(await step('reassign', secretaryOf(2), blocker, given))).toMatchObject({ dueAt: blocker.dueAt });
    expect(refusalOf(await step('resolve', secretaryOf(2), blocker, { resolution: '好了' }))).toMatchObject({
      code: 'NOT_THE_BLOCKER_OWNER',
    });
    taken(await step('resolve', secretaryOf(1), blocker, { resolution: '已从邻县调来' }));
    expect(await openBlockers()).toBe(0);
    expect(taken(await deliver()).status).toBe('DELIVERED');
    expect(await eventsOf(house, 'ProjectBlocker', blocker.id)).toEqual([
      'BlockerRaised',
      'BlockerReassigned',
      'BlockerResolved',
    ]);
  });

  test('is escalated to whoever keeps the list after ten working days, once', async () => {
    const blocker = taken(await raise());
    house.setClock('2026-03-16T15:59:00Z');
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    house.setClock('2026-03-16T16:00:00Z');
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    const { edges } = await house.log.history({ type: 'ProjectBlocker', id: blocker.id }, { first: 5 });
    expect(edges[1]?.node).toMatchObject({
      type: 'projects.BlockerEscalated',
      actor: { role: 'SYSTEM' },
      payload: { projectId: project.id, listOwnerId: organizations.city.id, to: 'ESCALATED' },
    });
    expect(edges[1]?.node.organizations).toContain(organizations.city.id);
    expect(taken(await step('resolve', cityOffice, blocker, { resolution: '市里协调' }))).toMatchObject({
      status: 'RESOLVED',
    });
  });

  test('ends with its project when that is given up', async () => {
    const blocker = taken(await raise());
    taken(await stepProject(house, 'cancel', secretaryOf(1), project.id, { reason: '规划调整' }));
    expect(await house.services.blockers.find(blocker.id)).toMatchObject({ status: 'LAPSED' });
    expect(await openBlockers()).toBe(0);
    house.setClock('2026-06-01T00:00:00Z');
    expect((await house.services.blockers.dueToEscalate(house.now(), 10)).length).toBe(0);
  });

  test.each<[string, Partial<NewBlocker>, { readonly code: string; readonly field: string | undefined }]>([
    [
      'an owner that is no party',
      { ownerOrgId: organizations.village.id },
      { code: 'NOT_A_PARTY', field: 'ownerOrgId' },
    ],
    ['a title of nothing', { title: ' ' }, { code: 'MISSING_INPUT', field: 'title' }],
    ['a text of megabytes', { text: 'x'.repeat(10_000_000) }, { code: 'TEXT_TOO_LONG', field: 'text' }],
    ['a project that is none', { projectId: 'nothing' }, { code: 'NOT_FOUND', field: 'projectId' }],
    ['the name of a stranger', { organizationId: 'o-outside' }, { code: 'NOT_A_PARTY', field: 'organizationId' }],
  ])('is refused and not kept with %s', async (_, more, refusal) => {
    expect(refusalOf(await raise(secretaryOf(1), more))).toEqual(refusal);
    expect(await openBlockers()).toBe(0);
    expect((await house.services.blockers.list(project.id, null, {})).edges).toEqual([]);
  });

  test('is raised by parties of a project that is under way, not by others nor before', async () => {
    for (const viewer of [villageSecretary, cityOffice, outsider]) {
      expect(refusalOf(await raise(viewer))).toMatchObject({ code: 'FORBIDDEN' });
    }
    const { id } = await proposed(house);
    expect(refusalOf(await raise(secretaryOf(1), { projectId: id }))).toMatchObject({ code: 'PROJECT_NOT_RUNNING' });
  });

  test('stands in the way of a delivery at the same moment, or comes too late for it', async () => {
    for (let round = 0; round < 3; round += 1) {
      project = await running(house, list);
      const [delivered, raisedNow] = await Promise.all([deliver(), raise()]);
      const codes = [refusalOf(delivered)?.code, refusalOf(raisedNow)?.code];
      expect([
        ['BLOCKERS_OPEN', undefined],
        [undefined, 'PROJECT_NOT_RUNNING'],
      ]).toContainEqual(codes);
    }
  });

  test('is resolved once by two at the same moment', async () => {
    const { id, version } = taken(await raise());
    const input = { id, version, resolution: '已调来' };
    const results = await Promise.all(
      [1, 2].map(() => house.services.blockers.step('resolve', ask(secretaryOf(2)), input)),
    );
    expect(results.map((result) => refusalOf(result)?.code).toSorted()).toEqual(['CONFLICT', undefined]);
    expect(await openBlockers()).toBe(0);
  });
});

test('blockers are seen by those who are entitled to their project, and by nobody else', async () => {
  const { id } = taken(await raise());
  const query = `query ($id: ID!, $project: ID!) {
    projectBlocker(id: $id) { title light responsibleOrg { id } availableActions { action allowed } }
    project(id: $project) { openBlockers light blockers(statuses: [OPEN]) { totalCount edges { node { id } } } }
  }`;
  const seenBy = async (viewer: typeof outsider) =>
    JSON.parse(JSON.stringify((await house.execute(query, { id, project: project.id }, viewer)).data));
  expect(await seenBy(villageSecretary)).toMatchObject({
    projectBlocker: { light: 'GREEN', responsibleOrg: { id: party(2).id } },
    project: { openBlockers: 1, light: 'GREEN', blockers: { totalCount: 1, edges: [{ node: { id } }] } },
  });
  expect(await seenBy(outsider)).toEqual({
    projectBlocker: null,
    project: { openBlockers: null, light: null, blockers: { totalCount: 0, edges: [] } },
  });
});
