import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { ProjectStanding } from '../project/standing.rules.js';
import { afterStep, type Blocker, lightOfBlocker, raised } from './blocker.rules.js';
import { type BlockerAction, blockerWorkflow } from './blocker.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const dueAt = calendar.addWorkingDays(now, 10).at;
const place = { projectId: 'p', raisedById: 'a', dueAt, now };
const blocker = raised('b', { title: '缺钢材', ownerOrgId: 'a' }, place);
const partyIds = ['a', 'b'];

const standing = (own: readonly string[], ...roles: string[]): ProjectStanding => ({
  roles: [...roles, ...(own.length > 0 ? ['PARTY'] : [])],
  partyIds: own,
  forIds: own,
  actsForParty: own.length > 0,
  forId: own[0] ?? null,
  today: '2026-03-02',
  actingAs: { organizationId: null, role: 'MEMBER' },
});
const anyone = standing(['a'], 'LIST_OWNER', 'SYSTEM');
const listOwner = standing([], 'LIST_OWNER');
const input = { resolution: '已调来', ownerOrgId: 'b', reason: '理由' };

const decideOn = (status: Blocker['status'], action: BlockerAction, viewer: ProjectStanding, given: object = input) => {
  const decision = decide(blockerWorkflow, { ...blocker, partyIds, status }, action, {
    viewer,
    input: given,
    now,
    calendar,
  });
  return decision.ok ? decision.value.to : decision.refusal.code;
};

describe('the table of a blocker', () => {
  test.each(everyStateAndAction(blockerWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const came = decideOn(state, action, anyone);
      if (leadsTo.length === 0) expect(came).toBe('ILLEGAL_TRANSITION');
      else expect(leadsTo).toContain(came);
    },
  );

  test('is resolved by the party that owns it, once escalated also by whoever keeps the list', () => {
    expect(decideOn('OPEN', 'resolve', standing(['b']))).toBe('NOT_THE_BLOCKER_OWNER');
    expect(decideOn('OPEN', 'resolve', listOwner)).toBe('NOT_THE_BLOCKER_OWNER');
    expect(decideOn('ESCALATED', 'resolve', listOwner)).toBe('RESOLVED');
    expect(decideOn('OPEN', 'resolve', standing(['a']), {})).toBe('MISSING_INPUT');
  });

  test('goes to another party of the project, with a reason', () => {
    expect(decideOn('OPEN', 'reassign', standing(['b']), { ...input, ownerOrgId: 'x' })).toBe('NOT_A_PARTY');
    expect(decideOn('OPEN', 'reassign', standing(['b']), { ...input, ownerOrgId: 'a' })).toBe('ALREADY_THE_OWNER');
    expect(decideOn('OPEN', 'reassign', standing(['b']), { ...input, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(decideOn('ESCALATED', 'reassign', standing(['b']))).toBe('FORBIDDEN');
    expect(decideOn('ESCALATED', 'reassign', listOwner)).toBe('ESCALATED');
  });

  test('is escalated by hand with a reason, by time without', () => {
    expect(decideOn('OPEN', 'escalate', standing(['b']), {})).toBe('REASON_REQUIRED');
    expect(decideOn('OPEN', 'escalateInTime', standing(['b']))).toBe('FORBIDDEN');
    expect(decideOn('OPEN', 'escalateInTime', standing([], 'SYSTEM'), {})).toBe('ESCALATED');
    expect(blockerWorkflow.states.OPEN.limit).toEqual({ workingDays: 10, then: 'escalateInTime' });
  });

  test('holds on any walk: exactly one party owns it, its day stays, what is resolved says how', () => {
    walkAtRandom(blockerWorkflow, {
      entity: fc.constant({ ...blocker, partyIds }),
      viewer: fc.constantFrom(standing(['a']), standing(['b']), listOwner, standing([], 'SYSTEM'), standing([])),
      input: fc.record(
        {
          resolution: fc.constantFrom('已调来', ''),
          ownerOrgId: fc.constantFrom('a', 'b', 'x'),
          reason: fc.constantFrom('理由', ''),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (entity, decision, { input: given, now: then }) => ({
        ...entity,
        ...afterStep(entity, decision, { input: given, now: then, accountId: 'x' }),
      }),
      holds({ ownerOrgId, dueAt: due, status, resolution, endedAt, escalatedAt }, taken) {
        expect(partyIds).toContain(ownerOrgId);
        expect(due).toEqual(dueAt);
        expect(endedAt !== null).toBe(status === 'RESOLVED' || status === 'LAPSED');
        expect(resolution).toBe(status === 'RESOLVED' ? '已调来' : null);
        expect(escalatedAt !== null).toBe(taken.some((action) => action.startsWith('escalate')));
      },
    });
  });
});

test('the light of a blocker is yellow one working day before its day ends, and done when it is out of the way', () => {
  const lightAt = (at: string, more: Partial<Blocker> = {}) =>
    lightOfBlocker({ ...blocker, ...more }, new Date(at), calendar);
  // Ten working days after Monday 2 March: Monday 16 March.
  expect(dueAt).toEqual(new Date('2026-03-16T15:59:59.999Z'));
  expect(lightAt('2026-03-12T15:00:00Z')).toBe('GREEN');
  expect(lightAt('2026-03-13T16:00:00Z')).toBe('YELLOW');
  expect(lightAt('2026-03-16T16:00:00Z')).toBe('RED');
  expect(lightAt('2026-04-01T00:00:00Z', { status: 'RESOLVED', endedAt: now })).toBe('DONE_ON_TIME');
  expect(lightAt('2026-04-01T00:00:00Z', { status: 'LAPSED', endedAt: now })).toBeNull();
});
