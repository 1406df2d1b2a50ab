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
  refusalOf,
  running,
  secretaryOf,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { Project } from '../project/project.rules.js';
import type { NewReport } from './party-report.service.js';

let house: House;
let project: Project;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  project = await running(house, await openList(house));
});
afterAll(() => house.close());

const { villageSecretary, outsider, cityOffice } = people;
const given = { month: '2026-03', text: '地基已完成', progressPercent: 40 };
const submit = (viewer = secretaryOf(1), more: Partial<NewReport> = {}) =>
  house.services.partyReports.submit(ask(viewer), { projectId: project.id, ...given, ...more });
const reports = async () =>
  (await house.services.partyReports.list(project.id, null, {})).edges.map(
    ({ node: { organizationId, month, status } }) => `${organizationId} ${month} ${status}`,
  );
const sweep = () => house.services.timedSteps.sweep();

describe('a monthly report', () => {
  test('is given by a party once a month; whoever repeats it is told so', async () => {
    const report = taken(await submit());
    expect(report).toMatchObject({ organizationId: party(1).id, month: '2026-03', progressPercent: 40, version: 1 });
    expect(refusalOf(await submit())).toEqual({ code: 'ALREADY_REPORTED', field: 'month' });
    taken(await submit(secretaryOf(2)));
    expect(await reports()).toHaveLength(2);
  });

  test('is kept once of two that come at the same moment', async () => {
    const results = await Promise.all([1, 2, 3].map(() => submit()));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.map((result) => refusalOf(result)?.code).filter((code) => code !== undefined)).toEqual([
      'ALREADY_REPORTED',
      'ALREADY_REPORTED',
    ]);
    expect(await reports()).toHaveLength(1);
  });

  test('is corrected by a new version with a reason; the one before stays in its history', async () => {
    const { id, version } = taken(await submit());
    const correction = { id, version, text: '地基完成一半', progressPercent: 20 };
    const correct = (viewer: typeof outsider, more: object = {}) =>
      house.services.partyReports.correct(ask(viewer), { ...correction, reason: '数字有误', ...more });
    expect(refusalOf(await correct(secretaryOf(1), { reason: ' ' }))?.code).toBe('REASON_REQUIRED');
    expect(refusalOf(await correct(secretaryOf(2)))?.code).toBe('NOT_THE_REPORTING_PARTY');
    const both = await Promise.all([correct(secretaryOf(1)), correct(secretaryOf(1))]);
    expect(both.map((result) => refusalOf(result)?.code).toSorted()).toEqual(['CONFLICT', undefined]);
    const { edges } = await house.log.history({ type: 'PartyReport', id }, { first: 10 });
    expect(edges.map(({ node }) => [node.payload['progressPercent'], node.reason])).toEqual([
      [40, undefined],
      [20, '数字有误'],
    ]);
  });

  test.each<[Partial<NewReport>, { readonly code: string; readonly field: string }]>([
    [{ month: '2026-13' }, { code: 'MONTH_INVALID', field: 'month' }],
    [{ month: '令和8年3月' }, { code: 'MONTH_INVALID', field: 'month' }],
    [{ month: '2026-04' }, { code: 'MONTH_AHEAD', field: 'month' }],
    [{ month: '2026-02' }, { code: 'MONTH_NOT_DUE', field: 'month' }],
    [{ progressPercent: 101 }, { code: 'PROGRESS_INVALID', field: 'progressPercent' }],
    [{ progressPercent: -1 }, { code: 'PROGRESS_INVALID', field: 'progressPercent' }],
    [{ text: ' ' }, { code: 'MISSING_INPUT', field: 'text' }],
    [{ evidence: [{ name: '照片', hash: 'x' }] }, { code: 'HASH_INVALID', field: 'evidence.0.hash' }],
    [{ organizationId: organizations.outside.id }, { code: 'NOT_A_PARTY', field: 'organizationId' }],
    [{ projectId: 'nothing' }, { code: 'NOT_FOUND', field: 'projectId' }],
  ])('is refused and not kept where it cannot stand: %j', async (more, refusal) => {
    expect(refusalOf(await submit(secretaryOf(1), more))).toEqual(refusal);
    expect(await reports()).toEqual([]);
  });

  test.each([
    ['the beneficiary', villageSecretary],
    ["the list's office", cityOffice],
    ['a stranger', outsider],
  ])('is not given by %s', async (_, viewer) => {
    expect(refusalOf(await submit(viewer))?.code).toBe('FORBIDDEN');
  });
});

