import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type House,
  judged,
  openHouse,
  openList,
  organizations,
  party,
  people,
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
  list = await openList(house);
});
afterAll(() => house.close());

const { cityOffice, villageSecretary } = people;
const village = organizations.village.id;
const delivered = async () => {
  const { id } = await running(house, list);
  return taken(await stepProject(house, 'deliver', secretaryOf(1), id, { summary: '已建成' })).id;
};
const secretaryAt = (account: string, ...ids: readonly string[]) =>
  somebody(account, ...ids.map((organizationId) => ({ role: 'SECRETARY' as const, organizationId })));
const judge = (id: string, viewer: typeof cityOffice, input: object) => stepProject(house, 'judge', viewer, id, input);

describe('a result', () => {
  test('is judged once for each of two parties by whoever acts for both', async () => {
    const id = await delivered();
    const both = secretaryAt('both', party(1).id, party(2).id);
    expect(refusalOf(await judge(id, both, { score: 90 }))).toEqual({
      code: 'PARTY_UNSTATED',
      field: 'organizationId',
    });
    taken(await judge(id, both, { score: 90, organizationId: party(1).id }));
    expect(refusalOf(await judge(id, both, { score: 70, organizationId: party(1).id }))?.code).toBe('ALREADY_SCORED');
    taken(await judge(id, both, { score: 80, organizationId: party(2).id }));
    expect(taken(await judge(id, villageSecretary, { score: 100 })).status).toBe('JUDGED');
  });

  test('is not judged for the beneficiary by an account that also acts for a party', async () => {
    const id = await delivered();
    const twice = secretaryAt('twice', party(1).id, village);
    expect(refusalOf(await judge(id, twice, { score: 100, organizationId: village }))?.code).toBe('OWN_WORK');
    taken(await judge(id, twice, { score: 90, organizationId: party(1).id }));
    expect(refusalOf(await judge(id, twice, { score: 100, organizationId: village }))?.code).toBe('OWN_WORK');
    expect((await house.services.projects.find(id))?.scores).toHaveLength(1);
  });

  test.each<[object, { readonly code: string; readonly field: string }]>([
    [{ score: 101 }, { code: 'SCORE_INVALID', field: 'score' }],
    [{ score: -1 }, { code: 'SCORE_INVALID', field: 'score' }],
    [
      { score: 90, organizationId: organizations.outside.id },
      { code: 'NOT_A_PARTY', field: 'organizationId' },
    ],
    [
      { score: 90, comment: 'x'.repeat(1_000_000) },
      { code: 'TEXT_TOO_LONG', field: 'comment' },
    ],
  ])('is not judged with bad input: case %#', async (input, refusal) => {
    const id = await delivered();
    expect(refusalOf(await judge(id, secretaryOf(1), input))).toEqual(refusal);
    expect((await house.services.projects.find(id))?.scores).toEqual([]);
  });

  test('is judged once by two of one party at the same moment', async () => {
    const id = await delivered();
    const results = await Promise.all([90, 60].map((score) => judge(id, secretaryOf(1), { score })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(['CONFLICT', 'ALREADY_SCORED']).toContain(results.map(refusalOf).find((refusal) => refusal !== null)?.code);
    expect((await house.services.projects.find(id))?.scores).toHaveLength(1);
  });

  test('has the average of what all gave, for those who are entitled to see scores', async () => {
    const { id } = await judged(house, list);
    const query = 'query ($id: ID!) { project(id: $id) { averageScore { numerator denominator value } } }';
    const seenBy = async (viewer: typeof cityOffice) => (await house.execute(query, { id }, viewer)).data;
    expect(await seenBy(cityOffice)).toMatchObject({
      project: { averageScore: { numerator: 270, denominator: 3, value: 90 } },
    });
    expect(await seenBy(people.outsider)).toMatchObject({ project: { averageScore: null } });
  });
});

test('the ledger names the role in which somebody acted: secretary, contact, office', async () => {
  const contact = somebody('contact', { role: 'CONTACT', organizationId: party(2).id });
  const { id } = await running(house, list);
  taken(await stepProject(house, 'pause', contact, id, { reason: '雨季' }));
  taken(await stepProject(house, 'resume', secretaryAt('city-secretary', organizations.city.id), id));
  const { edges } = await house.log.history({ type: 'Project', id }, { first: 20 });
  expect(edges.map(({ node: { type, actor } }) => [type.replace('projects.Project', ''), actor.role])).toEqual([
    ['Proposed', 'SECRETARY'],
    ['PlanSigned', 'SECRETARY'],
    ['PlanAgreed', 'SECRETARY'],
    ['Listed', 'OFFICE'],
    ['Started', 'SECRETARY'],
    ['Paused', 'CONTACT'],
    ['Resumed', 'SECRETARY'],
  ]);
  expect(edges[4]?.node.actor.organizationId).toBe(party(1).id);
  expect(edges[6]?.node.actor.organizationId).toBe(organizations.city.id);
});

describe('of a list of twenty', () => {
  test('exactly two are excellent, however many are commended at the same moment', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) ids.push((await judged(house, list)).id);
    await house.connection
      .collection<{ _id: string }>('project_lists')
      .updateOne({ _id: list.id }, { $set: { listedCount: 20 } });
    const commended = await Promise.all(ids.map((id) => stepProject(house, 'commend', cityOffice, id)));
    expect(commended.filter(({ ok }) => ok)).toHaveLength(2);
    expect(new Set(commended.flatMap((result) => refusalOf(result)?.code ?? []))).toEqual(
      new Set(['EXCELLENT_SHARE_USED_UP']),
    );
    expect(await house.services.lists.find(list.id)).toMatchObject({ excellentCount: 2 });
    expect(await house.connection.collection('projects').countDocuments({ commendedAt: { $ne: null } })).toBe(2);
  }, 60_000);

  test('none is excellent that is not judged', async () => {
    const id = await delivered();
    expect(refusalOf(await stepProject(house, 'commend', cityOffice, id))?.code).toBe('ILLEGAL_TRANSITION');
  });
});
