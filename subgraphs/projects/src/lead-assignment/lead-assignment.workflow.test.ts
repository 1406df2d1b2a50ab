import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { afterStep, begun, checkReplaced, isIndispensable, liveKeyOf } from './lead-assignment.rules.js';
import { leadAssignmentWorkflow } from './lead-assignment.workflow.js';
import { type LeadStanding, systemLeadStanding } from './lead-standing.rules.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const draft = { accountId: 'lead', name: '路长', organizationId: 'o', kind: 'ROAD' } as const;
const lead = begun('a', { id: 'p', reach: [] }, draft, { now, visitCheckOn: '2026-04-30' });
const as = (...roles: string[]): LeadStanding => ({ ...systemLeadStanding(now), roles });

describe('the table of a lead', () => {
  test.each(everyStateAndAction(leadAssignmentWorkflow))('$state –$action→ leads to $leadsTo alone', (one) => {
    const { state, action, leadsTo } = one;
    const viewer = as('LIST_OWNER', 'SYSTEM');
    const facts = { ...lead, status: state, isIndispensable: false };
    const decision = decide(leadAssignmentWorkflow, facts, action, {
      viewer,
      input: { reason: '理由' },
      now,
      calendar,
    });
    if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
    else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
  });

  test('holds on any walk: what has ended has an end and no key, and who is needed is only handed over', () => {
    walkAtRandom(leadAssignmentWorkflow, {
      entity: fc.boolean().map((needed) => ({ ...lead, isIndispensable: needed })),
      viewer: fc.constantFrom(as('LEAD_SECRETARY'), as('LIST_OWNER'), as('ORG_ADMIN'), as('SYSTEM'), as('LEAD'), as()),
      input: fc.record({ reason: fc.constantFrom('理由', '') }, { requiredKeys: [] }),
      calendar,
      apply: (entity, decision, { now: then, input }) => ({
        ...entity,
        ...afterStep(entity, decision, { now: then, reason: input.reason }),
      }),
      holds(entity, actions) {
        const isActive = entity.status === 'ACTIVE';
        expect([entity.until === null, liveKeyOf(entity)]).toEqual([isActive, isActive ? 'p' : null]);
        if (entity.isIndispensable) expect(actions).not.toContain('end');
      },
    });
  });
});

test.each([
  ['ROAD', 'RUNNING', true],
  ['KEY_ENGINEERING', 'PROPOSED', true],
  ['ROAD', 'JUDGED', false],
  ['ROAD', 'CANCELLED', false],
  ['INCOME', 'RUNNING', false],
] as const)('a lead of a project %s that is %s is needed: %s', (kind, status, needed) => {
  expect(isIndispensable({ kind, status })).toBe(needed);
});

test.each([
  [null, null, null],
  [lead, 'a', null],
  [lead, null, 'SECOND_LEAD'],
  [lead, 'b', 'CONFLICT'],
  [null, 'a', 'CONFLICT'],
] as const)('a new lead replaces the one that its author saw: case %#', (before, replacesId, code) => {
  const fit = checkReplaced(before, replacesId);
  expect(fit.ok ? null : fit.refusal.code).toBe(code);
});
