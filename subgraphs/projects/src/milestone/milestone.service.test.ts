import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  type House,
  openHouse,
  openList,
  organizations,
  party,
  people,
  running,
  secretaryOf,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import { days, drafted, milestoneNow, plan, sign, stepMilestone, underWay } from './milestone.fixture.js';
import { mostMilestones } from './milestone.rules.js';
import type { NewMilestone } from './milestone.service.js';

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

const { cityOffice, outsider, villageSecretary } = people;
const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: readonly string[] } }) =>
  result.ok ? null : { code: result.refusal?.code, field: result.refusal?.field?.join('.') };
const kept = (filter: object = {}) => house.connection.collection('milestones').countDocuments(filter);
const typesOf = async (id: string) => {
  const { edges } = await house.log.history({ type: 'Milestone', id }, { first: 50 });
  return edges.map(({ node }) => node.type.replace('projects.Milestone', ''));
};
const projectNow = (id: string) => house.services.projects.find(id);

describe('the baseline', () => {
  test('is set with the listing, and stays whatever becomes of the plan', async () => {
    const { project, milestone } = await drafted(house, list);
    const revised = taken(
      await stepMilestone(house, 'revise', secretaryOf(1), milestone.id, { plannedOn: '2026-04-20' }),
    );
    expect(revised).toMatchObject({ baselineOn: null, plannedOn: '2026-04-20' });
    await sign(house, project.id);
    expect(await milestoneNow(house, milestone.id)).toMatchObject({ baselineOn: null, projectStatus: 'PLAN_AGREED' });
    taken(await stepProject(house, 'list', cityOffice, project.id));
    const fixed = { baselineFrom: '2026-03-10', baselineOn: '2026-04-20', addedLater: false };
    expect(await milestoneNow(house, milestone.id)).toMatchObject({ ...fixed, projectStatus: 'LISTED' });

    taken(await stepProject(house, 'start', secretaryOf(1), project.id));
    const move = { plannedOn: '2026-05-15', reason: '雨季' };
    expect(taken(await stepMilestone(house, 'replan', secretaryOf(2), milestone.id, move))).toMatchObject({
      ...fixed,
      plannedOn: '2026-05-15',
      status: 'REPLANNED',
      replans: [{ from: '2026-04-20', to: '2026-05-15', reason: '雨季', by: 'secretary-2' }],
    });
    house.setClock('2026-05-10T01:00:00Z');
    expect(taken(await stepMilestone(house, 'reach', secretaryOf(2), milestone.id, { note: '已封顶' }))).toMatchObject({
      ...fixed,
      status: 'REACHED',
      note: '已封顶',
    });
    const { edges } = await house.log.history({ type: 'Milestone', id: milestone.id }, { first: 20 });
    expect(edges.at(-1)?.node).toMatchObject({
      type: 'projects.MilestoneReached',
      organizations: expect.arrayContaining([party(1).id, party(2).id, organizations.village.id]),
      payload: {
        projectId: project.id,
        kind: 'INCOME',
        listId: list.id,
        year: 2026,
        onTime: true,
        daysLate: 0,
        onBaseline: false,
        daysLateOfBaseline: 20,
        replanCount: 1,
      },
    });
    expect(await typesOf(milestone.id)).toEqual(['Planned', 'Revised', 'Baselined', 'Replanned', 'Reached']);
  });

  test('is not edited: neither the days nor anything else of the plan, and nothing is removed', async () => {
    const { milestone } = await underWay(house, list);
    for (const [field, value] of [
      ['plannedOn', '2026-09-01'],
      ['plannedFrom', '2026-03-02'],
      ['title', '竣工'],
      ['responsibleOrgId', party(1).id],
    ] as const) {
      const edit = await stepMilestone(house, 'revise', secretaryOf(1), milestone.id, { [field]: value });
      expect(refusalOf(edit)).toEqual({ code: 'BASELINE_FIXED', field });
    }
    expect(refusalOf(await stepMilestone(house, 'remove', secretaryOf(1), milestone.id))).toMatchObject({
      code: 'BASELINE_FIXED',
    });
    expect(await milestoneNow(house, milestone.id)).toEqual(milestone);
  });

  test('of what is planned later is its own, and that it was added is marked', async () => {
    const { project } = await underWay(house, list);
    const later = taken(await plan(house, project.id, { title: '绿化', plannedFrom: null, plannedOn: '2026-08-01' }));
    expect(later).toMatchObject({ baselineFrom: null, baselineOn: '2026-08-01', addedLater: true, order: 2 });
    expect(refusalOf(await plan(house, project.id, { plannedFrom: null, plannedOn: '2026-03-01' }))).toEqual({
      code: 'DUE_DATE_PAST',
      field: 'plannedOn',
    });
  });
});

