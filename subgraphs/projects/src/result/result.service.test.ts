import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import {
  ask,
  type House,
  judged,
  openHouse,
  openList,
  party,
  people,
  proposed,
  secretaryOf,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { NewResult } from './result.service.js';
import type { ResultAction } from './result.workflow.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const { verifier, supervisor, outsider } = people;
const refusalOf = (outcome: { ok: boolean; refusal?: { code: string; field?: readonly string[] } }) =>
  outcome.ok ? null : { code: outcome.refusal?.code, field: outcome.refusal?.field?.join('.') };

const register = async (origin: NewResult['origin'], more: Partial<NewResult> = {}) =>
  house.services.results.register(ask(secretaryOf(1)), {
    title: '老楼加装电梯',
    responsibleIds: [party(1).id],
    origin,
    ...more,
  });

const step = async (action: ResultAction, viewer: Viewer, id: string, input: object = {}) => {
  const version = (await house.services.results.find(id))?.version ?? 0;
  return house.services.results.step(action, ask(viewer), { id, version, ...input });
};

const achieved = async (origin: NewResult['origin']) => {
  const { id } = taken(await register(origin));
  taken(await step('begin', secretaryOf(1), id));
  taken(await step('progress', secretaryOf(1), id, { note: '已开工', progress: 40 }));
  return taken(await step('achieve', secretaryOf(1), id, { note: '已完工' }));
};

describe('a result', () => {
  test('is achieved, looked back on after ninety days, and holds', async () => {
    await house.tellOf('Suggestion', 's-1', {});
    const { id, nextReviewOn } = await achieved({ kind: 'Suggestion', id: 's-1' });
    expect(nextReviewOn).toBe('2026-05-31');
    const early = await step('lookBack', verifier, id, { verdict: 'CONSOLIDATED', note: '良好' });
    expect(refusalOf(early)).toEqual({ code: 'LOOK_BACK_AHEAD', field: 'verdict' });
    house.setClock('2026-05-31T02:00:00Z');
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    const consolidated = taken(await step('lookBack', verifier, id, { verdict: 'CONSOLIDATED', note: '良好' }));
    expect(consolidated).toMatchObject({ status: 'CONSOLIDATED', progress: 100, relapses: 0, nextReviewOn: null });
    expect(consolidated.timeline.map(({ note, progress }) => [note, progress])).toEqual([
      ['已开工', 40],
      ['已完工', 100],
      ['良好', 100],
    ]);
  });

  test('tells of each step those who began what it came from', async () => {
    await house.tellOf('Suggestion', 's-1', {}, { accountId: 'author', organizationId: party(4).id });
    const { id, followers } = await achieved({ kind: 'Suggestion', id: 's-1' });
    expect(followers).toEqual({ organizationIds: [party(4).id], accountIds: ['author'] });
    const query = `query ($id: ID!) { result(id: $id) { viewerIsEntitled timeline { note } origins { kind id } } }`;
    const seen = await house.execute(query, { id }, secretaryOf(4));
    expect(seen.data).toMatchObject({
      result: { viewerIsEntitled: true, origins: [{ kind: 'Suggestion', id: 's-1' }] },
    });
    expect((await house.execute(query, { id }, outsider)).data).toMatchObject({
      result: { viewerIsEntitled: false, timeline: [] },
    });
  });

  test('is carried by one of two who report at once on what they saw', async () => {
    await house.tellOf('Suggestion', 's-1', {});
    const { id } = taken(await register({ kind: 'Suggestion', id: 's-1' }));
    const { version } = taken(await step('begin', secretaryOf(1), id));
    const reports = await Promise.all(
      [10, 20].map((progress) =>
        house.services.results.step('progress', ask(secretaryOf(1)), { id, version, note: '进展', progress }),
      ),
    );
    expect(reports.map(refusalOf).filter((refusal) => refusal !== null)).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await house.services.results.find(id))?.timeline).toHaveLength(1);
  });

  test.each<[string, Partial<NewResult>, { readonly code: string; readonly field: string }]>([
    ['without a title', { title: '' }, { code: 'MISSING_INPUT', field: 'title' }],
    ['for which nobody answers', { responsibleIds: [] }, { code: 'RESPONSIBLE_REQUIRED', field: 'responsibleIds' }],
    [
      'for which nobody known answers',
      { responsibleIds: ['no'] },
      { code: 'UNKNOWN_ORGANIZATION', field: 'responsibleIds' },
    ],
    ['of nothing', { origin: { kind: 'Suggestion', id: 'no' } }, { code: 'ORIGIN_NOT_FOUND', field: 'origin.id' }],
    [
      'of an unknown kind',
      { origin: { kind: 'Wonder', id: '1' } },
      { code: 'ORIGIN_KIND_UNKNOWN', field: 'origin.kind' },
    ],
  ])('%s is refused and not kept', async (_, draft, refusal) => {
    await house.tellOf('Suggestion', 's-1', {});
    expect(refusalOf(await register({ kind: 'Suggestion', id: 's-1' }, draft))).toEqual(refusal);
    expect((await house.services.results.list({}, {})).edges).toEqual([]);
  });

  test('takes no progress beyond its range, and is given up by a supervisor alone, with a reason', async () => {
    await house.tellOf('Suggestion', 's-1', {});
    const { id } = taken(await register({ kind: 'Suggestion', id: 's-1' }));
    taken(await step('begin', secretaryOf(1), id));
    expect(refusalOf(await step('progress', secretaryOf(1), id, { note: '快', progress: 101 }))).toEqual({
      code: 'PROGRESS_INVALID',
      field: 'progress',
    });
    expect(refusalOf(await step('abandon', supervisor, id))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(refusalOf(await step('abandon', secretaryOf(1), id, { reason: '难' }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(taken(await step('abandon', supervisor, id, { reason: '条件不具备' })).status).toBe('ABANDONED');
  });
});

describe('a relapse', () => {
  test('reopens the project that it came from, once, however often its log is read', async () => {
    const project = await judged(house, await openList(house));
    await house.services.catchUp();
    const { id } = await achieved({ kind: 'Project', id: project.id });
    taken(await step('lookBack', verifier, id, { verdict: 'RELAPSED', note: '渗水' }));
    await house.services.catchUp();
    await house.services.catchUp();
    expect((await house.services.timedSteps.sweep()).taken).toBe(1);
    expect((await house.services.timedSteps.sweep()).taken).toBe(0);
    const reopened = await house.services.projects.find(project.id);
    expect(reopened).toMatchObject({ status: 'RUNNING', scores: [], deliveredAt: null, version: project.version + 1 });
    const { edges } = await house.log.history({ type: 'Project', id: project.id }, { first: 50 });
    expect(edges.at(-1)?.node).toMatchObject({ type: 'projects.ProjectReopened', actor: { role: 'SYSTEM' } });
    taken(await stepProject(house, 'deliver', secretaryOf(1), project.id, { summary: '已返工' }));
    expect(taken(await step('resume', secretaryOf(1), id, { note: '返工' })).status).toBe('UNDERWAY');
  });

  test('of what is still carried through changes nothing there', async () => {
    const project = await proposed(house);
    await house.services.catchUp();
    const { id } = await achieved({ kind: 'Project', id: project.id });
    taken(await step('lookBack', verifier, id, { verdict: 'RELAPSED', note: '渗水' }));
    await house.services.catchUp();
    await house.services.timedSteps.sweep();
    expect(await house.services.projects.find(project.id)).toEqual(project);
  });
});