describe('a party that is silent', () => {
  test('is told of once a month when the month is over, and can make it up', async () => {
    taken(await submit(secretaryOf(1)));
    house.setClock('2026-03-31T15:59:00Z');
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    house.setClock('2026-03-31T16:00:00Z');
    expect(await sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    expect(await reports()).toEqual([`${party(2).id} 2026-03 MISSED`, `${party(1).id} 2026-03 REPORTED`]);
    const late = taken(await submit(secretaryOf(2)));
    expect(await eventsOf(house, 'PartyReport', late.id)).toEqual(['PartyReportMissed', 'PartyReported']);
    expect(late).toMatchObject({ status: 'REPORTED', version: 2 });
  });

  test('is told of for each month that went by while nobody swept, and not for one in which the project rests', async () => {
    house.setClock('2026-04-20T01:00:00Z');
    taken(await stepProject(house, 'pause', secretaryOf(1), project.id, { reason: '雨季' }));
    house.setClock('2026-06-02T01:00:00Z');
    taken(await stepProject(house, 'resume', secretaryOf(1), project.id));
    house.setClock('2026-07-02T01:00:00Z');
    await sweep();
    expect((await reports()).filter((report) => report.startsWith(party(1).id))).toEqual([
      `${party(1).id} 2026-06 MISSED`,
      `${party(1).id} 2026-03 MISSED`,
    ]);
  });

  test('owes nothing any more once the project is delivered', async () => {
    taken(await stepProject(house, 'deliver', secretaryOf(1), project.id, { summary: '已建成' }));
    house.setClock('2026-09-01T01:00:00Z');
    await sweep();
    expect(await reports()).toEqual([]);
    expect(await house.services.projects.find(project.id)).toMatchObject({ reportsToldTo: null });
  });
});

test('how parties stand with a month is seen in one look, by the entitled', async () => {
  taken(await submit(secretaryOf(1)));
  house.setClock('2026-04-30T01:00:00Z');
  await sweep();
  const query = `query ($id: ID!) {
    project(id: $id) {
      light
      march: reporting(month: "2026-03") { responsibleOrg { id } status light report { progressPercent } lastReport { month } }
      april: reporting { status light report { id } lastReport { month } }
      reports(first: 5) { totalCount edges { node { month status dueAt light history { edges { node { type } } } } } }
    }
  }`;
  const seenBy = async (viewer: typeof outsider) =>
    JSON.parse(JSON.stringify(await house.execute(query, { id: project.id }, viewer)));
  expect((await seenBy(villageSecretary)).data.project).toMatchObject({
    light: 'RED',
    march: [
      { status: 'REPORTED', light: 'DONE_ON_TIME', report: { progressPercent: 40 }, lastReport: { month: '2026-03' } },
      { responsibleOrg: { id: party(2).id }, status: 'MISSED', light: 'RED', report: null, lastReport: null },
    ],
    april: [
      { status: 'DUE', light: 'YELLOW', report: null, lastReport: { month: '2026-03' } },
      { status: 'DUE', light: 'YELLOW', report: null, lastReport: null },
    ],
    reports: { totalCount: 2 },
  });
  expect((await seenBy(outsider)).data.project).toEqual({
    light: null,
    march: [],
    april: [],
    reports: { totalCount: 0, edges: [] },
  });
  const wrong = await house.execute(
    'query ($id: ID!) { project(id: $id) { reporting(month: "3月") { status } } }',
    { id: project.id },
    villageSecretary,
  );
  expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
