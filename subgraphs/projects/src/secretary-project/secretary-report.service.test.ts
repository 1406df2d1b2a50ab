import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, openHouse, party, secretaryOf, somebody, taken } from '../house.fixture.js';
import {
  deliveredProject,
  newSecretary,
  runningProject,
  stepSecretary,
  supervisor,
} from './secretary-project.fixture.js';
import type { SecretaryReport } from './secretary-report.rules.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: readonly string[] } }) =>
  result.ok
    ? null
    : [result.refusal?.code, ...(result.refusal?.field ? [result.refusal.field.join('.')] : [])].join(' ');
const reports = async (): Promise<readonly SecretaryReport[]> => {
  const documents = await house.connection.collection('secretary_reports').find().sort({ month: 1 }).toArray();
  const found = await Promise.all(documents.map(({ _id }) => house.services.secretaryReports.find(String(_id))));
  return found.flatMap((report) => report ?? []);
};
const first = async (): Promise<SecretaryReport> => {
  const [report] = await reports();
  if (!report) throw new Error('Expected a report to be there.');
  return report;
};
const sweep = () => house.services.timedSteps.sweep();
const typesOf = async (id: string) => {
  const { edges } = await house.log.history({ type: 'SecretaryReport', id }, { first: 100 });
  return edges.map(({ node }) => node.type);
};

describe('a monthly report', () => {
  test('falls due once its month has ended, once, and for each month that was slept through', async () => {
    const { id, version } = await runningProject(house);
    house.setClock('2026-03-31T15:59:00Z');
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    house.setClock('2026-03-31T16:00:00Z');
    expect(await sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    house.setClock('2026-06-01T01:00:00Z');
    // April and May fall due; March and April are overdue.
    expect(await sweep()).toEqual({ taken: 4, needless: 0 });
    expect((await reports()).map(({ month }) => month)).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(await house.services.secretaryProjects.find(id)).toMatchObject({ version, nextReportMonth: '2026-06' });
  });

  test('falls due once for two sweeps at once', async () => {
    await runningProject(house);
    house.setClock('2026-04-01T01:00:00Z');
    await Promise.all([sweep(), sweep()]);
    expect(await reports()).toHaveLength(1);
  });

  test('is not owed for the months in which the project is being judged', async () => {
    const { id } = await deliveredProject(house);
    house.setClock('2026-06-02T01:00:00Z');
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    taken(await stepSecretary(house, 'return', supervisor, id, { reason: '未完成' }));
    expect(await house.services.secretaryProjects.find(id)).toMatchObject({ nextReportMonth: '2026-06' });
  });

  test('is told of once when it is late', async () => {
    await runningProject(house);
    house.setClock('2026-04-01T01:00:00Z');
    await sweep();
    house.setClock('2026-04-09T01:00:00Z');
    expect(await sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await sweep()).toEqual({ taken: 0, needless: 0 });
    const { id } = await first();
    expect(await typesOf(id)).toEqual(['projects.SecretaryReportFellDue', 'projects.SecretaryReportOverdue']);
  });

  test('is submitted by the leader and commented on from outside', async () => {
    const { id: secretaryProjectId } = await runningProject(house);
    house.setClock('2026-04-01T01:00:00Z');
    await sweep();
    const { services } = house;
    const { id } = await first();
    const submit = (viewer = secretaryOf(1), more: object = {}) =>
      services.secretaryReports.step('submit', ask(viewer), { id, version: 1, text: '已完成立面改造', ...more });
    const comment = (viewer = supervisor, more: object = {}) =>
      services.secretaryReports.step('comment', ask(viewer), { id, version: 2, comment: '加快进度', ...more });
    expect(refusalOf(await submit(newSecretary))).toBe('TAKEOVER_REQUIRED');
    expect(refusalOf(await submit(secretaryOf(2)))).toBe('FORBIDDEN');
    expect(refusalOf(await submit(secretaryOf(1), { text: ' ' }))).toBe('MISSING_INPUT text');
    expect(refusalOf(await submit(secretaryOf(1), { text: '字'.repeat(10_001) }))).toBe('TEXT_TOO_LONG text');
    expect(refusalOf(await submit(secretaryOf(1), { evidence: [{ name: '', hash: '' }] }))).toBe(
      'MISSING_INPUT evidence.0.name',
    );
    expect(await first()).toMatchObject({ status: 'DUE', version: 1 });
    taken(await submit());
    const within = somebody('within', { role: 'SUPERVISOR', organizationId: party(1).id });
    expect(refusalOf(await comment(within))).toBe('OWN_WORK');
    expect(refusalOf(await comment(secretaryOf(1)))).toBe('FORBIDDEN');
    expect(refusalOf(await comment(supervisor, { comment: '' }))).toBe('MISSING_INPUT comment');
    const [one, other] = await Promise.all([comment(), comment()]);
    expect([one, other].map(refusalOf).toSorted()).toEqual(['CONFLICT version', null]);
    const { edges } = await house.log.history({ type: 'SecretaryReport', id }, { first: 10 });
    expect(edges.map(({ node }) => node.type)).toEqual([
      'projects.SecretaryReportFellDue',
      'projects.SecretaryProjectReported',
      'projects.SecretaryReportCommented',
    ]);
    expect(edges.at(1)?.node.payload).toMatchObject({
      secretaryProjectId,
      organizationId: party(1).id,
      month: '2026-03',
      isOnTime: true,
      from: 'DUE',
      to: 'SUBMITTED',
    });
  });
});
