import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { TaskStanding } from '../conference/conference-standing.rules.js';
import {
  afterStep,
  type ConferenceTask,
  isDoneOnTime,
  issued,
  lightOfTask,
  stepLightOf,
} from './conference-task.rules.js';
import { conferenceTaskWorkflow } from './conference-task.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const place = { conferenceId: 'c', series: 's', topicId: 't', carriedFromId: null, stepDueAt: null };
const task = {
  ...issued('k', { organizationId: 'o', duty: '办', dueOn: '2026-03-31' }, place, now),
  doneBy: ['o', 'heir'],
};
const standing = (accountId: string, supervisesAt: readonly string[], ...roles: string[]): TaskStanding => ({
  roles,
  organizationIds: [],
  accountId,
  supervisesAt,
  actingAs: { organizationId: null, role: 'SUPERVISOR' },
});
const doer = standing('doer', [], 'DOER');
const supervisor = standing('supervisor', ['city'], 'SUPERVISOR');
const input = { result: '已完成', dueOn: '2026-06-30', reason: '理由' };

describe('the table of a task', () => {
  test.each(everyStateAndAction(conferenceTaskWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const isDone = action === 'accept' || action === 'report';
      const viewer = isDone ? doer : standing('v', ['city'], 'SUPERVISOR', 'OFFICE');
      const decision = decide(conferenceTaskWorkflow, { ...task, status: state }, action, {
        viewer,
        input,
        now,
        calendar,
      });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test.each([
    ['whoever does it', standing('x', ['city'], 'DOER', 'SUPERVISOR')],
    ['a supervisor of that very organization', standing('x', ['o'], 'SUPERVISOR')],
    ['a supervisor of the organization that took it over', standing('x', ['o', 'heir'], 'SUPERVISOR')],
    ['the account that reported', standing('doer', ['city'], 'SUPERVISOR')],
  ])('is not judged by %s', (_, viewer) => {
    const reported = { ...task, status: 'REPORTED' as const, reportedBy: 'doer' };
    for (const action of ['verify', 'return'] as const) {
      expect(decide(conferenceTaskWorkflow, reported, action, { viewer, input, now, calendar })).toMatchObject({
        refusal: { code: 'OWN_WORK' },
      });
    }
  });

  test('holds on any walk: what is verified was reported by another, what is carried over has reason and day', () => {
    walkAtRandom(conferenceTaskWorkflow, {
      entity: fc.constant(task),
      viewer: fc.constantFrom(
        doer,
        supervisor,
        standing('within', ['o'], 'SUPERVISOR'),
        standing('doer', ['city'], 'SUPERVISOR'),
        standing('office', [], 'OFFICE'),
        standing('x', []),
      ),
      input: fc.record(
        {
          result: fc.constantFrom('已完成', ' '),
          dueOn: fc.constantFrom('2026-06-30', null),
          reason: fc.constantFrom('理由', ''),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (entity, decision, { input: given, now: then, viewer }) => ({
        ...entity,
        ...afterStep(entity, decision, { input: given, now: then, accountId: viewer.accountId }),
      }),
      holds({ status, result, reportedBy, verifiedAt, carryOver, remark }) {
        if (status === 'REPORTED' || status === 'VERIFIED') expect([result, reportedBy]).toEqual(['已完成', 'doer']);
        if (status === 'VERIFIED') expect(verifiedAt).not.toBeNull();
        if (status === 'RETURNED') expect(remark).toBeTruthy();
        if (status === 'CARRIED_OVER') expect(carryOver).toMatchObject({ reason: '理由', dueOn: '2026-06-30' });
      },
    });
  });
});

describe('the clock of a task', () => {
  const lightAt = (at: string, more: Partial<ConferenceTask> = {}) =>
    lightOfTask({ ...task, ...more }, new Date(at), calendar);

  test('turns yellow one working day before its day ends, and red after it', () => {
    expect(lightAt('2026-03-30T15:59:00Z')).toBe('GREEN');
    expect(lightAt('2026-03-30T16:00:00Z')).toBe('YELLOW');
    expect(lightAt('2026-03-31T16:00:00Z')).toBe('RED');
  });

  test('stops with the report that stands: a late verification does not make it late', () => {
    const reportedAt = new Date('2026-03-31T15:59:59Z');
    expect(lightAt('2026-05-01T00:00:00Z', { status: 'VERIFIED', reportedAt })).toBe('DONE_ON_TIME');
    expect(lightAt('2026-05-01T00:00:00Z', { status: 'RETURNED', reportedAt })).toBe('RED');
    expect(
      isDoneOnTime({ status: 'VERIFIED', reportedAt: new Date('2026-03-31T16:00:00Z'), dueOn: '2026-03-31' }),
    ).toBe(false);
  });

  test('gives three working days to accept and five to verify, holidays aside', () => {
    expect(conferenceTaskWorkflow.states.ISSUED.limit).toEqual({ workingDays: 3 });
    const accepted = { ...task, status: 'ACCEPTED' as const };
    const before = new Date('2026-04-30T01:00:00Z');
    const decision = decide(conferenceTaskWorkflow, accepted, 'report', { viewer: doer, input, now: before, calendar });
    if (!decision.ok) throw new Error(decision.refusal.code);
    const reported = afterStep(accepted, decision.value, { input, now: before, accountId: 'doer' });
    // 1 to 5 May 2026 are holidays; Saturday 9 May is worked.
    expect(reported.stepDueAt).toEqual(calendar.addWorkingDays(before, 5).at);
    expect(reported.stepDueAt?.getTime()).toBeGreaterThan(Date.parse('2026-05-10T00:00:00Z'));
    expect(stepLightOf(reported, before, calendar)).toBe('GREEN');
  });
});
