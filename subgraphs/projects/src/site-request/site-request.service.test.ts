import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  type House,
  openHouse,
  openList,
  organizations,
  party,
  people,
  running,
  secretaryOf,
  taken,
} from '../house.fixture.js';
import {
  leadPerson,
  named,
  raisedRequest,
  refusalOf,
  runningRoad,
  siteContact,
  stepRequest,
} from '../lead-assignment/lead.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import type { NewSiteRequest } from './site-request.service.js';

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

const { cityOffice, supervisor, villageSecretary, outsider } = people;
const road = async () => (await runningRoad(house, list)).id;
const stepsOf = async (id: string) =>
  (await house.log.history({ type: 'SiteRequest', id }, { first: 50 })).edges.map(({ node }) => node);

describe('a request', () => {
  test('goes from its raiser over its lead back to its raiser', async () => {
    const projectId = await road();
    const { id } = await raisedRequest(house, projectId);
    taken(await stepRequest(house, 'take', leadPerson(1), id));
    taken(await stepRequest(house, 'coordinate', leadPerson(1), id, { remark: '请公交集团到场' }));
    house.setClock('2026-03-04T02:00:00Z');
    taken(await stepRequest(house, 'solve', leadPerson(1), id, { solution: '已公告改线' }));
    expect(taken(await stepRequest(house, 'confirm', siteContact, id))).toMatchObject({ status: 'CONFIRMED' });
    const events = await stepsOf(id);
    expect(events.map(({ type }) => type)).toEqual([
      'projects.SiteRequestRaised',
      'projects.SiteRequestTaken',
      'projects.SiteRequestCoordinating',
      'projects.SiteRequestSolved',
      'projects.SiteRequestConfirmed',
    ]);
    expect(events.at(-1)?.payload).toMatchObject({
      projectId,
      projectKind: 'ROAD',
      listId: list.id,
      leadAccountId: 'lead-1',
      raisedById: party(2).id,
      workingMinutesToTake: 0,
      workingDaysToSolve: 2,
      isOnTime: true,
    });
    expect(events.map(({ actor }) => actor.organizationId)).toEqual([
      party(2).id,
      party(1).id,
      party(1).id,
      party(1).id,
      party(2).id,
    ]);
    expect(await house.services.leads.activeOf(projectId)).toMatchObject({ openRequests: 0 });
  });

  test('goes back to its lead with a reason where it is not solved after all', async () => {
    const { id } = await raisedRequest(house, await road());
    taken(await stepRequest(house, 'take', leadPerson(1), id));
    taken(await stepRequest(house, 'solve', leadPerson(1), id, { solution: '已公告' }));
    expect(refusalOf(await stepRequest(house, 'reopen', siteContact, id))?.code).toBe('REASON_REQUIRED');
    house.setClock('2026-03-05T01:00:00Z');
    const reopened = taken(await stepRequest(house, 'reopen', siteContact, id, { reason: '公告未张贴' }));
    expect(reopened).toMatchObject({ status: 'TAKEN', reopenedCount: 1, solvedAt: null, remark: '公告未张贴' });
    expect(reopened.dueAt).toEqual(new Date('2026-03-12T15:59:59.999Z'));
  });

  test('is never confirmed by its lead, nor by whoever solved it above', async () => {
    const { id: projectId } = await running(house, list, {
      contacts: [
        { organizationId: party(2).id, accountId: 'site-contact', name: '甲' },
        { organizationId: party(2).id, accountId: 'lead-1', name: '路长' },
      ],
    });
    await named(house, projectId, 1);
    const { id } = await raisedRequest(house, projectId);
    taken(await stepRequest(house, 'take', leadPerson(1), id));
    taken(await stepRequest(house, 'solve', leadPerson(1), id, { solution: '好' }));
    expect(refusalOf(await stepRequest(house, 'confirm', leadPerson(1), id))?.code).toBe('OWN_WORK');
    expect(refusalOf(await stepRequest(house, 'confirm', secretaryOf(1), id))?.code).toBe('FORBIDDEN');
    taken(await stepRequest(house, 'confirm', secretaryOf(2), id));
  });

  test.each([
    ['a stranger', outsider],
    ['its raiser', siteContact],
    ['another lead', leadPerson(2)],
    ['a supervisor', supervisor],
  ])('is not taken by %s', async (_, viewer) => {
    const { id } = await raisedRequest(house, await road());
    expect(refusalOf(await stepRequest(house, 'take', viewer, id))?.code).toBe('FORBIDDEN');
    expect(await house.services.siteRequests.find(id)).toMatchObject({ status: 'RAISED', version: 1 });
  });

  test('that two take at once is taken once', async () => {
    const { id } = await raisedRequest(house, await road());
    const input = { id, version: 1 };
    const results = await Promise.all(
      [1, 2].map(() => house.services.siteRequests.step('take', ask(leadPerson(1)), input)),
    );
    expect(results.map(refusalOf)).toContainEqual({ code: 'CONFLICT', field: 'version' });
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stepsOf(id)).toHaveLength(2);
  });

  test('is numbered within its project, also when several are raised at once', async () => {
    const projectId = await road();
    const raised = await Promise.all([1, 2, 3, 4].map(() => raisedRequest(house, projectId)));
    expect(raised.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    expect(await house.services.leads.activeOf(projectId)).toMatchObject({ openRequests: 4 });
  });

  test.each<[Partial<NewSiteRequest>, { readonly code: string; readonly field: string }]>([
    [{ projectId: 'nothing' }, { code: 'NOT_FOUND', field: 'projectId' }],
    [{ problem: ' ' }, { code: 'MISSING_INPUT', field: 'problem' }],
    [{ problem: '难'.repeat(2_001) }, { code: 'TEXT_TOO_LONG', field: 'problem' }],
    [{ evidence: [{ name: '照片', hash: 'x' }] }, { code: 'HASH_INVALID', field: 'evidence.0.hash' }],
  ])('is refused and not kept where it cannot stand: case %#', async (draft, refusal) => {
    const projectId = await road();
    const result = await house.services.siteRequests.raise(ask(siteContact), { projectId, problem: '难', ...draft });
    expect(refusalOf(result)).toEqual(refusal);
    expect((await house.services.siteRequests.list({}, {})).edges).toEqual([]);
    expect(await house.services.leads.activeOf(projectId)).toMatchObject({ openRequests: 0 });
  });

  test('is raised by those who act for a party or the beneficiary, to a lead who is there and another', async () => {
    const { id: projectId } = await running(house, list);
    const raise = async (viewer: typeof outsider) =>
      refusalOf(await house.services.siteRequests.raise(ask(viewer), { projectId, problem: '难' }));
    expect(await raise(villageSecretary)).toEqual({ code: 'NO_LEAD', field: 'projectId' });
    await named(house, projectId, 1);
    expect(await raise(villageSecretary)).toBeNull();
    expect((await raise(outsider))?.code).toBe('FORBIDDEN');
    expect((await raise(leadPerson(1)))?.code).toBe('FORBIDDEN');
    const self = { ...secretaryOf(2), accountId: 'lead-1' };
    expect(await raise(self)).toEqual({ code: 'OWN_WORK', field: 'projectId' });
  });
});

