import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { afterStep, type Result } from './result.rules.js';
import type { ResultStanding } from './result-standing.rules.js';
import { resultWorkflow } from './result.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const result: Result = {
  id: 'r',
  version: 1,
  createdAt: now,
  updatedAt: now,
  title: '成果',
  description: null,
  origin: { kind: 'Suggestion', id: 's' },
  responsibleIds: ['desk'],
  reach: ['desk'],
  followers: { organizationIds: [], accountIds: [] },
  followerReach: [],
  status: 'REGISTERED',
  progress: 0,
  timeline: [],
  evidence: [],
  achievedAt: null,
  nextReviewOn: null,
  dueTold: false,
  relapses: 0,
};
const roles = ['RESPONSIBLE', 'VERIFIER', 'SUPERVISOR', 'SYSTEM'];
const everybody: ResultStanding = {
  roles,
  organizationIds: ['checker'],
  today: '2026-12-31',
  actingAs: { organizationId: null, role: 'VERIFIER' },
};
const input = { note: '说明', progress: 40, verdict: 'CONSOLIDATED', reason: '理由' } as const;

describe('the table of a result', () => {
  test.each(everyStateAndAction(resultWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = { ...result, status: state, nextReviewOn: '2026-06-01' };
      const decision = decide(resultWorkflow, facts, action, { viewer: everybody, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('progress never changes without a note on the timeline, and what fell back is never consolidated as it is', () => {
    walkAtRandom(resultWorkflow, {
      entity: fc.constant(result),
      viewer: fc.constantFrom(everybody, { ...everybody, roles: ['RESPONSIBLE'] }),
      input: fc.record(
        {
          note: fc.constantFrom('说明', '进展'),
          progress: fc.integer({ min: -5, max: 105 }),
          verdict: fc.constantFrom('CONSOLIDATED' as const, 'RELAPSED' as const),
          reason: fc.constant('理由'),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (before, decision, context) =>
        afterStep(before, decision, { input: context.input ?? {}, now: context.now, accountId: 'a' }),
      holds(after, taken) {
        expect(after.timeline.at(-1)?.progress ?? 0).toBe(after.progress);
        expect(after.relapses).toBe(
          after.timeline.filter(({ action }) => action === 'lookBack').length -
            (after.status === 'CONSOLIDATED' ? 1 : 0),
        );
        if (after.status === 'ACHIEVED') expect(after.nextReviewOn).not.toBeNull();
        expect(taken.length).toBe(after.version - 1);
      },
    });
  });

  test('is not looked back on by who did the work', () => {
    const facts = { ...result, status: 'ACHIEVED' } as const;
    const viewer = { ...everybody, organizationIds: ['checker', 'desk'] };
    const decision = decide(resultWorkflow, facts, 'lookBack', { viewer, input, now, calendar });
    expect(decision).toMatchObject({ refusal: { code: 'OWN_WORK' } });
  });
});
