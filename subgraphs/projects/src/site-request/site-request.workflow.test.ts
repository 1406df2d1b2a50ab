import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { begun, type LeadAssignment } from '../lead-assignment/lead-assignment.rules.js';
import { afterStep, durationsOf, lightOfRequest, movedTo, raised, responsibleFor } from './site-request.rules.js';
import type { SiteRequestStanding } from './site-request-standing.rules.js';
import { siteRequestWorkflow } from './site-request.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const draft = { accountId: 'lead', name: '路长', organizationId: 'o-lead', kind: 'ROAD' } as const;
const lead: LeadAssignment = begun('a', { id: 'p', reach: [] }, draft, { now, visitCheckOn: '2026-04-30' });
const by = { number: 1, raisedById: 'o', raisedBy: 'raiser', dueAt: calendar.addWorkingDays(now, 1).at };
const request = raised('r', { problem: '占道' }, by, lead, now);

const standing = (accountId: string, isLead: boolean, ...roles: string[]): SiteRequestStanding => ({
  roles,
  isLead,
  accountId,
  partyIds: [],
  forIds: [],
  actsForParty: false,
  forId: null,
  today: '2026-03-02',
  actingAs: { organizationId: null, role: 'MEMBER' },
});
const viewers = {
  lead: standing('lead', true, 'LEAD'),
  raiser: standing('raiser', false, 'RAISER'),
  supervisor: standing('supervisor', false, 'SUPERVISOR'),
  system: standing('', false, 'SYSTEM'),
  both: standing('lead', true, 'LEAD', 'RAISER'),
  nobody: standing('x', false),
};
const input = { solution: '已公告', reason: '理由' };

describe('the table of a request', () => {
  test.each(everyStateAndAction(siteRequestWorkflow))('$state –$action→ leads to $leadsTo alone', (one) => {
    const { state, action, leadsTo } = one;
    const viewer = standing('v', false, 'LEAD', 'RAISER', 'SUPERVISOR', 'SYSTEM');
    const context = { viewer, input, now, calendar };
    const decision = decide(siteRequestWorkflow, { ...request, status: state }, action, context);
    if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
    else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
  });

  test.each([
    ['the lead', viewers.both, null],
    ['whoever solved it', standing('supervisor', false, 'RAISER'), 'supervisor'],
  ])('is neither confirmed nor reopened by %s', (_, viewer, solvedBy) => {
    for (const action of ['confirm', 'reopen'] as const) {
      const solved = { ...request, status: 'SOLVED' as const, solvedBy };
      const decision = decide(siteRequestWorkflow, solved, action, { viewer, input, now, calendar });
      expect(decision).toMatchObject({ refusal: { code: 'OWN_WORK' } });
    }
  });

  test('holds on any walk: confirmed is what another one solved, and a missed limit is not forgotten', () => {
    walkAtRandom(siteRequestWorkflow, {
      entity: fc.constant(request),
      viewer: fc.constantFrom(...Object.values(viewers)),
      input: fc.record(
        { solution: fc.constantFrom('已公告', ' '), reason: fc.constantFrom('理由', '') },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (entity, decision, { input: given, now: then, viewer: { accountId } }) =>
        afterStep(entity, decision, { input: given, now: then, accountId }),
      holds({ status, solvedAt, solvedBy, solution, confirmedAt, takenAt, escalatedAt }, actions) {
        const isSolved = status === 'SOLVED' || status === 'CONFIRMED';
        if (isSolved) expect([solvedAt === null, solution]).toEqual([false, '已公告']);
        if (isSolved) expect(['lead', 'supervisor']).toContain(solvedBy);
        if (status === 'CONFIRMED') expect(confirmedAt).not.toBeNull();
        if (status === 'ESCALATED') expect(escalatedAt).not.toBeNull();
        if (status === 'TAKEN' || status === 'COORDINATING') expect(takenAt).not.toBeNull();
        expect(takenAt !== null).toBe(actions.includes('take'));
      },
    });
  });
});

describe('the clock of a request', () => {
  const step = (from: typeof request, action: 'take' | 'coordinate' | 'escalate' | 'solve', at: string) => {
    const then = new Date(at);
    const decision = decide(siteRequestWorkflow, from, action, { viewer: viewers.lead, input, now: then, calendar });
    if (!decision.ok) throw new Error(decision.refusal.code);
    return afterStep(from, decision.value, { input, now: then, accountId: 'lead' });
  };

  test('gives one working day to take it and five to solve it, holidays aside', () => {
    expect(request.dueAt).toEqual(new Date('2026-03-03T15:59:59.999Z'));
    // 1 to 5 May 2026 are holidays; Saturday 9 May is worked.
    const taken = step(request, 'take', '2026-04-30T01:00:00Z');
    expect(taken.dueAt).toEqual(new Date('2026-05-11T15:59:59.999Z'));
  });

  test('goes on while it is coordinated, handed up, or moved to another lead', () => {
    const taken = step(request, 'take', '2026-03-03T01:00:00Z');
    const coordinating = step(taken, 'coordinate', '2026-03-05T01:00:00Z');
    expect(coordinating.dueAt).toEqual(taken.dueAt);
    expect(step(coordinating, 'escalate', '2026-03-05T01:00:00Z').dueAt).toEqual(taken.dueAt);
    expect(movedTo(coordinating, { ...lead, id: 'b' }, now)).toMatchObject({ leadId: 'b', dueAt: taken.dueAt });
  });

  test('turns yellow one working day before, red after, and remembers what was late', () => {
    const lightAt = (at: string, of = request) => lightOfRequest(of, new Date(at), calendar);
    const taken = step(request, 'take', '2026-03-03T15:00:00Z');
    expect(lightAt('2026-03-03T15:00:00Z', taken)).toBe('GREEN');
    expect(lightAt('2026-03-10T15:00:00Z', taken)).toBe('YELLOW');
    expect(lightAt('2026-03-11T00:00:00Z', taken)).toBe('RED');
    expect(lightAt('2026-05-01T00:00:00Z', step(taken, 'solve', '2026-03-10T15:00:00Z'))).toBe('DONE_ON_TIME');
    const late = step(request, 'take', '2026-03-04T01:00:00Z');
    expect(lightAt('2026-03-04T01:00:00Z', late)).toBe('GREEN');
    expect(lightAt('2026-03-05T01:00:00Z', step(late, 'solve', '2026-03-04T02:00:00Z'))).toBe('DONE_LATE');
  });

  test('tells the numbers how long it took in office time', () => {
    const solved = step(step(request, 'take', '2026-03-02T03:30:00Z'), 'solve', '2026-03-04T02:00:00Z');
    expect(durationsOf(solved, calendar)).toMatchObject({
      workingMinutesToTake: 150,
      workingMinutesToSolve: 2 * 480 + 60,
      workingDaysToSolve: 2,
      isOnTime: true,
    });
    expect(durationsOf(request, calendar)).toMatchObject({ workingMinutesToTake: null, isOnTime: null });
  });

  test.each([
    ['TAKEN', 'o-lead'],
    ['ESCALATED', 'o-list'],
    ['SOLVED', 'o'],
  ] as const)('of a request that is %s runs for %s', (status, organizationId) => {
    expect(responsibleFor({ ...request, status }, 'o-list')).toBe(organizationId);
  });
});
