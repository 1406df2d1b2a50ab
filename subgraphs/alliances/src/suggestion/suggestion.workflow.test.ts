import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { RoundtableStanding } from '../roundtable/roundtable-standing.rules.js';
import { blankRoundtable } from '../roundtable/roundtable.rules.js';
import { afterStep, factsOf, isSettled, isValid, received, type Suggestion } from './suggestion.rules.js';
import { suggestionWorkflow } from './suggestion.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const roundtable = {
  ...blankRoundtable('r', 'convener', now),
  status: 'HELD',
  coHosts: [{ organizationId: 'host', answer: 'CONFIRMED', answeredAt: now, answeredBy: 'x', reason: null }],
} as const;
const taken = received('s', roundtable, { text: '建议', author: { name: '李' } }, now);
if (!taken.ok) throw new Error(taken.refusal.code);
const suggestion: Suggestion = taken.value;
const standing = (roles: readonly string[], organizationIds: readonly string[]): RoundtableStanding => ({
  roles,
  organizationIds,
  actingAs: { organizationId: null, role: 'SECRETARY' },
});
const hosts = standing(['CONVENER', 'CO_HOST', 'RESPONSIBLE', 'SYSTEM'], ['convener', 'host']);
const input = {
  verdict: 'VALID',
  mergedIntoId: 't',
  reason: '理由',
  responsibleOrgId: 'desk',
  answer: '答复',
  result: { kind: 'Result', id: '1' },
  channel: 'PHONE',
} as const;

describe('the table of a suggestion', () => {
  test.each(everyStateAndAction(suggestionWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = factsOf({ ...suggestion, status: state, responsibleOrgId: 'desk' }, roundtable);
      const decision = decide(suggestionWorkflow, facts, action, { viewer: hosts, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test.each(['VALID', 'INVALID', 'MERGED'] as const)('is judged %s as it was found', (verdict) => {
    const context = { viewer: hosts, input: { ...input, verdict }, now, calendar };
    const decision = decide(suggestionWorkflow, factsOf(suggestion, roundtable), 'judge', context);
    expect(decision).toMatchObject({ value: { to: verdict } });
  });

  test.each([
    ['an answer of the department, by the convener', 'desk', standing(['CONVENER'], ['convener']), null],
    ['an answer of the department, by a co-host', 'desk', standing(['CO_HOST'], ['host']), 'CONVENER_DECIDES'],
    ['an answer of the convener, by itself', 'convener', standing(['CONVENER'], ['convener']), 'OWN_WORK'],
    ['an answer of the convener, by a co-host', 'convener', standing(['CO_HOST'], ['host']), null],
    ['an answer of a co-host, by itself', 'host', standing(['CO_HOST'], ['host']), 'OWN_WORK'],
    ['an answer of who acts for both', 'desk', standing(['CONVENER', 'RESPONSIBLE'], ['convener', 'desk']), 'OWN_WORK'],
  ] as const)('accepts by who did not answer: %s', (_, responsibleOrgId, viewer, code) => {
    const facts = factsOf({ ...suggestion, status: 'ANSWERED', responsibleOrgId }, roundtable);
    for (const action of ['accept', 'decline', 'link'] as const) {
      const decision = decide(suggestionWorkflow, facts, action, { viewer, input, now, calendar });
      expect(decision.ok ? null : decision.refusal.code).toBe(code);
    }
  });

  test('is not assigned to a convener without co-hosts: nobody could accept the answer', () => {
    const facts = factsOf({ ...suggestion, status: 'VALID' }, { ...roundtable, coHosts: [] });
    const context = { viewer: hosts, input: { responsibleOrgId: 'convener' }, now, calendar };
    expect(decide(suggestionWorkflow, facts, 'assign', context)).toMatchObject({
      refusal: { code: 'NOBODY_TO_ACCEPT', field: ['responsibleOrgId'] },
    });
  });

  test('holds on any walk: what is settled was answered, long-term has its result, and the informed are told once', () => {
    walkAtRandom(suggestionWorkflow, {
      entity: fc.constant(factsOf(suggestion, roundtable)),
      viewer: fc.constantFrom(
        standing(['CONVENER'], ['convener']),
        standing(['CO_HOST'], ['host']),
        standing(['RESPONSIBLE'], ['desk']),
        standing([], []),
      ),
      input: fc.record(
        {
          verdict: fc.constantFrom('VALID', 'VALID', 'INVALID', 'MERGED'),
          mergedIntoId: fc.constantFrom('t', null),
          reason: fc.constantFrom('理由', ''),
          responsibleOrgId: fc.constantFrom('desk', 'convener'),
          answer: fc.constant('答复'),
          result: fc.constant(input.result),
          channel: fc.constant('PHONE'),
        },
        { requiredKeys: [] },
      ),
      calendar,
      maxSteps: 60,
      apply: (entity, decision, { now: at, input: { mergedIntoId, responsibleOrgId, answer, reason } }) => ({
        ...entity,
        ...afterStep(entity, decision, {
          now: at,
          accountId: 'x',
          mergedIntoId,
          responsibleOrgId,
          answer,
          reason,
          result: input.result,
          channel: 'PHONE',
        }),
      }),
      holds(entity, actions) {
        const { status, answeredAt, settledAt, result, reason, dueAt, mergedIntoId } = entity;
        expect(settledAt !== null).toBe(isSettled(entity));
        if (isSettled(entity)) expect(answeredAt).not.toBeNull();
        expect(result !== null).toBe(status === 'LONG_TERM');
        expect(mergedIntoId !== null).toBe(status === 'MERGED');
        if (status === 'INVALID' || status === 'NOT_ADOPTED') expect(reason).toBeTruthy();
        expect(dueAt !== null).toBe(isValid(entity) && status !== 'VALID');
        expect(actions.filter((action) => action === 'informAuthor').length).toBeLessThanOrEqual(1);
      },
    });
  });
});
