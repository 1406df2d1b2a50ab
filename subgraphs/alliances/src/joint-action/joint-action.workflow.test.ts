import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { assemblyStanding, type AllianceStanding } from '../alliance/standing.rules.js';
import { afterTaskStep, assigned, checkTasks, isOpenTask, lightOfTask, taskFactsOf } from './action-task.rules.js';
import { actionTaskWorkflow } from './action-task.workflow.js';
import { blankAction, checkAccount, drawAction } from './joint-action.rules.js';
import { afterActionStep } from './joint-action-steps.rules.js';
import { type JointActionFacts, jointActionWorkflow } from './joint-action.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const standing = (roles: readonly string[], memberIds: readonly string[] = []): AllianceStanding => ({
  ...assemblyStanding(now),
  roles,
  memberIds,
});
const finished: JointActionFacts = { leadOrgId: 'lead', unacceptedTasks: 0, unfinishedTasks: 0, doneBy: ['lead', 'a'] };
const origin = {
  proposalId: null,
  origin: null,
  followers: { organizationIds: [], accountIds: [] },
  followerReach: [],
};
const blank = blankAction('action', { allianceId: 'alliance', leadOrgId: 'lead', ...origin }, now);
const review = { peopleServed: 10, participants: 3, rating: { satisfied: 4, rated: 5 } };
const actionInput = { reason: '理由', summary: '成效', ...review };
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;

