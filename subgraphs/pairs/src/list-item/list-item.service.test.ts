import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pair } from '../pair/pair.rules.js';
import { activePair, ask, type House, openHouse, people, taken } from '../house.fixture.js';
import type { ListItem } from './list-item.rules.js';
import type { NewItem } from './list-item.service.js';

const { contactA, contactB } = people;

let house: House;
let pair: Pair;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  pair = await activePair(house);
});
afterAll(() => house.close());

const add = async (list: ListItem['list'], viewer = contactA, more: Partial<NewItem> = {}) =>
  taken(await house.services.items.add(ask(viewer), { pairId: pair.id, list, title: list, ...more }));
const now = async ({ id }: ListItem) => {
  const item = await house.services.items.find(id);
  if (!item) throw new Error('Expected the entry to be there.');
  return item;
};
const step = async (action: Parameters<House['services']['items']['step']>[0], item: ListItem, viewer = contactA) => {
  const { id, version } = await now(item);
  return house.services.items.step(action, ask(viewer), { id, version, reason: '理由' });
};

describe('the four lists', () => {
  test('solve a problem through a target and an effect that side B confirmed', async () => {
    const problem = await add('PROBLEM', contactB);
    const target = await add('TARGET', contactA, { linkIds: [problem.id] });
    expect(await now(problem)).toMatchObject({ status: 'TARGETED', version: 2 });
    const effect = await add('EFFECT', contactA, { linkIds: [target.id] });
    expect(await step('solve', problem)).toMatchObject({ refusal: { code: 'CONFIRMED_EFFECT_REQUIRED' } });
    expect(await step('confirm', effect, contactA)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    taken(await step('confirm', effect, contactB));
    expect(taken(await step('solve', problem))).toMatchObject({ status: 'SOLVED', doneAt: house.now() });
    const { edges } = await house.log.history({ type: 'PairListItem', id: problem.id }, {});
    expect(edges.map(({ node }) => node.type)).toEqual([
      'pairs.PairListItemAdded',
      'pairs.PairListProblemTargeted',
      'pairs.PairListProblemSolved',
    ]);
  });

  test('open a solved problem again when its result fell back: once, and then only a new effect solves it', async () => {
    const problem = await add('PROBLEM', contactB);
    const target = await add('TARGET', contactA, { linkIds: [problem.id] });
    taken(await step('confirm', await add('EFFECT', contactA, { linkIds: [target.id] }), contactB));
    taken(await step('solve', problem));
    house.setClock('2026-06-02T01:00:00Z');
    await house.tellRelapse({ kind: 'PairListItem', id: problem.id }, '又堵了');
    await house.tellRelapse({ kind: 'PairListItem', id: 'nowhere' }, '无此条目');
    await house.services.timedSteps.sweep();
    const reopened = await now(problem);
    expect(reopened).toMatchObject({ status: 'OPEN', doneAt: null, version: problem.version + 3 });
    await house.services.timedSteps.sweep();
    expect(await now(problem)).toEqual(reopened);
    const { edges } = await house.log.history({ type: 'PairListItem', id: problem.id }, { first: 20 });
    expect(edges.at(-1)?.node).toMatchObject({ type: 'pairs.PairListProblemReopened', actor: { role: 'SYSTEM' } });

    house.setClock('2026-06-03T01:00:00Z');
    taken(await step('target', problem));
    expect(await step('solve', problem)).toMatchObject({ refusal: { code: 'CONFIRMED_EFFECT_REQUIRED' } });
    taken(await step('confirm', await add('EFFECT', contactA, { linkIds: [target.id] }), contactB));
    expect(taken(await step('solve', problem))).toMatchObject({ status: 'SOLVED' });
  });

  test.each([
    ['a target without problem', 'TARGET', undefined, 'LINK_REQUIRED'],
    ['a policy that names a problem', 'POLICY', 'problem', 'LINK_INVALID'],
    ['a problem that names anything', 'PROBLEM', 'problem', 'LINK_NOT_ALLOWED'],
  ] as const)('refuse %s', async (_, list, link, code) => {
    const problem = await add('PROBLEM');
    const input = { pairId: pair.id, list, title: 't', linkIds: link ? [problem.id] : [] };
    expect(await house.services.items.add(ask(contactA), input)).toMatchObject({ refusal: { code } });
  });

  test('let side A alone propose policies and claim effects', async () => {
    const input = { pairId: pair.id, list: 'POLICY', title: 't', linkIds: [] } as const;
    expect(await house.services.items.add(ask(contactB), input)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  test('deliver a policy from A and let B use it', async () => {
    const problem = await add('PROBLEM');
    const target = await add('TARGET', contactA, { linkIds: [problem.id] });
    const policy = await add('POLICY', contactA, { linkIds: [target.id] });
    expect(await step('use', policy, contactB)).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
    taken(await step('deliver', policy, contactA));
    expect(taken(await step('use', policy, contactB))).toMatchObject({ status: 'USED' });
  });

  test('take a step of another list as illegal', async () => {
    const problem = await add('PROBLEM');
    expect(await step('meet', problem)).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
  });

  test('link a target to a further problem, which is targeted then', async () => {
    const [first, second] = [await add('PROBLEM'), await add('PROBLEM')];
    const target = await add('TARGET', contactA, { linkIds: [first.id] });
    const input = { id: target.id, version: 1, toId: second.id };
    expect(taken(await house.services.items.link(ask(contactA), input)).links).toEqual([first.id, second.id]);
    expect(await now(second)).toMatchObject({ status: 'TARGETED' });
  });

  test('keep both of two targets that are linked to one problem at the same moment', async () => {
    const problem = await add('PROBLEM');
    await Promise.all([
      add('TARGET', contactA, { title: '一', linkIds: [problem.id] }),
      add('TARGET', contactB, { title: '二', linkIds: [problem.id] }),
    ]);
    expect(await now(problem)).toMatchObject({ status: 'TARGETED', version: 2 });
    const { edges } = await house.services.items.list(pair.id, 'TARGET', {});
    expect(edges).toHaveLength(2);
  });
});