describe('before the listing', () => {
  test('a milestone that changes takes the signatures away, and nobody signs it unseen', async () => {
    const { project, milestone } = await drafted(house, list);
    taken(await stepProject(house, 'signPlan', secretaryOf(1), project.id));
    const seen = await projectNow(project.id);
    taken(await stepMilestone(house, 'revise', secretaryOf(2), milestone.id, { title: '结构封顶' }));
    expect((await projectNow(project.id))?.parties.map(({ signedAt }) => signedAt)).toEqual([null, null]);
    const input = { id: project.id, version: seen?.version ?? 0 };
    expect(refusalOf(await house.services.projects.step('signPlan', ask(secretaryOf(2)), input))).toMatchObject({
      code: 'CONFLICT',
    });
    await sign(house, project.id);
    taken(await stepMilestone(house, 'remove', secretaryOf(1), milestone.id));
    expect(await projectNow(project.id)).toMatchObject({ status: 'PROPOSED' });
    expect(await milestoneNow(house, milestone.id)).toMatchObject({ status: 'REMOVED' });
  });

  test('a project is not revised so that a milestone would lie outside, or would be left by its party', async () => {
    const { project } = await drafted(house, list);
    const revise = async (draft: object) =>
      refusalOf(await stepProject(house, 'revise', secretaryOf(1), project.id, draft));
    expect(await revise({ endsOn: '2026-04-09' })).toEqual({ code: 'MILESTONE_OUTSIDE', field: 'endsOn' });
    expect(await revise({ startsOn: '2026-03-11' })).toEqual({ code: 'MILESTONE_OUTSIDE', field: 'startsOn' });
    expect(await revise({ parties: [{ organizationId: party(1).id }] })).toEqual({
      code: 'PARTY_HAS_MILESTONE',
      field: 'parties',
    });
    expect(await revise({ endsOn: '2026-04-10' })).toBeNull();
  });

  test.each<[Partial<NewMilestone>, { readonly code: string; readonly field?: string }]>([
    [
      { plannedFrom: null, plannedOn: '2026-02-28' },
      { code: 'BEFORE_PROJECT_STARTS', field: 'plannedOn' },
    ],
    [{ plannedFrom: '2026-02-28' }, { code: 'BEFORE_PROJECT_STARTS', field: 'plannedFrom' }],
    [{ plannedOn: '2027-01-01' }, { code: 'AFTER_PROJECT_ENDS', field: 'plannedOn' }],
    [{ plannedFrom: '2026-04-11' }, { code: 'ENDS_BEFORE_START', field: 'plannedOn' }],
    [{ responsibleOrgId: organizations.village.id }, { code: 'NOT_A_PARTY', field: 'responsibleOrgId' }],
    [{ responsibleOrgId: 'nobody' }, { code: 'NOT_A_PARTY', field: 'responsibleOrgId' }],
    [{ title: ' ' }, { code: 'MISSING_INPUT', field: 'title' }],
    [{ title: '长'.repeat(201) }, { code: 'TEXT_TOO_LONG', field: 'title' }],
    [{ order: -1 }, { code: 'COUNT_INVALID', field: 'order' }],
    [{ projectId: 'nothing' }, { code: 'NOT_FOUND', field: 'projectId' }],
  ])('a milestone that cannot stand is refused and not kept: case %#', async (draft, refusal) => {
    const { project } = await drafted(house, list);
    const before = await projectNow(project.id);
    expect(refusalOf(await plan(house, project.id, draft))).toEqual(refusal);
    expect(await kept()).toBe(1);
    expect(await projectNow(project.id)).toEqual(before);
  });

  test('strangers and whoever benefits plan nothing', async () => {
    const { project } = await drafted(house, list);
    for (const viewer of [outsider, villageSecretary]) {
      expect(refusalOf(await plan(house, project.id, {}, viewer))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

/** Sweeps; gives how many milestones were due to be missed. Other timed steps of the project are taken beside. */
const sweepMilestones = async (): Promise<number> => {
  const due = await house.services.milestones.upkeep.dueToMiss(house.now(), 100);
  await house.services.timedSteps.sweep();
  return due.length;
};

describe('the day of a milestone', () => {
  test('is missed once it is over in Shanghai, not before, and then replanned or reached late with a reason', async () => {
    const { milestone } = await underWay(house, list);
    house.setClock('2026-04-10T15:59:59Z');
    expect(await sweepMilestones()).toBe(0);
    house.setClock('2026-04-10T16:00:00Z');
    expect(
      refusalOf(
        await stepMilestone(house, 'replan', secretaryOf(2), milestone.id, { plannedOn: '2026-05-01', reason: '雨' }),
      ),
    ).toMatchObject({ code: 'EXTENSION_TOO_LATE' });
    expect(await sweepMilestones()).toBe(1);
    expect(await sweepMilestones()).toBe(0);
    expect(await milestoneNow(house, milestone.id)).toMatchObject({ status: 'MISSED', missedAt: house.now() });

    const replan = async (input: object) =>
      refusalOf(await stepMilestone(house, 'replan', secretaryOf(1), milestone.id, input));
    expect(await replan({ plannedOn: '2026-05-01' })).toEqual({ code: 'REASON_REQUIRED', field: 'reason' });
    expect(await replan({ reason: '雨' })).toEqual({ code: 'MISSING_INPUT', field: 'plannedOn' });
    expect(await replan({ reason: '雨', plannedOn: '2026-04-10' })).toEqual({
      code: 'DUE_DATE_PAST',
      field: 'plannedOn',
    });
    expect(await replan({ reason: '雨', plannedOn: '2027-01-01' })).toEqual({
      code: 'AFTER_PROJECT_ENDS',
      field: 'plannedOn',
    });
    expect(await replan({ reason: '雨'.repeat(2_001), plannedOn: '2026-05-01' })).toEqual({
      code: 'TEXT_TOO_LONG',
      field: 'reason',
    });
    expect(await replan({ reason: '雨', plannedOn: '2026-05-01' })).toBeNull();

    house.setClock('2026-05-02T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(refusalOf(await stepMilestone(house, 'reach', secretaryOf(2), milestone.id))).toEqual({
      code: 'REASON_REQUIRED',
      field: 'reason',
    });
    expect(
      taken(await stepMilestone(house, 'reach', secretaryOf(2), milestone.id, { reason: '验收晚' })),
    ).toMatchObject({ status: 'REACHED', reason: '验收晚' });
    expect(await typesOf(milestone.id)).toEqual(['Planned', 'Baselined', 'Missed', 'Replanned', 'Missed', 'Reached']);
  });

  test('does not pass while the project rests: nothing is missed, nothing reached, and more time may be asked for', async () => {
    const { project, milestone } = await underWay(house, list);
    taken(await stepProject(house, 'pause', secretaryOf(1), project.id, { reason: '征地' }));
    house.setClock('2026-04-20T01:00:00Z');
    expect(await sweepMilestones()).toBe(0);
    expect(refusalOf(await stepMilestone(house, 'reach', secretaryOf(2), milestone.id))).toMatchObject({
      code: 'PROJECT_NOT_RUNNING',
    });
    taken(
      await stepMilestone(house, 'replan', secretaryOf(2), milestone.id, { plannedOn: '2026-06-01', reason: '征地' }),
    );
    taken(await stepProject(house, 'resume', secretaryOf(1), project.id));
    expect(await sweepMilestones()).toBe(0);
  });

  test('is answered for by its own party alone', async () => {
    const { milestone } = await underWay(house, list);
    for (const viewer of [secretaryOf(1), villageSecretary, outsider, cityOffice]) {
      expect(refusalOf(await stepMilestone(house, 'reach', viewer, milestone.id))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('the project', () => {
  test('is delivered once each milestone is reached or, with a reason, given up', async () => {
    const { project, milestone } = await underWay(house, list);
    const other = taken(await plan(house, project.id, { plannedFrom: null, plannedOn: '2026-04-01' }));
    const deliver = () => stepProject(house, 'deliver', secretaryOf(1), project.id, { summary: '已建成' });
    expect(refusalOf(await deliver())).toMatchObject({ code: 'MILESTONES_OPEN' });
    taken(await stepMilestone(house, 'reach', secretaryOf(2), milestone.id));
    house.setClock('2026-04-02T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(refusalOf(await deliver())).toMatchObject({ code: 'MILESTONES_OPEN' });
    expect(
      refusalOf(await stepMilestone(house, 'giveUp', secretaryOf(2), other.id, { reason: '不再需要' })),
    ).toMatchObject({ code: 'FORBIDDEN' });
    taken(await stepMilestone(house, 'giveUp', secretaryOf(1), other.id, { reason: '不再需要' }));
    expect(taken(await deliver())).toMatchObject({ status: 'DELIVERED' });
    expect(refusalOf(await plan(house, project.id, { plannedOn: '2026-08-01' }))).toMatchObject({
      code: 'PROJECT_OVER',
    });
  });

  test('takes its open milestones along when it is given up', async () => {
    const { project, milestone } = await underWay(house, list);
    taken(await stepProject(house, 'cancel', secretaryOf(1), project.id, { reason: '资金未到' }));
    expect(await milestoneNow(house, milestone.id)).toMatchObject({
      status: 'DROPPED',
      reason: '资金未到',
      projectStatus: 'CANCELLED',
    });
    house.setClock('2026-05-01T01:00:00Z');
    expect(await sweepMilestones()).toBe(0);
  });

  test("hands an open milestone of a merged party on to that party's successor", async () => {
    const { milestone } = await underWay(house, list);
    await house.tell('OrganizationMerged', [{ ...party(2), status: 'MERGED' }], {
      mergedIntoId: party(3).id,
      intoId: party(3).id,
    });
    await house.services.timedSteps.sweep();
    expect(await milestoneNow(house, milestone.id)).toMatchObject({
      responsibleOrgId: party(3).id,
      baselineOn: '2026-04-10',
    });
    expect(await typesOf(milestone.id)).toEqual(['Planned', 'Baselined', 'Succeeded']);
    await house.tell('OrganizationRenamed', [party(2)]);
  });
});

describe('two at once', () => {
  test('of two steps of a milestone one is taken and one meets a conflict', async () => {
    const { milestone } = await underWay(house, list);
    const { id, version } = milestone;
    const results = await Promise.all([
      house.services.milestones.step('reach', ask(secretaryOf(2)), { id, version }),
      house.services.milestones.step('replan', ask(secretaryOf(1)), {
        id,
        version,
        plannedOn: '2026-05-01',
        reason: '雨',
      }),
    ]);
    expect(results.map(refusalOf).filter((refusal) => refusal !== null)).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await typesOf(id)).length).toBe(3);
  });

  test('what is planned while the project is listed has a baseline, or came too early to be listed', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { project } = await drafted(house, list);
      await sign(house, project.id);
      await Promise.all([
        stepProject(house, 'list', cityOffice, project.id),
        plan(house, project.id, { title: '同时', plannedOn: '2026-07-01' }),
      ]);
      const isListed = (await projectNow(project.id))?.status === 'LISTED';
      expect(await kept({ projectId: project.id, baselineOn: null })).toBe(isListed ? 0 : 2);
    }
  });

  test('nothing is reached while the project comes to rest', async () => {
    const { project, milestone } = await underWay(house, list);
    await Promise.all([
      stepProject(house, 'pause', secretaryOf(1), project.id, { reason: '征地' }),
      stepMilestone(house, 'reach', secretaryOf(2), milestone.id),
    ]);
    const { status, projectStatus } = await milestoneNow(house, milestone.id);
    expect(projectStatus).toBe('PAUSED');
    expect(['PLANNED', 'REACHED']).toContain(status);
    expect(await projectNow(project.id)).toMatchObject({ status: 'PAUSED' });
  });

  test('a project never has more milestones than it may have', async () => {
    const { id } = await running(house, list, days);
    const one = taken(await plan(house, id));
    const { id: _, ...rest } = one;
    const more = Array.from({ length: mostMilestones - 2 }, (_unused, n) => ({ _id: `filler-${n}`, ...rest }));
    await house.connection.collection('milestones').insertMany(more as never[]);
    const results = await Promise.all([plan(house, id), plan(house, id)]);
    expect(results.map(refusalOf).filter((refusal) => refusal !== null)).toMatchObject([{ code: 'TOO_MANY' }]);
    expect(await kept({ projectId: id })).toBe(mostMilestones);
  });

  test('the same key plans one milestone', async () => {
    const { id } = await running(house, list, days);
    const key = { idempotencyKey: house.newKey() };
    const [one, other] = [taken(await plan(house, id, key)), taken(await plan(house, id, key))];
    expect(other.id).toBe(one.id);
    expect(await kept()).toBe(1);
  });
});
