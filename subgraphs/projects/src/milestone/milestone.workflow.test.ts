import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, dateAfter, dateOf, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { blankProject, type Project } from '../project/project.rules.js';
import type { ProjectStanding } from '../project/standing.rules.js';
import {
  afterStep,
  blankMilestone,
  checkStep,
  type Milestone,
  type MilestoneStepInput,
  mostReplans,
} from './milestone.rules.js';
import { milestoneWorkflow } from './milestone.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const nothing = { origin: null, followers: { organizationIds: [], accountIds: [] }, followerReach: [] };
const project: Project = { ...blankProject('p', nothing, now), status: 'RUNNING' };
const draft = { title: '封顶', responsibleOrgId: 'o', plannedFrom: '2026-03-10', plannedOn: '2026-04-10' } as const;
const planned: Milestone = { ...blankMilestone('m', project, 1, now), ...draft };
const agreed: Milestone = {
  ...planned,
  baselineFrom: draft.plannedFrom,
  baselineOn: draft.plannedOn,
  baselinedAt: now,
};

const standing = (today: string, ...roles: string[]): ProjectStanding => ({
  roles,
  partyIds: [],
  forIds: [],
  actsForParty: false,
  forId: null,
  today,
  actingAs: { organizationId: null, role: 'CONTACT' },
});
const everybody = (today: string) => standing(today, 'PARTY', 'RESPONSIBLE', 'LEADING', 'SYSTEM');
const input = { plannedOn: '2026-06-30', reason: '材料未到' };

