import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { RoundtableStanding } from '../roundtable/roundtable-standing.rules.js';
import { blankRoundtable } from '../roundtable/roundtable.rules.js';
import { afterStep, factsOf, type OutcomeDraft, recorded } from './outcome.rules.js';
import { outcomeWorkflow } from './outcome.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const roundtable = { ...blankRoundtable('r', 'convener', now), status: 'HELD' } as const;
const loan: OutcomeDraft = { kind: 'LOAN', title: '贷款', amountFen: 600_000_000, payerOrgId: 'bank' };
const by = { organizationId: 'convener', now, status: 'RECORDED' } as const;
const record = (draft: Partial<OutcomeDraft>) => recorded('o', roundtable, { ...loan, ...draft }, by);
const standing = (roles: readonly string[], organizationIds: readonly string[]): RoundtableStanding => ({
  roles,
  organizationIds,
  actingAs: { organizationId: null, role: 'SECRETARY' },
});
const taken = record({});
if (!taken.ok) throw new Error(taken.refusal.code);
const outcome = taken.value;
const anyone = standing(['CONVENER', 'PAYER'], ['bank']);

describe('the table of an outcome', () => {
  test.each(everyStateAndAction(outcomeWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = factsOf({ ...outcome, status: state }, false);
      const context = { viewer: anyone, input: { reason: '理由' }, now, calendar };
      const decision = decide(outcomeWorkflow, facts, action, context);
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('is not confirmed by who wrote it down, nor withdrawn while it is carried on', () => {
    const both = standing(['CONVENER', 'PAYER'], ['bank', 'convener']);
    const context = { viewer: both, input: { reason: '理由' }, now, calendar };
    const steps = [
      ['confirm', false, 'OWN_WORK'],
      ['reject', false, 'OWN_WORK'],
      ['withdraw', true, 'OUTCOME_CARRIED_ON'],
    ] as const;
    for (const [action, isCarriedOn, code] of steps) {
      expect(decide(outcomeWorkflow, factsOf(outcome, isCarriedOn), action, context)).toMatchObject({
        refusal: { code },
      });
    }
  });

  test('holds on any walk: what is confirmed says by whom, and what was given up says why', () => {
    walkAtRandom(outcomeWorkflow, {
      entity: fc.constantFrom(factsOf(outcome, false), factsOf({ ...outcome, status: 'STANDING' as const }, true)),
      viewer: fc.constantFrom(anyone, standing(['CONVENER'], ['convener']), standing(['PAYER'], ['bank'])),
      input: fc.record({ reason: fc.constantFrom('理由', '') }, { requiredKeys: [] }),
      calendar,
      apply: (entity, decision, { now: at, input: { reason } }) => ({
        ...entity,
        ...afterStep(entity, decision, { now: at, accountId: 'x', reason: reason ?? null }),
      }),
      holds({ status, confirmedAt, confirmedBy, reason }) {
        expect(confirmedAt !== null && confirmedBy !== null).toBe(status === 'CONFIRMED');
        if (status === 'REJECTED' || status === 'WITHDRAWN') expect(reason).toBeTruthy();
      },
    });
  });
});

describe('an outcome', () => {
  test.each<[string, Partial<OutcomeDraft>, string, readonly string[]]>([
    ['a loan without an amount', { amountFen: null }, 'MISSING_INPUT', ['amountFen']],
    ['an amount that nobody pays', { payerOrgId: null }, 'PAYER_REQUIRED', ['payerOrgId']],
    ['an amount of nothing', { amountFen: 0 }, 'AMOUNT_INVALID', ['amountFen']],
    ['an amount that is paid by who writes it down', { payerOrgId: 'convener' }, 'OWN_WORK', ['payerOrgId']],
    ['a document without a number', { kind: 'POLICY_DOCUMENT', amountFen: null }, 'MISSING_INPUT', ['documentNo']],
    ['a document with an amount', { kind: 'POLICY_DOCUMENT', documentNo: '1' }, 'AMOUNT_NOT_ALLOWED', ['amountFen']],
    ['a scale-out for nobody', { kind: 'SCALE_OUT', amountFen: null }, 'MISSING_INPUT', ['beneficiaries']],
    ['less than one beneficiary', { beneficiaries: 0 }, 'COUNT_INVALID', ['beneficiaries']],
    ['no title', { title: ' ' }, 'MISSING_INPUT', ['title']],
    ['a title of ten megabytes', { title: '长'.repeat(3_500_000) }, 'TEXT_TOO_LONG', ['title']],
    ['an issue of another roundtable', { issueId: 'x' }, 'NOT_FOUND', ['issueId']],
    ['a malformed reference', { result: { kind: 'no type', id: '1' } }, 'REFERENCE_INVALID', ['result', 'kind']],
  ])('is refused with %s', (_, draft, code, field) => {
    expect(record(draft)).toMatchObject({ refusal: { code, field } });
  });

  test.each(['DRAFT', 'PREPARED', 'ANNOUNCED', 'CANCELLED', 'CLOSED'] as const)(
    'does not come of a roundtable that is %s',
    (status) => {
      expect(recorded('o', { ...roundtable, status }, loan, by)).toMatchObject({
        refusal: { code: 'OUTCOMES_NOT_TAKEN' },
      });
    },
  );
});
