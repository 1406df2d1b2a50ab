import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  activeAlliance,
  ask,
  delegateOf,
  type House,
  member,
  openAlliance,
  openHouse,
  organizations,
  people,
  stepTerm,
  taken,
  termsOf,
} from '../house.fixture.js';
import { stepProposal, vote, votedOnline } from '../proposal/proposal.fixture.js';
import {
  actionOf,
  deliveredAction,
  plan,
  proof,
  review,
  runningAction,
  stepAction,
  stepTask,
  taskOf,
  taskOfMember,
} from './joint-action.fixture.js';

const { office, outsider, supervisor } = people;

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

const eventsOf = async (id: string) => {
  const { edges } = await house.log.history({ type: 'JointAction', id }, { first: 100 });
  return edges.map(({ node }) => node.type.replace('alliances.JointAction', ''));
};
const counts = async () => [
  await house.connection.collection('joint_actions').countDocuments(),
  await house.connection.collection('action_tasks').countDocuments(),
];

describe('an action', () => {
  test('goes from its plan over accepted tasks, proofs and delivery to its review', async () => {
    const { id } = await deliveredAction(house, allianceId, [1, 2, 3]);
    const reviewed = taken(await stepAction(house, 'review', office, id, review));
    expect(reviewed).toMatchObject({
      status: 'REVIEWED',
      leadOrgId: member(1).id,
      summary: '义诊一百二十人次',
      review: { ...review, by: 'office' },
    });
    expect(await eventsOf(id)).toEqual(['Planned', 'Started', 'Delivered', 'Reviewed']);
    expect((await house.log.history({ type: 'JointAction', id }, { first: 9 })).edges.at(-1)?.node).toMatchObject({
      actor: { organizationId: organizations.office.id, role: 'OFFICE' },
      payload: { allianceId, field: '物业', joint: 'ACTIVITY', nature: 'SINGLE', ...review },
    });
  });

  test('does not start while a task waits or was declined; one that is waived does not hinder', async () => {
    const { id } = taken(await plan(house, allianceId, [1, 2, 3]));
    taken(await stepTask(house, 'accept', delegateOf(1), (await taskOfMember(house, id, 1)).id));
    taken(
      await stepTask(house, 'decline', delegateOf(2), (await taskOfMember(house, id, 2)).id, { reason: '人手不足' }),
    );
    const start = () => stepAction(house, 'start', delegateOf(1), id);
    expect(await start()).toMatchObject({ refusal: { code: 'TASKS_UNACCEPTED', details: { tasks: 2 } } });
    taken(await stepTask(house, 'waive', office, (await taskOfMember(house, id, 2)).id, { reason: '由他人承担' }));
    taken(await stepTask(house, 'waive', office, (await taskOfMember(house, id, 3)).id, { reason: '由他人承担' }));
    expect(taken(await start())).toMatchObject({ status: 'RUNNING' });
  });

  test('is cancelled with a reason, and its open tasks end with it', async () => {
    const { id } = await runningAction(house, allianceId, [1, 2]);
    expect(await stepAction(house, 'cancel', office, id)).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    taken(await stepAction(house, 'cancel', office, id, { reason: '暴雨' }));
    expect(await house.services.actionTasks.ofAction(id)).toMatchObject([
      { status: 'WAIVED', reason: '暴雨' },
      { status: 'WAIVED', reason: '暴雨' },
    ]);
  });

  test('is not reviewed by a member who had a part in it, even where they keep the office', async () => {
    const { id } = await deliveredAction(house, allianceId, [1, 2]);
    const both = { ...office, grants: [...office.grants, ...delegateOf(2).grants] };
    expect(await stepAction(house, 'review', both, id, review)).toMatchObject({ refusal: { code: 'OWN_WORK' } });
    expect(taken(await stepAction(house, 'review', supervisor, id, review))).toMatchObject({ status: 'REVIEWED' });
  });

  test('is revised before it starts, also by whom it gives the lead', async () => {
    const { id } = taken(await plan(house, allianceId, [2]));
    const revised = await stepAction(house, 'revise', office, id, { leadOrgId: member(2).id, endsOn: '2026-03-31' });
    expect(taken(revised)).toMatchObject({ leadOrgId: member(2).id, endsOn: '2026-03-31', title: '敬老义诊' });
    taken(await stepTask(house, 'accept', delegateOf(2), (await taskOfMember(house, id, 2)).id));
    expect(await stepAction(house, 'start', delegateOf(3), id)).toMatchObject({
      refusal: { code: 'NOT_THE_ACTION_LEAD' },
    });
    expect(taken(await stepAction(house, 'start', delegateOf(2), id)).status).toBe('RUNNING');
    expect(await stepAction(house, 'revise', office, id, { title: '另一个' })).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION' },
    });
  });

  test.each([
    ['without tasks', { tasks: [] }, 'ACTION_TASKS_REQUIRED', ['tasks']],
    [
      'with a task of a stranger',
      { tasks: [{ organizationId: 'o-outside', duty: 'x', dueOn: '2026-03-20' }] },
      'NOT_IN_ALLIANCE',
      ['tasks', '0', 'organizationId'],
    ],
    ['led by a stranger', { leadOrgId: 'o-outside' }, 'NOT_IN_ALLIANCE', ['leadOrgId']],
    ['of an alliance that is none', { allianceId: member(1).id }, 'NOT_FOUND', ['allianceId']],
    ['of a proposal that is none', { proposalId: member(1).id }, 'NOT_FOUND', ['proposalId']],
    ['with a text of ten megabytes', { purpose: 'x'.repeat(10_000_000) }, 'TEXT_TOO_LONG', ['purpose']],
    ['followed by nobody that is known', { followerIds: ['nobody'] }, 'UNKNOWN_ORGANIZATION', ['followerIds']],
  ])('is not planned %s, and nothing is written', async (_, input, code, field) => {
    expect(await plan(house, allianceId, [1], input)).toMatchObject({ ok: false, refusal: { code, field } });
    expect(await counts()).toEqual([0, 0]);
  });

  test('is planned by the office alone, in an alliance that is founded, and once for a key', async () => {
    const draft = {
      allianceId,
      title: '义诊',
      tasks: [{ organizationId: member(1).id, duty: '义诊', dueOn: '2026-03-20' }],
    };
    const planBy = (viewer: typeof outsider) => house.services.jointActions.plan(ask(viewer), draft);
    expect(await planBy(outsider)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await planBy(delegateOf(1))).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const { id } = await openAlliance(house, '筹备中');
    expect(await plan(house, id, [1])).toMatchObject({ refusal: { code: 'ALLIANCE_NOT_ACTIVE' } });
    const key = { idempotencyKey: house.newKey() };
    const [one, same] = [
      taken(await plan(house, allianceId, [1], key)),
      taken(await plan(house, allianceId, [1], key)),
    ];
    expect(same.id).toBe(one.id);
    expect(await counts()).toEqual([1, 1]);
  });

  test('stands on the handover sheet while it is not reviewed, and keeps the alliance from dissolving', async () => {
    const { id, title } = await runningAction(house, allianceId, [1], { endsOn: '2026-04-20' });
    const dissolve = () =>
      house.change((tx) => house.services.alliances.dissolveByAssembly(allianceId, tx, '完成使命'));
    expect(await dissolve()).toMatchObject({ refusal: { code: 'OPEN_DUTIES', details: { duties: 1 } } });
    house.setClock('2026-04-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    const [first] = await termsOf(house, allianceId);
    expect(first?.handover?.items).toEqual([
      { kind: 'JOINT_ACTION', id, title, dueAt: new Date('2026-04-20T15:59:59.999Z') },
    ]);
    taken(await stepTerm(house, 'signHandover', delegateOf(1), first?.id ?? ''));
    taken(await stepAction(house, 'cancel', office, id, { reason: '合并开展' }));
    expect(taken(await dissolve()).status).toBe('DISSOLVED');
  });
});

