import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { blankProject, openStatuses, type Project } from './project.rules.js';
import { afterStep, averageOf } from './project-steps.rules.js';
import { type ProjectAction, projectWorkflow } from './project.workflow.js';
import type { ProjectStanding } from './standing.rules.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const party = (organizationId: string) => ({ organizationId, duty: null, signedAt: null, signedBy: null });
const origin = { origin: null, followers: { organizationIds: [], accountIds: [] }, followerReach: [] };
const blank: Project = {
  ...blankProject('p', origin, now),
  parties: [party('a'), party('b')],
  beneficiaryId: 'v',
  listId: 'list',
};

/** Somebody who acts for these organizations: `a` and `b` are parties, `v` benefits. */
const standing = (
  forIds: readonly string[],
  roles: readonly string[] = [],
  actsForParty?: boolean,
): ProjectStanding => {
  const partyIds = forIds.filter((id) => id !== 'v');
  const [only] = forIds;
  return {
    roles: [...roles, ...(partyIds.length > 0 ? ['PARTY'] : []), ...(forIds.includes('v') ? ['BENEFICIARY'] : [])],
    partyIds,
    forIds,
    actsForParty: actsForParty ?? partyIds.length > 0,
    forId: forIds.length === 1 && only ? only : null,
    today: '2026-03-02',
    actingAs: { organizationId: null, role: 'MEMBER' },
  };
};
const lead = standing(['a'], ['LIST_OWNER', 'ORG_ADMIN', 'SYSTEM']);
const input = { summary: '已建成', mattersSolved: 3, score: 90, reason: '理由' };
const scored = (...ids: readonly string[]) =>
  ids.map((organizationId) => ({ organizationId, score: 80, comment: null, at: now }));

const decideOn = (status: Project['status'], action: ProjectAction, viewer: ProjectStanding, more: object = {}) => {
  const { given = input, ...facts } = more as { given?: object };
  const decision = decide(projectWorkflow, { ...blank, ...facts, status }, action, {
    viewer,
    input: given,
    now,
    calendar,
  });
  return decision.ok ? decision.value.to : decision.refusal.code;
};

