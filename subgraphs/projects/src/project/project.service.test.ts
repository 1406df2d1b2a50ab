import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  type House,
  judged,
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
import type { NewProject } from './project.service.js';
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

const { cityOffice, villageSecretary, outsider, admin } = people;

describe('a project', () => {
  test('goes from an agreed plan over its list to a result that all have judged', async () => {
    const project = await judged(house, list);
    expect(project).toMatchObject({
      status: 'JUDGED',
      number: '2026-0001',
      mattersSolved: 3,
      scores: [{ score: 90 }, { score: 80 }, { score: 100 }],
    });
    const { edges } = await house.log.history({ type: 'Project', id: project.id }, { first: 20 });
    expect(edges.map(({ node }) => node.type)).toEqual([
      'projects.ProjectProposed',
      'projects.ProjectPlanSigned',
      'projects.ProjectPlanAgreed',
      'projects.ProjectListed',
      'projects.ProjectStarted',
      'projects.ProjectDelivered',
      'projects.ProjectScored',
      'projects.ProjectScored',
      'projects.ProjectJudged',
    ]);
  });

  test('is not listed before every party has signed', async () => {
    const { id } = await proposed(house, { listId: list.id });
    taken(await stepProject(house, 'signPlan', secretaryOf(1), id));
    expect(refusalOf(await stepProject(house, 'list', cityOffice, id))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('loses its signatures when its plan is revised', async () => {
    const { id } = await proposed(house);
    taken(await stepProject(house, 'signPlan', secretaryOf(1), id));
    const revised = taken(await stepProject(house, 'revise', secretaryOf(2), id, { place: '梅溪村' }));
    expect(revised.parties.map(({ signedAt }) => signedAt)).toEqual([null, null]);
  });

  test('is not judged by its parties in the place of the beneficiary', async () => {
    const { id } = await running(house, list);
    taken(await stepProject(house, 'deliver', secretaryOf(1), id, { summary: '已建成' }));
    const score = { score: 100, organizationId: organizations.village.id };
    expect(refusalOf(await stepProject(house, 'judge', secretaryOf(1), id, score))).toMatchObject({
      code: 'FORBIDDEN',
    });
    taken(await stepProject(house, 'judge', villageSecretary, id, score));
    expect(refusalOf(await stepProject(house, 'judge', villageSecretary, id, score))).toMatchObject({
      code: 'ALREADY_SCORED',
    });
  });

  test.each<[Partial<NewProject>, { readonly code: string; readonly field: string }]>([
    [{ title: ' ' }, { code: 'MISSING_INPUT', field: 'title' }],
    [{ parties: [] }, { code: 'PARTIES_REQUIRED', field: 'parties' }],
    [{ parties: [{ organizationId: 'nobody' }] }, { code: 'UNKNOWN_ORGANIZATION', field: 'parties' }],
    [{ beneficiaryId: party(1).id }, { code: 'BENEFICIARY_IS_PARTY', field: 'beneficiaryId' }],
    [
      { startsOn: '2026-05-01', endsOn: '2026-04-01' },
      { code: 'ENDS_BEFORE_START', field: 'endsOn' },
    ],
    [{ budgetFen: -1 }, { code: 'AMOUNT_INVALID', field: 'budgetFen' }],
    [{ listId: 'nothing' }, { code: 'NOT_FOUND', field: 'listId' }],
    [{ description: 'x'.repeat(10_000_000) }, { code: 'TEXT_TOO_LONG', field: 'description' }],
    [
      { contacts: [{ organizationId: organizations.outside.id, accountId: 'a', name: '甲' }] },
      { code: 'NOT_A_PARTY', field: 'contacts.0.organizationId' },
    ],
  ])('is refused and not kept where it cannot stand: case %#', async (draft, refusal) => {
    const before = { title: '大棚', kind: 'INCOME', parties: [{ organizationId: party(1).id }] } as const;
    const result = await house.services.projects.propose(ask(secretaryOf(1)), { ...before, ...draft });
    expect(refusalOf(result)).toEqual(refusal);
    expect((await house.services.projects.list({}, 'NEWEST_FIRST', {})).edges).toEqual([]);
  });

  test('is proposed by one of its parties, not by strangers', async () => {
    const draft = { title: '大棚', kind: 'INCOME', parties: [{ organizationId: party(1).id }] } as const;
    const result = await house.services.projects.propose(ask(outsider), draft);
    expect(refusalOf(result)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a list', () => {
  test('has at most a tenth of excellent projects, also when two are commended at once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) ids.push((await judged(house, list)).id);
    const commended = await Promise.all(ids.slice(0, 2).map((id) => stepProject(house, 'commend', cityOffice, id)));
    expect(commended.map(refusalOf).filter((refusal) => refusal === null)).toHaveLength(1);
    expect(commended.map(refusalOf).filter((refusal) => refusal !== null)).toMatchObject([
      { code: 'EXCELLENT_SHARE_USED_UP' },
    ]);
    expect(await house.services.lists.find(list.id)).toMatchObject({ listedCount: 10, excellentCount: 1 });
  });

  test('is the only one of its organization and year', async () => {
    const draft = { ownerId: organizations.city.id, year: 2027, level: 'CITY', title: '清单' } as const;
    const opened = await Promise.all([1, 2].map(() => house.services.lists.open(ask(cityOffice), draft)));
    expect(opened.map(refusalOf)).toContainEqual({ code: 'DUPLICATE_LIST', field: 'year' });
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
    const stranger = await house.services.lists.open(ask(outsider), { ...draft, year: 2028 });
    expect(refusalOf(stranger)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('whoever has no part in a project does not see its scores', async () => {
  const { id } = await judged(house, list);
  const query = `query ($id: ID!) { project(id: $id) { title viewerIsEntitled scores { score } } }`;
  const seenBy = async (viewer: typeof admin) => (await house.execute(query, { id }, viewer)).data;
  expect(await seenBy(outsider)).toMatchObject({
    project: { title: '草莓钢架大棚', viewerIsEntitled: false, scores: [] },
  });
  expect(await seenBy(secretaryOf(2))).toMatchObject({ project: { viewerIsEntitled: true } });
});