describe('the table of a joint action', () => {
  const anyone = standing(['OFFICE', 'LEAD', 'DELEGATE', 'SUPERVISOR', 'SYSTEM']);
  const decideOn = (
    status: 'PLANNED' | 'RUNNING' | 'DELIVERED',
    action: 'start' | 'deliver' | 'review',
    more: object,
  ) => {
    const { viewer = anyone, input = actionInput, ...facts } = more as { viewer?: AllianceStanding; input?: object };
    const entity = { ...finished, ...facts, status };
    return codeOf(decide(jointActionWorkflow, entity, action, { viewer, input, now, calendar }));
  };

  test.each(everyStateAndAction(jointActionWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const context = { viewer: anyone, input: actionInput, now, calendar };
      const decision = decide(jointActionWorkflow, { ...finished, status: state }, action, context);
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('does not start while a task is unaccepted', () => {
    expect(decideOn('PLANNED', 'start', { unacceptedTasks: 1 })).toBe('TASKS_UNACCEPTED');
  });

  test('is not delivered before every task is done or waived', () => {
    expect(decideOn('RUNNING', 'deliver', { unfinishedTasks: 2 })).toBe('TASKS_UNFINISHED');
  });

  test('is started by the lead of the quarter or its own, and nobody else', () => {
    expect(decideOn('PLANNED', 'start', { viewer: standing(['LEAD', 'DELEGATE'], ['b']) })).toBeNull();
    expect(decideOn('PLANNED', 'start', { viewer: standing(['DELEGATE'], ['lead']) })).toBeNull();
    expect(decideOn('PLANNED', 'start', { viewer: standing(['DELEGATE'], ['a']) })).toBe('NOT_THE_ACTION_LEAD');
    expect(decideOn('PLANNED', 'start', { viewer: standing(['OFFICE']) })).toBe('FORBIDDEN');
  });

  test.each(['lead', 'a'])('is not reviewed for %s, who did the work', (id) => {
    expect(decideOn('DELIVERED', 'review', { viewer: standing(['OFFICE', 'DELEGATE'], [id]) })).toBe('OWN_WORK');
    const office = { ...standing(['OFFICE']), actingAs: { organizationId: id, role: 'OFFICE' as const } };
    expect(decideOn('DELIVERED', 'review', { viewer: office })).toBe('OWN_WORK');
  });

  test('is reviewed with counts, and with a rating where people were served', () => {
    expect(decideOn('DELIVERED', 'review', { input: { participants: 1 } })).toBe('MISSING_INPUT');
    expect(decideOn('DELIVERED', 'review', { input: { participants: 1, peopleServed: 1 } })).toBe('RATING_REQUIRED');
    expect(decideOn('DELIVERED', 'review', { input: { participants: 1, peopleServed: 0 } })).toBeNull();
  });

  test('holds on any walk: what is reviewed was delivered, and what was delivered was started', () => {
    const counts = fc.constantFrom(0, 0, 1);
    walkAtRandom(jointActionWorkflow, {
      entity: fc
        .record({ unacceptedTasks: counts, unfinishedTasks: counts })
        .map((facts) => ({ ...blank, ...finished, ...facts })),
      viewer: fc.constantFrom(
        anyone,
        standing(['OFFICE']),
        standing(['DELEGATE'], ['lead']),
        standing(['DELEGATE'], ['a']),
      ),
      input: fc.constantFrom(actionInput, { ...actionInput, reason: '' }),
      calendar,
      apply: (entity, decision, context) => ({
        ...entity,
        ...afterActionStep(entity, decision, { input: actionInput, now: context.now, accountId: 'x' }),
      }),
      holds({ status, startedAt, deliveredAt, review: reviewed, unfinishedTasks }) {
        if (status === 'REVIEWED') expect(reviewed).not.toBeNull();
        if (reviewed) expect(deliveredAt).not.toBeNull();
        if (deliveredAt) expect([startedAt === null, unfinishedTasks]).toEqual([false, 0]);
      },
    });
  });
});

describe('the table of a task', () => {
  const draft = { organizationId: 'a', duty: '义诊', dueOn: '2026-03-20' };
  const task = assigned('t', draft, blank, { now, acceptBy: null });
  const anyone = standing(['OFFICE', 'LEAD', 'DELEGATE', 'SYSTEM'], ['a']);
  const input = { reason: '理由', organizationId: 'b', evidence: [{ name: '照片', hash: 'a'.repeat(64) }] };
  const running = { status: 'RUNNING', leadOrgId: 'lead' } as const;

  test.each(everyStateAndAction(actionTaskWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = taskFactsOf({ ...task, status: state }, running);
      const decision = decide(actionTaskWorkflow, facts, action, { viewer: anyone, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test.each([
    ['ASSIGNED', 'accept', ['b'], running, 'NOT_THIS_MEMBER'],
    ['ACCEPTED', 'begin', ['a'], { ...running, status: 'PLANNED' }, 'ACTION_NOT_RUNNING'],
    ['ASSIGNED', 'accept', ['a'], { ...running, status: 'CANCELLED' }, 'ACTION_NOT_OPEN'],
    ['DECLINED', 'reassign', ['a'], running, 'NOT_THE_ACTION_LEAD'],
    ['DECLINED', 'reassign', ['lead'], running, null],
  ] as const)('%s –%s→ for %j: %#', (status, action, memberIds, jointAction, code) => {
    const viewer = standing(['DELEGATE'], memberIds);
    const facts = taskFactsOf({ ...task, status }, jointAction);
    expect(codeOf(decide(actionTaskWorkflow, facts, action, { viewer, input, now, calendar }))).toBe(code);
  });

  test('is completed with proofs alone', () => {
    const facts = taskFactsOf({ ...task, status: 'IN_PROGRESS' }, running);
    for (const evidence of [null, []]) {
      const context = { viewer: anyone, input: { evidence }, now, calendar };
      expect(decide(actionTaskWorkflow, facts, 'complete', context)).toMatchObject({
        refusal: { code: 'MISSING_INPUT', field: ['evidence'] },
      });
    }
  });

  test('holds on any walk: what is open is due, and what is done was accepted and begun', () => {
    walkAtRandom(actionTaskWorkflow, {
      entity: fc.constantFrom({ ...task, ...taskFactsOf(task, running) }),
      viewer: fc.constantFrom(anyone, standing(['DELEGATE'], ['b']), standing(['OFFICE']), standing(['SYSTEM'])),
      input: fc.constantFrom(input, { ...input, reason: '' }),
      calendar,
      apply(entity, decision, context) {
        const next = afterTaskStep(entity, decision, { input, now: context.now, accountId: 'x' });
        return { ...next, ...taskFactsOf(next, running) };
      },
      holds(entity) {
        if (entity.status === 'DONE') expect([entity.acceptedAt, entity.begunAt, entity.doneAt]).not.toContain(null);
        expect(entity.acceptBy !== null).toBe(entity.status === 'ASSIGNED' && entity.declinedBy.length > 0);
        expect(lightOfTask(entity, now, calendar) === null).toBe(entity.status === 'WAIVED');
        expect(isOpenTask(entity)).toBe(entity.status !== 'DONE' && entity.status !== 'WAIVED');
      },
    });
  });

  test('shows the answer first, then the duty: yellow a working day before, red behind it', () => {
    const acceptBy = calendar.addWorkingDays(now, 3).at;
    const given = assigned('t', draft, blank, { now, acceptBy });
    const at = (time: string, one = given) => lightOfTask(one, new Date(time), calendar);
    expect([at('2026-03-03T01:00:00Z'), at('2026-03-05T01:00:00Z'), at('2026-03-06T01:00:00Z')]).toEqual([
      'GREEN',
      'YELLOW',
      'RED',
    ]);
    const step = { action: 'accept', to: 'ACCEPTED', due: null } as const;
    const accepted = afterTaskStep(given, step, { input: {}, now, accountId: null });
    expect([at('2026-03-06T01:00:00Z', accepted), at('2026-03-21T01:00:00Z', accepted)]).toEqual(['GREEN', 'RED']);
  });
});

describe('what is written of an action', () => {
  const members = { memberIds: ['a'], today: '2026-03-02' };
  const draft = { organizationId: 'a', duty: '义诊', dueOn: '2026-03-02' };

  test.each([
    ['no title', { title: '  ' }, 'MISSING_INPUT'],
    ['a title without end', { title: '长'.repeat(201) }, 'TEXT_TOO_LONG'],
    ['ten megabytes of text', { title: '义诊', purpose: 'x'.repeat(10_000_000) }, 'TEXT_TOO_LONG'],
    [
      'an end before its beginning',
      { title: '义诊', startsOn: '2026-03-02', endsOn: '2026-03-01' },
      'ENDS_BEFORE_START',
    ],
    ['a title', { title: '义诊' }, null],
  ])('may have %s: %#', (_, given, code) => expect(codeOf(drawAction(blank, given))).toBe(code));

  test.each([
    ['none', [], 'ACTION_TASKS_REQUIRED'],
    ['one that is past', [{ ...draft, dueOn: '2026-03-01' }], 'DUE_DATE_PAST'],
    ['one of a stranger', [{ ...draft, organizationId: 'b' }], 'NOT_IN_ALLIANCE'],
    ['one without duty', [{ ...draft, duty: '' }], 'MISSING_INPUT'],
    ['too many', Array.from({ length: 201 }, () => draft), 'TOO_MANY'],
    ['one', [draft], null],
  ])('with tasks: %s', (_, drafts, code) => expect(codeOf(checkTasks(drafts, members))).toBe(code));

  test.each([
    ['people below nothing', { peopleServed: -1 }, 'PEOPLE_INVALID'],
    ['half a participant', { participants: 0.5 }, 'PEOPLE_INVALID'],
    ['more satisfied than rated', { peopleServed: 9, rating: { satisfied: 3, rated: 2 } }, 'RATING_INVALID'],
    ['more rated than served', { peopleServed: 1, rating: { satisfied: 1, rated: 2 } }, 'RATING_INVALID'],
    ['nobody who rated', { peopleServed: 1, rating: { satisfied: 0, rated: 0 } }, 'RATING_INVALID'],
    ['a hash that is none', { evidence: [{ name: '照片', hash: 'x' }] }, 'HASH_INVALID'],
    ['a review', review, null],
  ])('tells of work done with %s', (_, given, code) => expect(codeOf(checkAccount(given))).toBe(code));
});
