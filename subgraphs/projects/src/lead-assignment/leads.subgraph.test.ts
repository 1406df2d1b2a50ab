import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import { type House, openHouse, openList, organizations, party, people, secretaryOf, taken } from '../house.fixture.js';
import { leadPerson, listedRoad, named, raisedRequest, runningRoad, siteContact, stepRequest } from './lead.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';

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

const { cityOffice, outsider, villageSecretary } = people;

/** What an operation gives, and which queries of the database it took. */
async function view(source: string, variables: object, viewer: Viewer) {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    const { data, errors } = await house.execute(source, { ...variables }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return { data: JSON.parse(JSON.stringify(data)), queries: queries.sort() };
  } finally {
    mongoose.set('debug', false);
  }
}

/** Three roads, led by different people, with none, one and two requests; one of the two is late. */
async function threeRoads() {
  const ids: string[] = [];
  for (const count of [0, 1, 2]) {
    const { id } = await runningRoad(house, list);
    ids.push(id);
    for (let n = 0; n < count; n += 1) await raisedRequest(house, id);
  }
  const [request] = (await house.services.siteRequests.list({ projectId: String(ids[2]) }, {})).edges;
  if (!request) throw new Error('Expected a request.');
  taken(await stepRequest(house, 'take', leadPerson(1), request.node.id));
  house.setClock('2026-03-04T01:00:00Z');
  return ids;
}

const leadsView = `query ($filter: LeadFilter) {
  leads(filter: $filter, first: 50) {
    totalCount
    edges { node {
      name kind organization { id } project { title status } visitDueOn visitLight
      openRequests { total late oldestRaisedAt byStatus { status count } }
    } }
  }
}`;

describe('leads with open requests', () => {
  test('are one query each for leads, their count, projects and requests, those with most requests first', async () => {
    await threeRoads();
    const filter = { underId: organizations.city.id, hasOpenRequests: true };
    const { data, queries } = await view(leadsView, { filter }, cityOffice);
    expect(data.leads.totalCount).toBe(2);
    expect(data.leads.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        name: '路长1',
        organization: { id: party(1).id },
        project: { title: '滨江快速路', status: 'RUNNING' },
        visitDueOn: '2026-04-30',
        visitLight: 'GREEN',
        openRequests: {
          total: 2,
          late: 1,
          oldestRaisedAt: '2026-03-02T01:00:00.000Z',
          byStatus: expect.arrayContaining([
            { status: 'RAISED', count: 1 },
            { status: 'TAKEN', count: 1 },
            { status: 'SOLVED', count: 0 },
          ]),
        },
      },
      { openRequests: { total: 1, late: 1 } },
    ]);
    expect(queries).toEqual([
      'lead_assignments.countDocuments',
      'lead_assignments.find',
      'projects.find',
      'site_requests.aggregate',
    ]);
  });

  test('show strangers who leads, not what is asked of them', async () => {
    await threeRoads();
    const { data } = await view(leadsView, {}, outsider);
    expect(data.leads.edges).toHaveLength(3);
    for (const { node } of data.leads.edges) expect(node).toMatchObject({ name: '路长1', openRequests: null });
  });
});

test('a project shows its lead, all before and its requests; strangers see no request', async () => {
  const { id } = await runningRoad(house, list);
  await raisedRequest(house, id);
  house.setClock('2026-03-02T02:00:00Z');
  await named(house, id, 2);
  const source = `query ($id: ID!) {
    project(id: $id) {
      lead { name from }
      leadAssignments { name status until endedReason history { edges { node { type } } } }
      siteRequests { edges { node {
        number problem status dueAt light responsibleOrg { id } raisedBy { id } lead { name }
        availableActions { action allowed }
      } } }
    }
  }`;
  const { project } = (await view(source, { id }, siteContact)).data;
  expect(project).toMatchObject({
    lead: { name: '路长2', from: '2026-03-02T02:00:00.000Z' },
    leadAssignments: [
      { name: '路长1', status: 'ENDED', until: '2026-03-02T02:00:00.000Z' },
      { name: '路长2', status: 'ACTIVE', until: null },
    ],
    siteRequests: {
      edges: [
        {
          node: {
            number: 1,
            status: 'RAISED',
            dueAt: '2026-03-03T15:59:59.999Z',
            light: 'GREEN',
            responsibleOrg: { id: party(2).id },
            raisedBy: { id: party(2).id },
            lead: { name: '路长2' },
          },
        },
      ],
    },
  });
  const seen = (await view(source, { id }, outsider)).data.project;
  expect(seen).toMatchObject({ lead: { name: '路长2' }, siteRequests: { edges: [] } });
  for (const lead of seen.leadAssignments) expect(lead).toMatchObject({ endedReason: null, history: { edges: [] } });
});

