import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { activeAlliance, delegateOf, type House, member, openHouse, people, taken } from '../house.fixture.js';
import {
  actionOf,
  deliveredAction,
  plan,
  proof,
  review,
  stepAction,
  stepTask,
  taskOf,
  taskOfMember,
} from './joint-action.fixture.js';

let house: House;
let allianceId: string;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  ({ id: allianceId } = await activeAlliance(house, 3));
});
afterAll(() => house.close());

/** Merges one organization into another for a test; the organization is there again after it. */
async function whileMerged(from: number, to: number, work: () => Promise<void>): Promise<void> {
  await house.tell('OrganizationMerged', [{ ...member(from), status: 'MERGED' }], { intoId: member(to).id });
  try {
    await work();
  } finally {
    await house.tell('OrganizationReactivated', [member(from)]);
  }
}

const eventsOf = async (type: string, id: string) =>
  (await house.log.history({ type, id }, { first: 20 })).edges.map(({ node }) => node);

test('an organization from outside takes the merged member’s lead and its open task, and brings the action to its end', async () => {
  const { id } = taken(await plan(house, allianceId, [1, 2]));
  expect(await actionOf(house, id)).toMatchObject({ leadOrgId: member(1).id });
  const [first, second] = [await taskOfMember(house, id, 1), await taskOfMember(house, id, 2)];
  await whileMerged(1, 7, async () => {
    await house.services.timedSteps.sweep();
    expect(await actionOf(house, id)).toMatchObject({ leadOrgId: member(7).id, version: 2 });
    const { acceptBy, dueAt, dueOn, duty } = first;
    const task = await taskOf(house, first.id);
    expect(task).toMatchObject({ organizationId: member(7).id, version: 2, status: 'ASSIGNED', duty, dueOn });
    expect([task.acceptBy, task.dueAt]).toEqual([acceptBy, dueAt]);
    expect(await taskOf(house, second.id)).toEqual(second);

    expect((await eventsOf('JointAction', id)).at(-1)).toMatchObject({
      type: 'alliances.JointActionSucceeded',
      organizations: expect.arrayContaining([member(1).id, member(7).id]),
      actor: { role: 'SYSTEM', organizationId: null },
      payload: { action: 'succeed', from: 'PLANNED', to: 'PLANNED', leadOrgId: member(7).id },
    });
    expect((await eventsOf('ActionTask', first.id)).at(-1)).toMatchObject({
      type: 'alliances.ActionTaskSucceeded',
      organizations: expect.arrayContaining([member(1).id, member(7).id]),
      payload: { organizationId: member(7).id, beforeOrganizationId: member(1).id, from: 'ASSIGNED', to: 'ASSIGNED' },
    });
    expect(await house.services.timedSteps.sweep()).toMatchObject({ taken: 0 });

    const refused = await stepTask(house, 'accept', delegateOf(1), first.id);
    expect(refused).toMatchObject({ ok: false });
    for (const [n, task] of [
      [7, first],
      [2, second],
    ] as const) {
      taken(await stepTask(house, 'accept', delegateOf(n), task.id));
    }
    taken(await stepAction(house, 'start', delegateOf(7), id));
    for (const [n, task] of [
      [7, first],
      [2, second],
    ] as const) {
      taken(await stepTask(house, 'begin', delegateOf(n), task.id));
      taken(await stepTask(house, 'complete', delegateOf(n), task.id, { evidence: [proof], result: '完成' }));
    }
    taken(await stepAction(house, 'deliver', delegateOf(7), id, { summary: '义诊', evidence: [proof] }));
  });
});

test('a member into which another is merged has the tasks of both', async () => {
  const { id } = taken(await plan(house, allianceId, [2, 3]));
  const [second, third] = [await taskOfMember(house, id, 2), await taskOfMember(house, id, 3)];
  taken(await stepTask(house, 'accept', delegateOf(2), second.id));
  taken(await stepTask(house, 'decline', delegateOf(3), third.id, { reason: '人手不足' }));
  await whileMerged(2, 3, async () => {
    await house.services.timedSteps.sweep();
    const tasks = await house.services.actionTasks.ofAction(id);
    expect(tasks.map(({ organizationId, status }) => [organizationId, status])).toEqual([
      [member(3).id, 'ACCEPTED'],
      [member(3).id, 'DECLINED'],
    ]);
    // What was declined before stays so: the office gives it to another member.
    taken(await stepTask(house, 'reassign', people.office, third.id, { organizationId: member(1).id }));
  });
});

test('what is over stays with who did it, and a delivered action is led on', async () => {
  const delivered = await deliveredAction(house, allianceId, [1, 2]);
  const reviewed = await deliveredAction(house, allianceId, [1, 2]);
  taken(await stepAction(house, 'review', people.office, reviewed.id, review));
  const cancelled = taken(await plan(house, allianceId, [1]));
  taken(await stepAction(house, 'cancel', people.office, cancelled.id, { reason: '暴雨' }));
  const before = await Promise.all([reviewed, cancelled].map(({ id }) => actionOf(house, id)));
  await whileMerged(1, 7, async () => {
    await house.services.timedSteps.sweep();
    expect(await Promise.all([reviewed, cancelled].map(({ id }) => actionOf(house, id)))).toEqual(before);
    expect(await actionOf(house, delivered.id)).toMatchObject({ leadOrgId: member(7).id, status: 'DELIVERED' });
    expect(await taskOfMember(house, delivered.id, 1)).toMatchObject({ status: 'DONE' });
    const { actionTasks, jointActions } = house.services;
    expect(await jointActions.upkeep.succeed(reviewed.id)).toMatchObject({ ok: true, value: before[0] });
    expect(await actionTasks.upkeep.dueForSuccession(10)).toEqual([]);
  });
});

test('a dissolved organization has no successor', async () => {
  const { id } = taken(await plan(house, allianceId, [3]));
  const task = await taskOfMember(house, id, 3);
  await house.tell('OrganizationDissolved', [{ ...member(3), status: 'DISSOLVED' }]);
  expect(await house.services.actionTasks.upkeep.dueForSuccession(10)).toEqual([]);
  expect(await house.services.actionTasks.upkeep.succeed(task.id)).toMatchObject({ ok: true, value: task });
  await house.tell('OrganizationReactivated', [member(3)]);
});

test('two sweeps at once give a task to the successor once', async () => {
  const { id } = taken(await plan(house, allianceId, [2]));
  const task = await taskOfMember(house, id, 2);
  await whileMerged(2, 8, async () => {
    await Promise.all([1, 2].map(() => house.services.actionTasks.upkeep.succeed(task.id)));
    expect(await taskOf(house, task.id)).toMatchObject({ organizationId: member(8).id, version: 2 });
    const told = (await eventsOf('ActionTask', task.id)).filter(({ type }) => type.endsWith('Succeeded'));
    expect(told).toHaveLength(1);
  });
});
