import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import type { ExecutionResult } from 'graphql';
import mongoose from 'mongoose';
import {
  activeAlliance,
  delegateOf,
  type House,
  member,
  openHouse,
  organizations,
  people,
  somebody,
  taken,
} from '../house.fixture.js';
import {
  deliveredAction,
  plan,
  review,
  runningAction,
  stepAction,
  stepTask,
  taskOfMember,
} from './joint-action.fixture.js';

const { office, outsider, districtAdmin } = people;

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

const run = async (source: string, variables: object, viewer: Viewer = office) => {
  const { data, errors } = await house.execute(source, { ...variables }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data));
};

const queriesOf = async (work: () => Promise<unknown>) => {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    await work();
  } finally {
    mongoose.set('debug', false);
  }
  return queries.sort();
};

const open = async (source: string, variables: object, viewer: Viewer) => {
  const stream = await house.subscribe(source, { ...variables }, viewer);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
  return stream;
};
const next = async (stream: AsyncGenerator<ExecutionResult>) => {
  const { value } = await stream.next();
  if (!value || value.errors) throw new Error(JSON.stringify(value));
  return JSON.parse(JSON.stringify(value.data));
};

describe('operations', () => {
  test('plan an action with a task for each of three members, and take it to its review', async () => {
    const source = `mutation ($input: JointActionPlanInput!) {
      jointActionPlan(input: $input) {
        jointAction {
          id status lead { id } light followers { id } origin { kind id }
          tasks { id version organization { id } status light acceptBy dueAt }
          availableActions { action allowed refusal { code } }
        }
        userErrors { code field }
      }
    }`;
    const input = {
      allianceId,
      title: '敬老义诊',
      endsOn: '2026-03-31',
      origin: { kind: 'SUGGESTION', id: 'suggestion-1' },
      followerIds: [organizations.outside.id],
      tasks: [1, 2, 3].map((n) => ({ organizationId: member(n).id, duty: '义诊', dueOn: '2026-03-20' })),
    };
    const { jointActionPlan } = await run(source, { input });
    expect(jointActionPlan).toMatchObject({
      userErrors: [],
      jointAction: {
        status: 'PLANNED',
        light: 'GREEN',
        lead: { id: member(1).id },
        followers: [{ id: organizations.outside.id }],
        origin: { kind: 'SUGGESTION', id: 'suggestion-1' },
        tasks: [1, 2, 3].map((n) => ({
          organization: { id: member(n).id },
          status: 'ASSIGNED',
          light: 'GREEN',
          acceptBy: '2026-03-05T15:59:59.999Z',
          dueAt: '2026-03-05T15:59:59.999Z',
        })),
      },
    });
    expect(jointActionPlan.jointAction.availableActions).toContainEqual({
      action: 'start',
      allowed: false,
      refusal: { code: 'FORBIDDEN' },
    });
    const accept = `mutation ($input: ActionTaskAcceptInput!) {
      actionTaskAccept(input: $input) { task { status light dueAt } userErrors { code } }
    }`;
    for (const [index, { id, version }] of jointActionPlan.jointAction.tasks.entries()) {
      expect(await run(accept, { input: { id, version } }, delegateOf(index + 1))).toMatchObject({
        actionTaskAccept: { task: { status: 'ACCEPTED', dueAt: '2026-03-20T15:59:59.999Z' }, userErrors: [] },
      });
    }
    const start = `mutation ($input: JointActionStartInput!) {
      jointActionStart(input: $input) { jointAction { status } userErrors { code message(locale: EN) } }
    }`;
    const { id } = jointActionPlan.jointAction;
    expect(await run(start, { input: { id, version: 1 } }, delegateOf(1))).toMatchObject({
      jointActionStart: { jointAction: { status: 'RUNNING' } },
    });
  });

  test('are seen by those in the alliance and those who follow; by others it is as if nothing were there', async () => {
    const { id } = taken(await plan(house, allianceId, [1], { followerIds: [organizations.outside.id] }));
    const { id: hidden } = taken(await plan(house, allianceId, [1]));
    const source = `query ($id: ID!, $hidden: ID!, $allianceId: ID!) {
      jointAction(id: $id) { tasks { duty } history { edges { node { type } } } }
      other: jointAction(id: $hidden) { id }
      alliance(id: $allianceId) { jointActions { totalCount } actionTasks { totalCount } }
      actionBoard(allianceId: $allianceId) { at }
    }`;
    const seen = (viewer: Viewer) => run(source, { id, hidden, allianceId }, viewer);
    expect(await seen(districtAdmin)).toMatchObject({
      jointAction: { tasks: [{}] },
      other: { id: hidden },
      alliance: { jointActions: { totalCount: 2 }, actionTasks: { totalCount: 2 } },
      actionBoard: {},
    });
    const nothing = {
      other: null,
      alliance: { jointActions: { totalCount: 0 }, actionTasks: { totalCount: 0 } },
      actionBoard: null,
    };
    expect(await seen(outsider)).toMatchObject({ jointAction: { tasks: [{}] }, ...nothing });
    const stranger = somebody('stranger', { role: 'SECRETARY', organizationId: 'o-nowhere' });
    expect(await seen(stranger)).toMatchObject({ jointAction: null, ...nothing });
  });

  test('read references in batches', async () => {
    const ids: object[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { id } = taken(await plan(house, allianceId, [1, 2]));
      const task = await taskOfMember(house, id, 1);
      ids.push({ __typename: 'JointAction', id }, { __typename: 'ActionTask', id: task.id });
    }
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on JointAction { title tasks { duty } alliance { name } availableActions { action } }
        ... on ActionTask { duty jointAction { title } availableActions { action } }
      }
    }`;
    expect(await queriesOf(() => run(source, { ids }))).toEqual([
      'action_tasks.find',
      'action_tasks.find',
      'alliances.find',
      'directory.find',
      'joint_actions.find',
      'memberships.find',
      'rotation_terms.find',
    ]);
  });
});

describe('the board of an alliance', () => {
  const board = `query ($allianceId: ID!, $ended: Int) {
    actionBoard(allianceId: $allianceId, ended: $ended) {
      columns { status totalCount actions { title light tasks { status organization { id } } availableActions { action allowed } } }
      organizations { organization { id } openCount lateCount doneCount tasks { duty light workingDaysLate } }
      late { organization { id } workingDaysLate jointAction { title } }
    }
  }`;

  test('has a column for each state, the tasks of each member, and who is late by how many working days', async () => {
    const reviewed = await deliveredAction(house, allianceId, [2], { title: '植树' });
    taken(await stepAction(house, 'review', office, reviewed.id, review));
    const { id } = await runningAction(house, allianceId, [1, 2], { title: '义诊' });
    taken(await plan(house, allianceId, [3], { title: '普法' }));
    taken(await stepTask(house, 'begin', delegateOf(1), (await taskOfMember(house, id, 1)).id));
    house.setClock('2026-03-11T01:00:00Z');
    const { actionBoard } = await run(board, { allianceId });
    const columns = actionBoard.columns.map(
      ({ status, totalCount, actions }: { status: string; totalCount: number; actions: { title: string }[] }) => [
        status,
        totalCount,
        actions.map(({ title }) => title),
      ],
    );
    expect(columns).toEqual([
      ['PLANNED', 1, ['普法']],
      ['RUNNING', 1, ['义诊']],
      ['DELIVERED', 0, []],
      ['REVIEWED', 1, ['植树']],
      ['CANCELLED', 0, []],
    ]);
    expect(actionBoard.organizations).toMatchObject([
      { organization: { id: member(3).id }, openCount: 1, lateCount: 1, tasks: [{ light: 'RED', workingDaysLate: 4 }] },
      {
        organization: { id: member(1).id },
        openCount: 1,
        lateCount: 0,
        tasks: [{ light: 'GREEN', workingDaysLate: 0 }],
      },
      { organization: { id: member(2).id }, openCount: 1, lateCount: 0 },
    ]);
    expect(actionBoard.late).toEqual([
      { organization: { id: member(3).id }, workingDaysLate: 4, jointAction: { title: '普法' } },
    ]);
    expect((await run(board, { allianceId, ended: 0 })).actionBoard.columns[3]).toMatchObject({
      totalCount: 1,
      actions: [],
    });
  });

  test('takes ten database queries, however many actions and tasks there are', async () => {
    const expected = [
      'action_tasks.find',
      'action_tasks.find',
      'alliances.find',
      'directory.find',
      'joint_actions.aggregate',
      'joint_actions.find',
      'joint_actions.find',
      'joint_actions.find',
      'memberships.find',
      'rotation_terms.find',
    ];
    taken(await plan(house, allianceId, [1]));
    house.setClock('2026-03-11T01:00:00Z');
    expect(await queriesOf(() => run(board, { allianceId }))).toEqual(expected);
    house.setClock('2026-03-02T01:00:00Z');
    for (let n = 0; n < 12; n += 1) taken(await plan(house, allianceId, [1, 2, 3]));
    house.setClock('2026-03-11T01:00:00Z');
    expect(await queriesOf(() => run(board, { allianceId }))).toEqual(expected);
  });
});

describe('live fields', () => {
  const action = `subscription ($allianceIds: [ID!], $actionIds: [ID!], $after: Cursor) {
    jointActionUpdated(allianceIds: $allianceIds, actionIds: $actionIds, after: $after) { cursor jointAction { id status tasks { status } } }
  }`;
  const task = `subscription ($organizationIds: [ID!], $actionIds: [ID!]) {
    actionTaskUpdated(organizationIds: $organizationIds, actionIds: $actionIds) { task { status organization { id } jointAction { id } } }
  }`;

  test('tell the coordinator and a follower of each step, and strangers nothing', async () => {
    const { id } = taken(await plan(house, allianceId, [1], { followerIds: [organizations.outside.id] }));
    const [mine, followed] = await Promise.all([open(action, {}, districtAdmin), open(action, {}, outsider)]);
    const nothing = await open(action, {}, somebody('stranger', { role: 'SECRETARY', organizationId: 'o-nowhere' }));
    const silence = nothing.next();
    taken(await stepTask(house, 'accept', delegateOf(1), (await taskOfMember(house, id, 1)).id));
    for (const stream of [mine, followed]) {
      expect(await next(stream)).toMatchObject({
        jointActionUpdated: { jointAction: { id, tasks: [{ status: 'ACCEPTED' }] } },
      });
    }
    taken(await plan(house, allianceId, [2]));
    taken(await stepAction(house, 'start', delegateOf(1), id));
    // What the follower does not follow is not told: its next event is the start.
    expect(await next(followed)).toMatchObject({ jointActionUpdated: { jointAction: { id, status: 'RUNNING' } } });
    await Promise.all([mine, followed, nothing].map((stream) => stream.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('give what the filter names only, and go on after a cursor', async () => {
    const { id } = taken(await plan(house, allianceId, [1, 2]));
    taken(await plan(house, allianceId, [3]));
    const [ofAction, ofMember, elsewhere] = await Promise.all([
      open(action, { actionIds: [id] }, office),
      open(task, { organizationIds: [member(2).id] }, office),
      open(action, { allianceIds: ['another'] }, office),
    ]);
    const silence = elsewhere.next();
    taken(await stepTask(house, 'accept', delegateOf(1), (await taskOfMember(house, id, 1)).id));
    const { cursor } = (await next(ofAction)).jointActionUpdated;
    taken(await stepTask(house, 'accept', delegateOf(2), (await taskOfMember(house, id, 2)).id));
    expect(await next(ofMember)).toMatchObject({
      actionTaskUpdated: { task: { status: 'ACCEPTED', organization: { id: member(2).id }, jointAction: { id } } },
    });
    taken(await stepAction(house, 'start', delegateOf(1), id));
    const again = await open(action, { actionIds: [id], after: cursor }, office);
    await next(again);
    expect(await next(again)).toMatchObject({ jointActionUpdated: { jointAction: { status: 'RUNNING' } } });
    await Promise.all([ofAction, ofMember, elsewhere, again].map((stream) => stream.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('begin with what is not over, for those who may see it', async () => {
    const { id } = await runningAction(house, allianceId, [1, 2], { followerIds: [organizations.outside.id] });
    const cancelled = taken(await plan(house, allianceId, [1]));
    taken(await stepAction(house, 'cancel', office, cancelled.id, { reason: '合并' }));
    const { id: planned } = taken(await plan(house, allianceId, [3]));
    const source = `subscription { jointActionUpdated(initial: SNAPSHOT) { remaining jointAction { id } } }`;
    const idsOf = async (viewer: Viewer, count: number) => {
      const stream = await open(source, {}, viewer);
      const found = [];
      for (let n = 0; n < count; n += 1) found.push((await next(stream)).jointActionUpdated);
      await stream.return(undefined);
      expect(found.at(-1).remaining).toBe(0);
      return found.map(({ jointAction }) => jointAction.id).toSorted();
    };
    expect(await idsOf(office, 2)).toEqual([id, planned].toSorted());
    expect(await idsOf(outsider, 1)).toEqual([id]);
    const tasks = await open(`subscription { actionTaskUpdated(initial: SNAPSHOT) { remaining } }`, {}, outsider);
    expect([await next(tasks), await next(tasks)].map((data) => data.actionTaskUpdated.remaining)).toEqual([1, 0]);
    await tasks.return(undefined);
  });
});