describe('the table of a project', () => {
  test.each(everyStateAndAction(projectWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const scores = action === 'concludeJudging' ? scored('a', 'b', 'v') : [];
      const came = decideOn(state, action, lead, { scores });
      if (leadsTo.length === 0) expect(came).toBe('ILLEGAL_TRANSITION');
      else expect(leadsTo).toContain(came);
    },
  );

  test('is agreed with the last signature, by every party once', () => {
    const [a, b] = [{ ...party('a'), signedAt: now }, party('b')];
    expect(decideOn('PROPOSED', 'signPlan', standing(['a']))).toBe('PROPOSED');
    expect(decideOn('PROPOSED', 'signPlan', standing(['b']), { parties: [a, b] })).toBe('PLAN_AGREED');
    expect(decideOn('PROPOSED', 'signPlan', standing(['a']), { parties: [a, b] })).toBe('ALREADY_SIGNED');
    expect(decideOn('PROPOSED', 'signPlan', standing(['a', 'b']))).toBe('PARTY_UNSTATED');
    expect(decideOn('PROPOSED', 'signPlan', standing(['v']))).toBe('FORBIDDEN');
  });

  test.each(['start', 'deliver'] as const)('lets only the lead %s', (action) => {
    const status = action === 'start' ? 'LISTED' : 'RUNNING';
    expect(decideOn(status, action, standing(['b']))).toBe('NOT_THE_PROJECT_LEAD');
    expect(decideOn(status, action, standing(['a', 'b']))).not.toBe('NOT_THE_PROJECT_LEAD');
  });

  test('is not delivered while something stands in its way', () => {
    expect(decideOn('RUNNING', 'deliver', standing(['a']), { openBlockers: 1 })).toBe('BLOCKERS_OPEN');
    expect(decideOn('RUNNING', 'deliver', standing(['a']), { openBlockers: 0 })).toBe('DELIVERED');
  });

  test.each([-1, 101, 0.5, NaN])('refuses the score %d', (score) => {
    expect(decideOn('DELIVERED', 'judge', standing(['a']), { given: { score } })).toBe('SCORE_INVALID');
  });

  test('is judged with the last score of parties and beneficiary, each once', () => {
    expect(decideOn('DELIVERED', 'judge', standing(['v']), { scores: scored('a') })).toBe('DELIVERED');
    expect(decideOn('DELIVERED', 'judge', standing(['v']), { scores: scored('a', 'b') })).toBe('JUDGED');
    expect(decideOn('DELIVERED', 'judge', standing(['a']), { scores: scored('a') })).toBe('ALREADY_SCORED');
  });

  test('is never judged for the beneficiary by whoever acts for a party', () => {
    expect(decideOn('DELIVERED', 'judge', standing(['v'], [], true))).toBe('OWN_WORK');
    expect(decideOn('DELIVERED', 'judge', standing(['a', 'v']))).toBe('PARTY_UNSTATED');
    expect(decideOn('DELIVERED', 'judge', standing(['a', 'v']), { scores: scored('a') })).toBe('OWN_WORK');
  });

  test('is concluded by time only where nobody is waited for any more', () => {
    const system = standing([], ['SYSTEM']);
    expect(decideOn('DELIVERED', 'concludeJudging', system, { scores: scored('a', 'b') })).toBe('SCORES_MISSING');
    expect(decideOn('DELIVERED', 'concludeJudging', system, { scores: scored('a', 'b', 'v') })).toBe('JUDGED');
  });

  test.each(openStatuses)('is not excellent while it is %s', (status) => {
    expect(decideOn(status, 'commend', lead)).toBe('ILLEGAL_TRANSITION');
  });

  test('holds on any walk: what is listed is signed by all, what is judged is scored by all, what is excellent was judged', () => {
    walkAtRandom(projectWorkflow, {
      entity: fc.constantFrom(blank, { ...blank, openBlockers: 1 }),
      viewer: fc.constantFrom(
        standing(['a']),
        standing(['b']),
        standing(['a', 'b']),
        standing(['v']),
        standing(['v'], [], true),
        standing(['a', 'v']),
        standing([], ['LIST_OWNER']),
        standing([], ['ORG_ADMIN']),
        standing([], ['SYSTEM']),
        standing([]),
      ),
      input: fc.record(
        {
          summary: fc.constantFrom('已建成', ' '),
          mattersSolved: fc.constantFrom(3, -1),
          score: fc.constantFrom(0, 100, 101),
          reason: fc.constantFrom('理由', ''),
        },
        { requiredKeys: [] },
      ),
      calendar,
      runs: 300,
      apply: (entity, decision, { input: given, now: then, viewer }) =>
        afterStep(entity, decision, { forId: viewer.forId, input: given, now: then, accountId: 'x' }),
      holds(project, taken) {
        const { status, parties, scores, startedAt, deliveredAt, commendedAt, pauses, openBlockers } = project;
        if (taken.includes('list')) expect(parties.every(({ signedAt }) => signedAt !== null)).toBe(true);
        if (startedAt) expect(taken).toContain('list');
        if (deliveredAt) expect([startedAt === null, openBlockers]).toEqual([false, 0]);
        if (status === 'JUDGED' || status === 'ARCHIVED') {
          expect(scores.map(({ organizationId }) => organizationId).toSorted()).toEqual(['a', 'b', 'v']);
        }
        expect(new Set(scores.map(({ organizationId }) => organizationId)).size).toBe(scores.length);
        if (commendedAt) expect(taken.some((step) => step === 'judge' || step === 'concludeJudging')).toBe(true);
        if (status !== 'CANCELLED')
          expect(pauses.filter(({ until }) => until === null).length).toBe(status === 'PAUSED' ? 1 : 0);
      },
    });
  });
});

test('the average of scores is a sum by a count, and nothing where nobody scored', () => {
  expect(averageOf([{ score: 90 }, { score: 80 }, { score: 100 }])).toEqual({
    numerator: 270,
    denominator: 3,
    value: 90,
  });
  expect(averageOf([])).toBeNull();
});
