import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { RoundtableStanding } from './roundtable-standing.rules.js';
import { afterStep, factsOf } from './roundtable-steps.rules.js';
import { blankRoundtable, type Roundtable } from './roundtable.rules.js';
import { type OpenEnds, roundtableWorkflow } from './roundtable.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const nothingOpen: OpenEnds = { untriaged: 0, unsettled: 0, uninformed: 0, unconfirmed: 0 };
const coHost = { organizationId: 'b', answer: 'CONFIRMED', answeredAt: now, answeredBy: 'x', reason: null } as const;
const roundtable: Roundtable = {
  ...blankRoundtable('r', 'a', now),
  coHosts: [coHost],
  issues: [{ id: 'i', title: '议题', detail: null, code: null, field: null, source: null }],
  scheduledAt: now,
  minutes: '纪要',
};
const standing = (roles: readonly string[], organizationIds: readonly string[] = []): RoundtableStanding => ({
  roles,
  organizationIds,
  actingAs: { organizationId: null, role: 'SECRETARY' },
});
const anyone = standing(['CONVENER', 'CO_HOST'], ['b']);
const given = {
  now,
  accountId: 'x',
  coHostId: 'b',
  reason: '理由',
  heldAt: now,
  participants: [{ kind: 'EXPERT', count: 1 } as const],
  minutes: '纪要',
  triageDue: { at: now, estimated: false, then: null },
  minutesDueAt: now,
};

describe('the table of a roundtable', () => {
  test.each(everyStateAndAction(roundtableWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const answer = action === 'confirmCoHost' ? 'WAITING' : 'CONFIRMED';
      const facts = factsOf({ ...roundtable, status: state, coHosts: [{ ...coHost, answer }] }, nothingOpen);
      const decision = decide(roundtableWorkflow, facts, action, { viewer: anyone, input: given, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test.each([
    ['prepare', 'DRAFT', { issues: [] }, nothingOpen, 'ISSUES_REQUIRED'],
    ['prepare', 'DRAFT', { scheduledAt: null }, nothingOpen, 'MISSING_INPUT'],
    ['announce', 'PREPARED', { coHosts: [{ ...coHost, answer: 'WAITING' }] }, nothingOpen, 'CO_HOSTS_UNCONFIRMED'],
    ['announce', 'PREPARED', { coHosts: [{ ...coHost, answer: 'DECLINED' }] }, nothingOpen, 'CO_HOSTS_UNCONFIRMED'],
    ['confirmCoHost', 'PREPARED', {}, nothingOpen, 'ALREADY_CONFIRMED'],
    ['finishTriage', 'HELD', {}, { ...nothingOpen, untriaged: 1 }, 'SUGGESTIONS_UNTRIAGED'],
    ['close', 'FOLLOW_UP', {}, { ...nothingOpen, unsettled: 1 }, 'SUGGESTIONS_UNSETTLED'],
    ['close', 'FOLLOW_UP', {}, { ...nothingOpen, uninformed: 1 }, 'AUTHORS_UNINFORMED'],
    ['close', 'FOLLOW_UP', {}, { ...nothingOpen, unconfirmed: 1 }, 'OUTCOMES_UNCONFIRMED'],
    ['close', 'FOLLOW_UP', { minutes: null }, nothingOpen, 'MINUTES_MISSING'],
  ] as const)('does not %s from %s: %#', (action, status, facts, openEnds, code) => {
    const entity = factsOf({ ...roundtable, ...facts, status }, openEnds);
    const decision = decide(roundtableWorkflow, entity, action, { viewer: anyone, input: given, now, calendar });
    expect(decision).toMatchObject({ refusal: { code } });
  });

  test('holds on any walk: what is announced has every co-host confirmed, and a clock runs once it was held', () => {
    walkAtRandom(roundtableWorkflow, {
      entity: fc
        .record({ untriaged: fc.nat(1), unsettled: fc.nat(1), answer: fc.constantFrom('WAITING', 'CONFIRMED') })
        .map(({ untriaged, unsettled, answer }) => {
          const openEnds = { ...nothingOpen, untriaged, unsettled };
          return factsOf({ ...roundtable, minutes: null, coHosts: [{ ...coHost, answer }] }, openEnds);
        }),
      viewer: fc.constantFrom(
        anyone,
        standing(['CONVENER'], ['a']),
        standing(['CO_HOST'], ['b']),
        standing(['CO_HOST'], ['c']),
        standing([]),
      ),
      input: fc.record(
        {
          reason: fc.constantFrom('理由', ''),
          heldAt: fc.constant(now),
          participants: fc.constant(given.participants),
          minutes: fc.constantFrom('纪要', ''),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (entity, decision, { now: at }) => ({ ...entity, ...afterStep(entity, decision, { ...given, now: at }) }),
      holds({ status, coHosts, dueAt, triagedAt, closedAt, minutes }) {
        const isPublic = !['DRAFT', 'PREPARED', 'CANCELLED'].includes(status);
        if (isPublic) expect(coHosts.every(({ answer }) => answer === 'CONFIRMED')).toBe(true);
        expect(dueAt !== null).toBe(['HELD', 'FOLLOW_UP', 'CLOSED'].includes(status));
        expect(triagedAt !== null).toBe(['FOLLOW_UP', 'CLOSED'].includes(status));
        expect(closedAt !== null).toBe(status === 'CLOSED');
        if (status === 'CLOSED') expect(minutes).not.toBeNull();
      },
    });
  });
});