test('a lead sees the requests to it and their project, though no role lets it; whoever led before does not', async () => {
  const { id } = await runningRoad(house, list);
  await raisedRequest(house, id);
  const source = `{ mySiteRequests { edges { node { problem project { viewerIsEntitled } availableActions { action allowed } } } } }`;
  const mine = async (n: number) => (await view(source, {}, leadPerson(n))).data.mySiteRequests.edges;
  expect(await mine(1)).toMatchObject([
    {
      node: {
        project: { viewerIsEntitled: true },
        availableActions: [
          { action: 'take', allowed: true },
          { action: 'escalate', allowed: true },
        ],
      },
    },
  ]);
  await named(house, id, 2);
  expect(await mine(1)).toEqual([]);
  expect(await mine(2)).toHaveLength(1);
  const entitled = `query ($id: ID!) { project(id: $id) { viewerIsEntitled } }`;
  expect((await view(entitled, { id }, leadPerson(1))).data.project.viewerIsEntitled).toBe(false);
});

test('references to leads and requests take a query a kind, and requests only their project', async () => {
  const projectIds = await threeRoads();
  const leads = await Promise.all(projectIds.map((id) => house.services.leads.activeOf(id)));
  const { edges } = await house.services.siteRequests.list({}, {});
  const representations = [
    ...leads.map((lead) => ({ __typename: 'LeadAssignment', id: lead?.id })),
    ...edges.map(({ node: { id } }) => ({ __typename: 'SiteRequest', id })),
  ];
  const source = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on LeadAssignment { name } ... on SiteRequest { problem } }
  }`;
  const { data, queries } = await view(source, { representations }, cityOffice);
  expect(data._entities).toHaveLength(6);
  expect(queries).toEqual(['lead_assignments.find', 'projects.find', 'site_requests.find']);
  expect((await view(source, { representations }, outsider)).data._entities.slice(3)).toEqual([null, null, null]);
});

test('nobody learns the names of leads without having logged in', async () => {
  const { id } = await runningRoad(house, list);
  const lead = await house.services.leads.activeOf(id);
  const source = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Project { lead { name } } ... on LeadAssignment { name } }
  }`;
  for (const reference of [
    { __typename: 'Project', id },
    { __typename: 'LeadAssignment', id: lead?.id },
  ]) {
    const { data, errors } = await house.execute(source, { representations: [reference] }, anonymous);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(JSON.stringify(data)).not.toContain('路长');
  }
});

test('every step is taken through the graph', async () => {
  const { id: projectId } = await listedRoad(house, list);
  const run = async (name: string, field: string, shown: string, input: object, viewer: Viewer) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${shown} } userErrors { code field } } }`;
    const { [name]: payload } = (await view(source, { input }, viewer)).data;
    return payload.userErrors.length > 0 ? payload.userErrors[0] : payload[field];
  };
  const assign = (n: number, more: object) =>
    run('leadAssign', 'lead', 'id version', leadInput(projectId, n, more), secretaryOf(1));
  const lead = await assign(1, {});
  expect(await assign(2, {})).toEqual({ code: 'SECOND_LEAD', field: ['replacesId'] });
  const ending = { id: lead.id, version: 1, reason: '调离' };
  expect(await run('leadEnd', 'lead', 'status', ending, cityOffice)).toMatchObject({ code: 'LEAD_REQUIRED' });
  const visit = { projectId, visitedOn: '2026-03-02', note: '踏勘' };
  expect(await run('siteVisitLog', 'visit', 'note accountId', visit, leadPerson(1))).toEqual({
    note: '踏勘',
    accountId: 'lead-1',
  });
  const raise = { projectId, problem: '占道' };
  const request = await run('siteRequestRaise', 'request', 'id version', raise, villageSecretary);
  const step = async (name: string, more: object, viewer: Viewer) => {
    const { version } = (await house.services.siteRequests.find(request.id)) ?? {};
    return run(`siteRequest${name}`, 'request', 'status', { id: request.id, version, ...more }, viewer);
  };
  expect(await step('Take', {}, leadPerson(1))).toEqual({ status: 'TAKEN' });
  expect(await step('Coordinate', { remark: '协调' }, leadPerson(1))).toEqual({ status: 'COORDINATING' });
  expect(await step('Escalate', { reason: '难' }, leadPerson(1))).toEqual({ status: 'ESCALATED' });
  expect(await step('BringBack', { reason: '可办' }, cityOffice)).toEqual({ status: 'TAKEN' });
  expect(await step('Solve', { solution: '好' }, leadPerson(1))).toEqual({ status: 'SOLVED' });
  expect(await step('Reopen', { reason: '未好' }, villageSecretary)).toEqual({ status: 'TAKEN' });
  expect(await step('Solve', { solution: '好' }, leadPerson(1))).toEqual({ status: 'SOLVED' });
  expect(await step('Confirm', {}, villageSecretary)).toEqual({ status: 'CONFIRMED' });
  const visits = `query ($id: ID!) { leadAssignment(id: $id) { lastVisitOn visits { edges { node { note visitedOn } } } } }`;
  const seenBy = async (viewer: Viewer) => (await view(visits, { id: lead.id }, viewer)).data.leadAssignment;
  expect(await seenBy(villageSecretary)).toMatchObject({ visits: { edges: [{ node: { note: '踏勘' } }] } });
  expect(await seenBy(outsider)).toEqual({ lastVisitOn: '2026-03-02', visits: { edges: [] } });
});

const leadInput = (projectId: string, n: number, more: object) => ({
  projectId,
  accountId: `lead-${n}`,
  name: `路长${n}`,
  organizationId: party(n).id,
  kind: 'ROAD',
  ...more,
});