describe('the table of a milestone', () => {
  test.each(everyStateAndAction(milestoneWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const before = { ...(action === 'revise' || action === 'remove' || action === 'fix' ? planned : agreed) };
      const viewer = everybody(action === 'miss' ? '2026-04-11' : '2026-04-10');
      const context = { viewer, input, now, calendar };
      const decision = decide(milestoneWorkflow, { ...before, status: state }, action, context);
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  const refusal = (
    milestone: Milestone,
    action: Parameters<typeof decide>[2],
    today: string,
    given: object = input,
  ) => {
    const context = { viewer: everybody(today), input: given, now, calendar };
    const decision = decide(milestoneWorkflow, milestone, action as 'reach', context);
    return decision.ok ? null : { code: decision.refusal.code, field: decision.refusal.field };
  };

  test('lets nobody edit or remove what has a baseline', () => {
    expect(refusal(agreed, 'revise', '2026-03-02')).toEqual({ code: 'BASELINE_FIXED', field: ['plannedOn'] });
    expect(refusal(agreed, 'revise', '2026-03-02', { title: '竣工' })).toEqual({
      code: 'BASELINE_FIXED',
      field: ['title'],
    });
    expect(refusal(agreed, 'remove', '2026-03-02', {})).toMatchObject({ code: 'BASELINE_FIXED' });
    expect(refusal(agreed, 'fix', '2026-03-02', {})).toMatchObject({ code: 'BASELINE_FIXED' });
  });

  test('gives more time only until the day is over, and while the project rests', () => {
    expect(refusal(agreed, 'replan', '2026-04-10')).toBeNull();
    expect(refusal(agreed, 'replan', '2026-04-11')).toMatchObject({ code: 'EXTENSION_TOO_LATE' });
    expect(refusal({ ...agreed, projectStatus: 'PAUSED' }, 'replan', '2026-04-11')).toBeNull();
    expect(refusal({ ...agreed, status: 'MISSED' }, 'replan', '2026-04-11')).toBeNull();
    expect(refusal({ ...agreed, status: 'REPLANNED' }, 'replan', '2026-04-10')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    expect(refusal(agreed, 'replan', '2026-04-10', { plannedOn: '2026-06-30' })).toEqual({
      code: 'REASON_REQUIRED',
      field: ['reason'],
    });
    expect(refusal(planned, 'replan', '2026-04-10')).toMatchObject({ code: 'BASELINE_MISSING' });
  });

  test('misses a day only once it is over, and none while the project rests', () => {
    expect(refusal(agreed, 'miss', '2026-04-10')).toMatchObject({ code: 'DAY_NOT_OVER' });
    expect(refusal(agreed, 'miss', '2026-04-11')).toBeNull();
    expect(refusal({ ...agreed, projectStatus: 'PAUSED' }, 'miss', '2026-04-11')).toMatchObject({
      code: 'DAY_NOT_OVER',
    });
    expect(refusal({ ...agreed, projectStatus: 'PAUSED' }, 'reach', '2026-04-01')).toMatchObject({
      code: 'PROJECT_NOT_RUNNING',
    });
  });

  test('holds on any walk: states follow from what happened', () => {
    walkAtRandom(milestoneWorkflow, {
      entity: fc.constantFrom(planned, agreed, { ...agreed, projectStatus: 'PAUSED' as const }),
      viewer: fc
        .tuple(
          fc.constantFrom('2026-04-01', '2026-04-11', '2026-08-01'),
          fc.subarray(['PARTY', 'RESPONSIBLE', 'LEADING', 'SYSTEM']),
        )
        .map(([today, roles]) => standing(today, ...roles)),
      input: fc.record(
        { plannedOn: fc.constantFrom('2026-06-30', null), reason: fc.constantFrom('理由', ' ') },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (milestone, decision, { input: given, now: then }) =>
        afterStep(milestone, decision, { input: given, now: then, accountId: 'a' }),
      holds({ status, reachedAt, missedAt, reason, replans, baselineOn }) {
        expect(status === 'REACHED').toBe(reachedAt !== null);
        if (status === 'MISSED') expect(missedAt).not.toBeNull();
        if (status === 'REPLANNED') expect(replans.at(-1)?.reason).toBe('理由');
        if (status === 'MISSED' || status === 'REPLANNED') expect(baselineOn).not.toBeNull();
        if (status === 'REACHED' && missedAt !== null && replans.length === 0) expect(reason).toBe('理由');
      },
    });
  });
});

/** What is tried on one day: the milestone may be due then or not. */
const attempt = fc.record({
  daysLater: fc.nat({ max: 40 }),
  action: fc.constantFrom('replan', 'miss', 'reach', 'revise', 'remove', 'giveUp'),
  daysMore: fc.integer({ min: -5, max: 60 }),
  reason: fc.constantFrom('理由', ''),
});

test('whatever is tried with a milestone that has a baseline: the baseline never changes, and its replans tell the whole way', () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      let milestone = agreed;
      let then = now;
      for (const { daysLater, action, daysMore, reason } of attempts) {
        then = new Date(then.getTime() + daysLater * 86_400_000);
        const today = dateOf(then);
        const given: MilestoneStepInput = {
          reason,
          ...(action === 'replan' ? { plannedOn: dateAfter(today, { days: daysMore }) } : {}),
        };
        const context = { viewer: everybody(today), input: given as object, now: then, calendar };
        const decision = decide(milestoneWorkflow, milestone, action as 'replan', context);
        if (!decision.ok || !checkStep(milestone, action, given, project, today).ok) continue;
        const before = milestone;
        milestone = afterStep(milestone, decision.value, { input: given, now: then, accountId: 'a' });
        expect(milestone.replans.slice(0, before.replans.length)).toEqual(before.replans);
      }
      const { baselineFrom, baselineOn, baselinedAt, replans, plannedOn } = milestone;
      expect([baselineFrom, baselineOn, baselinedAt]).toEqual([draft.plannedFrom, draft.plannedOn, now]);
      const way = [draft.plannedOn, ...replans.map(({ to }) => to)];
      expect(replans.map(({ from }) => from)).toEqual(way.slice(0, -1));
      expect(plannedOn).toBe(way.at(-1));
      expect(replans.every(({ from, to, reason, at }) => from !== to && reason !== '' && to >= dateOf(at))).toBe(true);
      expect(replans.length).toBeLessThanOrEqual(mostReplans);
    }),
    { numRuns: 200 },
  );
});