describe('what a proposal asks for', () => {
  const adopted = async () => {
    const proposal = await votedOnline(house, allianceId, { draft: { origin: { kind: 'SUGGESTION', id: 's-1' } } });
    for (const n of [1, 2, 3]) taken(await vote(house, proposal.id, n, 'FOR'));
    taken(await stepProposal(house, 'close', office, proposal.id));
    return proposal.id;
  };
  const statusOf = async (id: string) => (await house.services.proposals.find(id))?.status;

  test('is fulfilled with the review of its last action, and whoever proposed it follows each of them', async () => {
    const proposalId = await adopted();
    const [one, other] = [
      await deliveredAction(house, allianceId, [2], { proposalId }),
      await deliveredAction(house, allianceId, [3], { proposalId }),
    ];
    expect(one).toMatchObject({
      proposalId,
      origin: { kind: 'SUGGESTION', id: 's-1' },
      followers: { organizationIds: [member(1).id], accountIds: ['delegate-1'] },
    });
    taken(await stepAction(house, 'review', office, one.id, review));
    expect(await statusOf(proposalId)).toBe('ADOPTED');
    taken(await stepAction(house, 'review', office, other.id, review));
    expect(await statusOf(proposalId)).toBe('FULFILLED');
    expect(await plan(house, allianceId, [1], { proposalId })).toMatchObject({
      refusal: { code: 'PROPOSAL_NOT_ADOPTED', field: ['proposalId'] },
    });
  });

  test('is carried out by further actions when its result fell back', async () => {
    const proposalId = await adopted();
    const action = await deliveredAction(house, allianceId, [2], { proposalId });
    taken(await stepAction(house, 'review', office, action.id, review));
    await house.tellRelapse({ kind: 'Proposal', id: proposalId }, '反弹');
    await house.services.timedSteps.sweep();
    expect(await house.services.proposals.find(proposalId)).toMatchObject({ status: 'ADOPTED', fulfilledAt: null });
    const further = await deliveredAction(house, allianceId, [3], { proposalId });
    taken(await stepAction(house, 'review', office, further.id, review));
    expect(await statusOf(proposalId)).toBe('FULFILLED');
  });

  test('is fulfilled once when its last two actions are reviewed at once', async () => {
    const proposalId = await adopted();
    const [one, other] = [
      await deliveredAction(house, allianceId, [2], { proposalId }),
      await deliveredAction(house, allianceId, [3], { proposalId }),
    ];
    const both = await Promise.all([one, other].map(({ id }) => stepAction(house, 'review', office, id, review)));
    both.forEach(taken);
    expect(await statusOf(proposalId)).toBe('FULFILLED');
  });
});

