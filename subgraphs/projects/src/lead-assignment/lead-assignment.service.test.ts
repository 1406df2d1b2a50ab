import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  type House,
  openHouse,
  openList,
  organizations,
  party,
  people,
  proposed,
  running,
  secretaryOf,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import {
  leadDraft,
  leadPerson,
  listedRoad,
  named,
  raisedRequest,
  refusalOf,
  runningRoad,
  stepRequest,
} from './lead.fixture.js';
import { toDocument } from './lead-assignment.model.js';
import { begun } from './lead-assignment.rules.js';
import type { NewLead } from './lead-assignment.service.js';

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

const { cityOffice, cityAdmin, outsider } = people;
const leadsOf = (projectId: string) =>
  house.connection.collection('lead_assignments').find({ projectId }).sort({ from: 1, _id: 1 }).toArray();

describe('a second lead', () => {
  test('is refused by the database itself', async () => {
    const { id } = await runningRoad(house, list);
    const project = taken({ ok: true, value: await house.services.projects.find(id) });
    if (!project) throw new Error('Expected the project to be there.');
    const second = begun('second', project, leadDraft(id, 2), { now: house.now(), visitCheckOn: '2026-04-30' });
    const insert = house.connection.collection('lead_assignments').insertOne(toDocument(second) as never);
    await expect(insert).rejects.toMatchObject({ code: 11000 });
  });

  test('is refused where its author does not name the one that it replaces', async () => {
    const { id } = await runningRoad(house, list);
    const result = await house.services.leads.assign(ask(secretaryOf(1)), leadDraft(id, 2));
    expect(refusalOf(result)).toEqual({ code: 'SECOND_LEAD', field: 'replacesId' });
    expect(await leadsOf(id)).toHaveLength(1);
  });

  test('named at the same time finds one winner and one conflict', async () => {
    const { id } = await runningRoad(house, list);
    const before = await house.services.leads.activeOf(id);
    const both = [2, 3].map((n) => leadDraft(id, n, { replacesId: before?.id }));
    const results = await Promise.all(both.map((draft) => house.services.leads.assign(ask(secretaryOf(1)), draft)));
    expect(results.map(refusalOf).filter((refusal) => refusal !== null)).toEqual([
      { code: 'CONFLICT', field: 'replacesId' },
    ]);
    expect((await leadsOf(id)).map(({ status }) => status)).toEqual(['ENDED', 'ACTIVE']);
  });

  test('as the first one at the same time finds one winner too', async () => {
    const { id } = await listedRoad(house, list);
    const results = await Promise.all(
      [1, 2, 3].map((n) => house.services.leads.assign(ask(secretaryOf(1)), leadDraft(id, n))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await leadsOf(id)).toHaveLength(1);
  });
});

describe('a lead', () => {
  test('takes over the open requests of the one before, in the same change, and learns of it', async () => {
    const { id } = await runningRoad(house, list);
    const requests = [await raisedRequest(house, id), await raisedRequest(house, id), await raisedRequest(house, id)];
    const [taking, , solved] = requests.map((request) => request.id);
    taken(await stepRequest(house, 'take', leadPerson(1), String(taking)));
    taken(await stepRequest(house, 'take', leadPerson(1), String(solved)));
    const lead = await named(house, id, 2);
    expect(lead.openRequests).toBe(3);
    expect((await leadsOf(id)).map(({ openRequests }) => openRequests)).toEqual([0, 3]);
    for (const request of requests) {
      const moved = await house.services.siteRequests.find(request.id);
      expect(moved).toMatchObject({ leadId: lead.id, leadAccountId: 'lead-2', dueAt: expect.any(Date) });
      const { edges } = await house.log.history({ type: 'SiteRequest', id: request.id }, { first: 9 });
      expect(edges.at(-1)?.node).toMatchObject({
        type: 'projects.SiteRequestMoved',
        organizations: expect.arrayContaining([party(1).id, party(2).id]),
        payload: { beforeLeadAccountId: 'lead-1', leadAccountId: 'lead-2' },
      });
    }
    expect(refusalOf(await stepRequest(house, 'solve', leadPerson(1), String(taking), { solution: '好' }))?.code).toBe(
      'FORBIDDEN',
    );
  });

  test('loses no request that is raised while it is replaced', async () => {
    const { id } = await runningRoad(house, list);
    await Promise.all([named(house, id, 2), ...[1, 2, 3].map(() => raisedRequest(house, id))]);
    const lead = await house.services.leads.activeOf(id);
    const { edges } = await house.services.siteRequests.list({ projectId: id }, {});
    expect(edges.map(({ node }) => node.leadId)).toEqual([lead?.id, lead?.id, lead?.id]);
    expect(edges.map(({ node }) => node.number).sort()).toEqual([1, 2, 3]);
    expect(lead?.openRequests).toBe(3);
  });

  test('of a project that may be without one ends with a reason, once nothing is open', async () => {
    const { id } = await running(house, list, {
      contacts: [{ organizationId: party(2).id, accountId: 'site-contact', name: '甲' }],
    });
    const lead = await named(house, id, 1);
    const ending = { id: lead.id, version: lead.version, reason: '完成任务' };
    expect(refusalOf(await house.services.leads.end(ask(secretaryOf(1)), { ...ending, reason: '' }))?.code).toBe(
      'REASON_REQUIRED',
    );
    await raisedRequest(house, id);
    expect(refusalOf(await house.services.leads.end(ask(secretaryOf(1)), ending))?.code).toBe('REQUESTS_OPEN');
    const { id: otherId } = await running(house, list);
    const other = await named(house, otherId, 1);
    const ended = await house.services.leads.end(ask(secretaryOf(1)), { ...ending, id: other.id });
    expect(taken(ended)).toMatchObject({ status: 'ENDED', until: house.now(), endedReason: '完成任务' });
    expect(await house.services.projects.find(otherId)).toMatchObject({ leadAccountId: null });
  });

  test.each([
    ['the secretary of the leading party', secretaryOf(1), null],
    ["the list's owner", cityOffice, null],
    ['an administrator above', cityAdmin, null],
    ['the secretary of another party', secretaryOf(2), 'FORBIDDEN'],
    ['a stranger', outsider, 'FORBIDDEN'],
    ['the lead itself', leadPerson(1), 'FORBIDDEN'],
  ])('is named by %s', async (_, viewer, code) => {
    const { id } = await listedRoad(house, list);
    const result = await house.services.leads.assign(ask(viewer), leadDraft(id, 1));
    expect(refusalOf(result)?.code ?? null).toBe(code);
  });

  test.each<[Partial<NewLead>, { readonly code: string; readonly field: string }]>([
    [{ projectId: 'nothing' }, { code: 'NOT_FOUND', field: 'projectId' }],
    [{ name: ' ' }, { code: 'MISSING_INPUT', field: 'name' }],
    [{ accountId: '' }, { code: 'MISSING_INPUT', field: 'accountId' }],
    [{ organizationId: 'nobody' }, { code: 'UNKNOWN_ORGANIZATION', field: 'organizationId' }],
    [{ replacesId: 'nothing' }, { code: 'CONFLICT', field: 'replacesId' }],
    [{ serviceList: ['好', ' '] }, { code: 'MISSING_INPUT', field: 'serviceList.1' }],
    [{ serviceList: Array.from({ length: 51 }, () => '好') }, { code: 'TOO_MANY', field: 'serviceList' }],
    [{ reason: 'x'.repeat(2_001) }, { code: 'TEXT_TOO_LONG', field: 'reason' }],
  ])('is refused and not kept where it cannot stand: case %#', async (draft, refusal) => {
    const { id } = await listedRoad(house, list);
    const result = await house.services.leads.assign(ask(secretaryOf(1)), leadDraft(id, 1, draft));
    expect(refusalOf(result)).toEqual(refusal);
    expect(await leadsOf(id)).toEqual([]);
  });

  test('is found under what its project reaches, also after the plan is revised', async () => {
    const { id } = await proposed(house, { kind: 'ROAD' });
    await named(house, id, 1);
    const under = async (underId: string) => (await house.services.leads.list({ underId }, {})).edges.length;
    expect(await under(organizations.outside.id)).toBe(0);
    const parties = [{ organizationId: party(1).id }, { organizationId: organizations.outside.id }];
    taken(await stepProject(house, 'revise', secretaryOf(1), id, { parties }));
    expect(await under(organizations.outside.id)).toBe(1);
    expect(await under(organizations.city.id)).toBe(1);
  });
});
