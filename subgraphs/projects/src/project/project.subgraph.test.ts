import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { toDocument as blockerDocument } from '../blocker/blocker.model.js';
import { raised } from '../blocker/blocker.rules.js';
import {
  ask,
  beginning,
  type House,
  openHouse,
  openList,
  organizations,
  party,
  people,
  secretaryOf,
} from '../house.fixture.js';
import { begun, told } from '../party-report/party-report.rules.js';
import { toDocument as reportDocument } from '../party-report/party-report.model.js';
import { toDocument } from './project.model.js';
import { blankProject, type Project, projectKinds } from './project.rules.js';

/**
 * Two thousand projects of five years; those of the last one run. Queries and counts are the same at twenty thousand, which slow every
 * other test of a run on the database that they share.
 */
const size = { projects: 2_000, years: 5, running: 400 } as const;
const now = new Date(beginning);
const village = organizations.village.id;
const origin = { origin: null, followers: { organizationIds: [], accountIds: [] }, followerReach: [] };

const projectAt = (n: number, listId: string): Project => {
  const year = 2026 - (n % size.years);
  const isRunning = year === 2026 && n / size.years < size.running;
  const at = new Date(now.getTime() - n * 3_600_000);
  return {
    ...blankProject(`p-${String(n).padStart(5, '0')}`, origin, at),
    title: `项目${n}`,
    kind: projectKinds[n % projectKinds.length] ?? 'CO_BUILD',
    number: `${year}-${String(Math.floor(n / size.years) + 1).padStart(4, '0')}`,
    listId: year === 2026 ? listId : `list-${year}`,
    year,
    parties: [1, 2].map((k) => ({ organizationId: party(k + (n % 3)).id, duty: null, signedAt: at, signedBy: 'x' })),
    beneficiaryId: village,
    reach: [party(1 + (n % 3)).id, party(2 + (n % 3)).id, village, 'o-city'],
    status: isRunning ? 'RUNNING' : 'ARCHIVED',
    startedAt: at,
    deliveredAt: isRunning ? null : at,
    reportsToldTo: isRunning ? '2026-02' : null,
    openBlockers: isRunning ? 1 : 0,
  };
};

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.clear();
  const { id: listId } = await openList(house);
  const projects = Array.from({ length: size.projects }, (_, n) => projectAt(n, listId));
  const insert = async (name: string, documents: readonly object[]) => {
    for (let at = 0; at < documents.length; at += 5_000) {
      await house.connection.collection(name).insertMany(documents.slice(at, at + 5_000) as never[]);
    }
  };
  await insert('projects', projects.map(toDocument));
  const running = projects.filter(({ status }) => status === 'RUNNING');
  const place = { raisedById: party(1).id, dueAt: new Date('2026-03-16T15:59:59Z'), now };
  const draft = { title: '缺钢材', ownerOrgId: party(2).id };
  await insert(
    'project_blockers',
    running.map(({ id: projectId }) => blockerDocument(raised(`b-${projectId}`, draft, { ...place, projectId }))),
  );
  const given = { text: '做了', progressPercent: 50 };
  await insert(
    'party_reports',
    running.flatMap(({ id: projectId, parties }) =>
      ['2026-01', '2026-02'].map((month) => {
        const report = begun(
          `r-${projectId}-${month}`,
          { projectId, organizationId: parties[0]?.organizationId ?? '', month },
          'REPORTED',
          now,
        );
        return reportDocument(told(report, given, { now, accountId: 'x' }));
      }),
    ),
  );
}, 180_000);
afterAll(async () => {
  await house.clear();
  await house.close();
}, 60_000);

/** What an operation gives, and which queries it took. */
const counted = async (source: string, variables: object, viewer = people.cityOffice) => {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  const { data, errors } = await house.execute(source, { ...variables }, viewer);
  mongoose.set('debug', false);
  expect(errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(data)), queries: queries.toSorted() };
};