describe('a task', () => {
  test('that is declined goes to another member, who has the full time to answer', async () => {
    const { id } = taken(await plan(house, allianceId, [2]));
    const task = await taskOfMember(house, id, 2);
    taken(await stepTask(house, 'decline', delegateOf(2), task.id, { reason: '人手不足' }));
    house.setClock('2026-03-09T01:00:00Z');
    const to = { organizationId: member(3).id };
    expect(await stepTask(house, 'reassign', delegateOf(3), task.id, to)).toMatchObject({
      refusal: { code: 'NOT_THE_ACTION_LEAD' },
    });
    expect(await stepTask(house, 'reassign', office, task.id, { organizationId: 'o-outside' })).toMatchObject({
      refusal: { code: 'NOT_IN_ALLIANCE', field: ['organizationId'] },
    });
    expect(taken(await stepTask(house, 'reassign', delegateOf(1), task.id, to))).toMatchObject({
      status: 'ASSIGNED',
      organizationId: member(3).id,
      declinedBy: [member(2).id],
      acceptBy: new Date('2026-03-12T15:59:59.999Z'),
      reason: null,
    });
    expect(await stepTask(house, 'accept', delegateOf(2), task.id)).toMatchObject({
      refusal: { code: 'NOT_THIS_MEMBER' },
    });
    taken(await stepTask(house, 'accept', delegateOf(3), task.id));
    const { edges } = await house.log.history({ type: 'ActionTask', id: task.id }, { first: 9 });
    expect(edges.map(({ node }) => node.payload['beforeOrganizationId'])).toEqual([null, null, member(2).id, null]);
  });

  test('may be added while the action is under way, and holds its delivery', async () => {
    const { id } = await runningAction(house, allianceId, [1]);
    const more = { actionId: id, organizationId: member(2).id, duty: '宣传', dueOn: '2026-03-25' };
    expect(await house.services.actionTasks.add(ask(delegateOf(3)), more)).toMatchObject({
      refusal: { code: 'NOT_THE_ACTION_LEAD' },
    });
    taken(await house.services.actionTasks.add(ask(delegateOf(1)), more));
    expect(await stepAction(house, 'deliver', delegateOf(1), id, { summary: '完成' })).toMatchObject({
      refusal: { code: 'TASKS_UNFINISHED', details: { tasks: 2 } },
    });
    expect(await house.services.actionTasks.add(ask(office), { ...more, dueOn: '2026-03-01' })).toMatchObject({
      refusal: { code: 'DUE_DATE_PAST', field: ['dueOn'] },
    });
  });

  test('that is late is told of once while it waits, and once more when it is not done', async () => {
    const { id } = await runningAction(house, allianceId, [1]);
    const { id: late } = taken(await plan(house, allianceId, [2]));
    const sweep = async (to: string) => {
      house.setClock(to);
      await house.services.timedSteps.sweep();
      await house.services.timedSteps.sweep();
      const told = await house.connection
        .collection('action_tasks')
        .find({ overdueToldAt: { $ne: null } })
        .toArray();
      return told.map(({ actionId }) => String(actionId)).toSorted();
    };
    expect(await sweep('2026-03-05T15:59:59Z')).toEqual([]);
    expect(await sweep('2026-03-05T16:00:00Z')).toEqual([late]);
    taken(await stepTask(house, 'accept', delegateOf(2), (await taskOfMember(house, late, 2)).id));
    expect(await sweep('2026-03-20T15:59:59Z')).toEqual([]);
    expect(await sweep('2026-03-20T16:00:00Z')).toEqual([id, late].toSorted());
    const task = await taskOfMember(house, late, 2);
    const { edges } = await house.log.history({ type: 'ActionTask', id: task.id }, { first: 9 });
    expect(edges.map(({ node }) => node.type.replace('alliances.ActionTask', ''))).toEqual([
      'Assigned',
      'Overdue',
      'Accepted',
      'Overdue',
    ]);
  });

  test('is begun once the action runs, and completed with proofs', async () => {
    const { id } = taken(await plan(house, allianceId, [1]));
    const task = await taskOfMember(house, id, 1);
    taken(await stepTask(house, 'accept', delegateOf(1), task.id));
    const begin = () => stepTask(house, 'begin', delegateOf(1), task.id);
    expect(await begin()).toMatchObject({ refusal: { code: 'ACTION_NOT_RUNNING' } });
    taken(await stepAction(house, 'start', delegateOf(1), id));
    taken(await begin());
    const complete = (evidence: object[]) =>
      stepTask(house, 'complete', delegateOf(1), task.id, { evidence: evidence as (typeof proof)[] });
    expect(await complete([])).toMatchObject({ refusal: { code: 'MISSING_INPUT', field: ['evidence'] } });
    expect(await complete([{ name: '照片', hash: 'x' }])).toMatchObject({ refusal: { code: 'HASH_INVALID' } });
    expect(taken(await complete([proof])).evidence).toEqual([
      { ...proof, takenAt: null, place: null, uploadedBy: 'delegate-1' },
    ]);
  });
});

