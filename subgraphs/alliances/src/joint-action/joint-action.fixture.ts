import type { Viewer } from '@cobuild/identity';
import type { Refusal, Result } from '@cobuild/workflow';
import { ask, delegateOf, type House, member, people, taken } from '../house.fixture.js';
import type { ActionTask } from './action-task.rules.js';
import type { ActionTaskStep, MemberTaskAction } from './action-task.service.js';
import type { JointAction } from './joint-action.rules.js';
import type { ActionStep, NewAction } from './joint-action.service.js';
import type { JointActionAction } from './joint-action.workflow.js';

/** A proof as tests hand it in. */
export const proof = { name: '签到表', hash: 'a'.repeat(64) };

/** An action with a task for each of these members, planned by the office. */
export const plan = (house: House, allianceId: string, members: readonly number[], more: Partial<NewAction> = {}) =>
  house.services.jointActions.plan(ask(people.office), {
    allianceId,
    title: '敬老义诊',
    tasks: members.map((n) => ({ organizationId: member(n).id, duty: `义诊分工 ${n}`, dueOn: '2026-03-20' })),
    ...more,
  });

/** Takes a step of an action as it stands. */
export async function stepAction(
  house: House,
  action: JointActionAction,
  viewer: Viewer,
  id: string,
  input: Partial<ActionStep> = {},
): Promise<Result<JointAction, Refusal>> {
  const { version } = await actionOf(house, id);
  return house.services.jointActions.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of a task as it stands. */
export async function stepTask(
  house: House,
  action: MemberTaskAction,
  viewer: Viewer,
  id: string,
  input: Partial<ActionTaskStep> = {},
): Promise<Result<ActionTask, Refusal>> {
  const { version } = await taskOf(house, id);
  return house.services.actionTasks.step(action, ask(viewer), { id, version, ...input });
}

/** The action as it stands. */
export async function actionOf(house: House, id: string): Promise<JointAction> {
  const action = await house.services.jointActions.find(id);
  if (!action) throw new Error(`expected the action ${id} to be there`);
  return action;
}

/** The task as it stands. */
export async function taskOf(house: House, id: string): Promise<ActionTask> {
  const task = await house.services.actionTasks.find(id);
  if (!task) throw new Error(`expected the task ${id} to be there`);
  return task;
}

/** The task that the n-th member has in an action. */
export async function taskOfMember(house: House, actionId: string, n: number): Promise<ActionTask> {
  const tasks = await house.services.actionTasks.ofAction(actionId);
  const task = tasks.find(({ organizationId }) => organizationId === member(n).id);
  if (!task) throw new Error(`expected member ${n} to have a task`);
  return task;
}

/** An action of these members that runs: each has accepted, and the first has started it as the quarter's lead. */
export async function runningAction(
  house: House,
  allianceId: string,
  members: readonly number[],
  more: Partial<NewAction> = {},
) {
  const { id } = taken(await plan(house, allianceId, members, more));
  for (const n of members) {
    taken(await stepTask(house, 'accept', delegateOf(n), (await taskOfMember(house, id, n)).id));
  }
  return taken(await stepAction(house, 'start', delegateOf(1), id));
}

/** An action of these members that is delivered. */
export async function deliveredAction(
  house: House,
  allianceId: string,
  members: readonly number[],
  more: Partial<NewAction> = {},
) {
  const { id } = await runningAction(house, allianceId, members, more);
  for (const n of members) {
    const task = await taskOfMember(house, id, n);
    taken(await stepTask(house, 'begin', delegateOf(n), task.id));
    taken(await stepTask(house, 'complete', delegateOf(n), task.id, { evidence: [proof], result: '完成' }));
  }
  return taken(
    await stepAction(house, 'deliver', delegateOf(1), id, { summary: '义诊一百二十人次', evidence: [proof] }),
  );
}

/** What a review of an action tells. */
export const review = { peopleServed: 120, participants: 18, rating: { satisfied: 57, rated: 60 } };