describe('an escalated request', () => {
  test('goes up by its lead with a reason, and is brought back or solved above', async () => {
    const projectId = await road();
    const { id } = await raisedRequest(house, projectId);
    taken(await stepRequest(house, 'take', leadPerson(1), id));
    expect(refusalOf(await stepRequest(house, 'escalate', leadPerson(1), id))?.code).toBe('REASON_REQUIRED');
    taken(await stepRequest(house, 'escalate', leadPerson(1), id, { reason: '需市级协调' }));
    expect(refusalOf(await stepRequest(house, 'solve', leadPerson(1), id, { solution: '好' }))?.code).toBe('FORBIDDEN');
    expect(taken(await stepRequest(house, 'bringBack', supervisor, id, { reason: '已协调' })).status).toBe('TAKEN');
    taken(await stepRequest(house, 'escalate', leadPerson(1), id, { reason: '仍未解决' }));
    taken(await stepRequest(house, 'solve', cityOffice, id, { solution: '已改线' }));
    taken(await stepRequest(house, 'confirm', siteContact, id));
  });

  test('goes up by itself once its limit is past, once; then it ends late', async () => {
    const projectId = await road();
    const { id } = await raisedRequest(house, projectId);
    house.setClock('2026-03-03T15:59:59Z');
    expect(await house.services.timedSteps.sweep()).toMatchObject({ taken: 0 });
    house.setClock('2026-03-03T16:00:00Z');
    const sweeps = await Promise.all([1, 2].map(() => house.services.timedSteps.sweep()));
    expect(sweeps.reduce((sum, { taken: steps }) => sum + steps, 0)).toBe(1);
    expect(await house.services.timedSteps.sweep()).toMatchObject({ taken: 0 });
    const events = await stepsOf(id);
    expect(events.map(({ type, actor }) => [type, actor.role])).toEqual([
      ['projects.SiteRequestRaised', 'CONTACT'],
      ['projects.SiteRequestEscalated', 'SYSTEM'],
    ]);
    // Nobody had taken it: it goes back to where its lead takes it, within a day.
    expect(taken(await stepRequest(house, 'bringBack', cityOffice, id, { reason: '请受理' }))).toMatchObject({
      status: 'RAISED',
      dueAt: new Date('2026-03-05T15:59:59.999Z'),
      overdueSince: new Date('2026-03-03T15:59:59.999Z'),
    });
    taken(await stepRequest(house, 'take', leadPerson(1), id));
    taken(await stepRequest(house, 'solve', leadPerson(1), id, { solution: '好' }));
    expect((await stepsOf(id)).at(-1)?.payload).toMatchObject({ isOnTime: false });
  });
});

test('a merged organization gives its lead and its requests to its successor', async () => {
  const projectId = await road();
  const lead = await named(house, projectId, 3);
  const { id } = taken(
    await house.services.siteRequests.raise(ask(villageSecretary), { projectId, problem: '水渠受损' }),
  );
  const merged = [party(3), organizations.village].map((known) => ({ ...known, status: 'MERGED' }));
  await house.tell('OrganizationMerged', merged, { intoId: party(4).id });
  await house.services.timedSteps.sweep();
  expect(await house.services.leads.find(lead.id)).toMatchObject({ organizationId: party(4).id, status: 'ACTIVE' });
  expect(await house.services.siteRequests.find(id)).toMatchObject({ raisedById: party(4).id });
});