describe('two at once', () => {
  test('accept a task: one is taken, the other one meets the new version', async () => {
    const { id } = taken(await plan(house, allianceId, [1]));
    const task = await taskOfMember(house, id, 1);
    const input = { id: task.id, version: task.version };
    const both = await Promise.all([
      house.services.actionTasks.step('accept', ask(delegateOf(1)), input),
      house.services.actionTasks.step('decline', ask(delegateOf(1)), { ...input, reason: '人手不足' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect((await taskOf(house, task.id)).version).toBe(2);
  });

  test('start an action and give out one more task: the start counts it, or it comes behind', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = taken(await plan(house, allianceId, [1]));
      taken(await stepTask(house, 'accept', delegateOf(1), (await taskOfMember(house, id, 1)).id));
      const [started, added] = await Promise.all([
        stepAction(house, 'start', delegateOf(1), id),
        house.services.actionTasks.add(ask(office), {
          actionId: id,
          organizationId: member(2).id,
          duty: '宣传',
          dueOn: '2026-03-25',
        }),
      ]);
      expect(added.ok).toBe(true);
      const { startedAt } = await actionOf(house, id);
      if (!started.ok) expect([started.refusal.code, startedAt]).toEqual(['TASKS_UNACCEPTED', null]);
    }
  });
});
