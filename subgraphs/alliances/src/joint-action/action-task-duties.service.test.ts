import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  activeAlliance,
  delegateOf,
  type House,
  member,
  openHouse,
  organizations,
  people,
  taken,
} from '../house.fixture.js';
import { plan, proof, stepAction, stepTask, taskOfMember } from './joint-action.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

/** What the n-th member has to do: kind and title. */
const dutiesOf = async (n: number) => {
  const { id } = member(n);
  const list = (await house.services.duties.of([id])).get(id);
  return list?.duties.map(({ kind, title, subject }) => [kind, title, subject.__typename]);
};

test('a member has to accept a task and then to do it', async () => {
  const alliance = await activeAlliance(house, 3);
  const { id } = taken(await plan(house, alliance.id, [1, 2]));
  expect(await dutiesOf(1)).toEqual([['ACTION_TASK_TO_ACCEPT', '义诊分工 1', 'ActionTask']]);
  expect(await dutiesOf(3)).toEqual([]);
  for (const n of [1, 2]) {
    taken(await stepTask(house, 'accept', delegateOf(n), (await taskOfMember(house, id, n)).id));
  }
  expect(await dutiesOf(1)).toEqual([['ACTION_TASK_TO_DO', '义诊分工 1', 'ActionTask']]);
  taken(await stepAction(house, 'start', delegateOf(1), id));
  const task = await taskOfMember(house, id, 1);
  taken(await stepTask(house, 'begin', delegateOf(1), task.id));
  expect(await dutiesOf(1)).toEqual([['ACTION_TASK_TO_DO', '义诊分工 1', 'ActionTask']]);
  taken(await stepTask(house, 'complete', delegateOf(1), task.id, { evidence: [proof], result: '完成' }));
  expect(await dutiesOf(1)).toEqual([]);
});

test('a task that was declined is to be given to another by the action’s lead and by the office, until somebody has it', async () => {
  const alliance = await activeAlliance(house, 3);
  const { id } = taken(await plan(house, alliance.id, [1, 2], { leadOrgId: member(3).id }));
  const task = await taskOfMember(house, id, 2);
  taken(await stepTask(house, 'decline', delegateOf(2), task.id, { reason: '人手不足' }));
  const office = async () => {
    const list = (await house.services.duties.of([organizations.office.id])).get(organizations.office.id);
    return list?.duties.map(({ kind, allianceId, dueAt }) => [kind, allianceId, dueAt?.toISOString()]);
  };
  const due = '2026-03-20T15:59:59.999Z';
  expect(await dutiesOf(3)).toEqual([['ACTION_TASK_TO_REASSIGN', '义诊分工 2', 'ActionTask']]);
  expect(await office()).toEqual([['ACTION_TASK_TO_REASSIGN', alliance.id, due]]);
  expect([await dutiesOf(1), await dutiesOf(2)].map((list) => list?.length)).toEqual([1, 0]);
  taken(await stepAction(house, 'revise', people.office, id, { leadOrgId: member(1).id }));
  expect(await dutiesOf(3)).toEqual([]);
  expect((await dutiesOf(1))?.map(([kind]) => kind)).toContain('ACTION_TASK_TO_REASSIGN');
  taken(await stepTask(house, 'reassign', delegateOf(1), task.id, { organizationId: member(3).id }));
  expect(await dutiesOf(3)).toEqual([['ACTION_TASK_TO_ACCEPT', '义诊分工 2', 'ActionTask']]);
  expect([await office(), (await dutiesOf(1))?.length]).toEqual([[], 1]);
});

test('who has declined a task, or whose action is cancelled, has nothing to do', async () => {
  const alliance = await activeAlliance(house, 3);
  const { id } = taken(await plan(house, alliance.id, [1, 2]));
  const task = await taskOfMember(house, id, 2);
  taken(await stepTask(house, 'decline', delegateOf(2), task.id, { reason: '人手不足' }));
  expect(await dutiesOf(2)).toEqual([]);
  taken(await stepAction(house, 'cancel', people.office, id, { reason: '天气' }));
  expect(await dutiesOf(1)).toEqual([]);
});