describe('with two thousand projects', () => {
  test('a page of them with lights, reports and steps takes as many queries as a page of one', async () => {
    const source = `query ($first: Int!) {
      projects(filter: { year: 2026, statuses: [RUNNING] }, first: $first) {
        edges { node {
          number title kind status light openBlockers viewerIsEntitled averageScore { value }
          list { title owner { id } }
          parties { organization { id } }
          reporting { status light lastReport { month } }
          availableActions { action allowed }
        } }
      }
    }`;
    const one = await counted(source, { first: 1 });
    const hundred = await counted(source, { first: 100 });
    expect(hundred.data.projects.edges).toHaveLength(100);
    expect(hundred.data.projects.edges[0].node).toMatchObject({
      light: 'GREEN',
      openBlockers: 1,
      reporting: [
        { status: 'DUE', lastReport: { month: '2026-02' } },
        { status: 'DUE', lastReport: null },
      ],
    });
    expect(hundred.queries).toEqual(one.queries);
    expect(one.queries).toEqual([
      'directory.find',
      'party_reports.aggregate',
      'party_reports.find',
      'project_blockers.find',
      'project_lists.find',
      'projects.find',
      'projects.find',
    ]);
  });

  test.each<[string, object, number]>([
    ['a year', { year: 2025 }, 400],
    ['a year and a state', { year: 2026, statuses: ['RUNNING'] }, 400],
    ['a year and a kind', { year: 2026, kinds: ['ROAD'] }, 67],
    ['a party', { partyId: party(4).id, year: 2024 }, 134],
    ['a region', { underId: village, year: 2023 }, 400],
    ['a number', { number: '2026-0012' }, 1],
    ['the beginning of a number', { number: '2026-001' }, 10],
    ['a number that is a pattern', { number: '2026-.*' }, 0],
    ['a number of nothing', { number: '2027' }, 0],
  ])('are found by %s', async (_, filter, total) => {
    const source = `query ($filter: ProjectFilter) { projects(filter: $filter, first: 5) { totalCount edges { node { id } } } }`;
    const { data, queries } = await counted(source, { filter });
    expect(data.projects.totalCount).toBe(total);
    expect(data.projects.edges).toHaveLength(Math.min(total, 5));
    expect(queries.length).toBe(2);
  });

  test('references are read in one query for all', async () => {
    const source = `query ($ids: [_Any!]!) { _entities(representations: $ids) {
      ... on Project { title } ... on ProjectBlocker { title light } ... on PartyReport { month light }
    } }`;
    const of = (typename: string, ids: readonly string[]) => ids.map((id) => ({ __typename: typename, id }));
    const ids = ['p-00000', 'p-00005', 'p-00010', 'nothing'];
    const { data, queries } = await counted(source, {
      ids: [
        ...of('Project', ids),
        ...of(
          'ProjectBlocker',
          ids.map((id) => `b-${id}`),
        ),
        ...of(
          'PartyReport',
          ids.map((id) => `r-${id}-2026-02`),
        ),
      ],
    });
    expect(data._entities.filter((thing: unknown) => thing !== null)).toHaveLength(9);
    expect(queries).toEqual(['party_reports.find', 'project_blockers.find', 'projects.find']);
  });

  test('finding whom to tell of looks at those alone that are due', async () => {
    expect(await house.services.partyReports.upkeep.dueForSilence(now, 100)).toEqual([]);
    expect(await house.services.partyReports.upkeep.dueForSilence(new Date('2026-04-02T00:00:00Z'), 500)).toHaveLength(
      400,
    );
    expect(await house.services.blockers.dueToEscalate(now, 100)).toEqual([]);
  });
});

describe('bad input', () => {
  const propose = `mutation ($input: ProjectProposeInput!) {
    projectPropose(input: $input) { project { id } userErrors { code field } }
  }`;
  const input = { title: '大棚', kind: 'INCOME', parties: [{ organizationId: party(1).id }] };

  test.each(['1447-05-01', '2569-05-01', '0115-05-01'])(
    'the year of another calendar in %p is refused',
    async (endsOn) => {
      const { data } = await house.execute(propose, { input: { ...input, endsOn } }, secretaryOf(1));
      expect(data).toMatchObject({
        projectPropose: { project: null, userErrors: [{ code: 'YEAR_INVALID', field: ['endsOn'] }] },
      });
    },
  );

  test('a project without parties is refused and not kept', async () => {
    const { data } = await house.execute(propose, { input: { ...input, parties: [] } }, secretaryOf(1));
    expect(data).toMatchObject({ projectPropose: { userErrors: [{ code: 'PARTIES_REQUIRED', field: ['parties'] }] } });
    expect(await house.connection.collection('projects').countDocuments({ title: '大棚' })).toBe(0);
  });

  test('a step in the name of an organization that has no part is refused with its field', async () => {
    const { id, version } = projectAt(0, 'list');
    const step = { id, version, organizationId: organizations.outside.id, summary: '已建成' };
    const result = await house.services.projects.step('deliver', ask(secretaryOf(1)), step);
    expect(result).toMatchObject({ refusal: { code: 'NOT_A_PARTY', field: ['organizationId'] } });
  });
});
