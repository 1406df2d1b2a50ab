import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { afterStep, type PairStepInput } from './pair-steps.rules.js';
import { afterConfirmedActivity, isLive, lightOfPair, liveKeyOf, mayPair, newPair, type Pair } from './pair.rules.js';
import { type PairStanding, pairWorkflow, type Side } from './pair.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const pair = newPair('p', 'CHECK_IN', 'a', 'b', now);
const standing = (side: Side | null, ...roles: string[]): PairStanding => ({
  roles,
  sides: side ? [side] : [],
  side,
  today: '2026-03-02',
});
const secretary = (side: Side) => standing(side, `SECRETARY_${side}`, `SIDE_${side}`);
const complete = {
  agreement: {
    goals: ['g'],
    duties: [
      { side: 'A', text: 'a' },
      { side: 'B', text: 'b' },
    ],
    from: '2026-01-01',
    to: '2026-12-31',
    signatures: [],
  },
  contacts: [
    { side: 'A', accountId: 'x', name: 'x' },
    { side: 'B', accountId: 'y', name: 'y' },
  ],
  yearPlan: { year: 2026, items: [{ joint: 'THEORY', title: 't', quarter: null }] },
} as const satisfies Partial<Pair>;

describe('two organizations', () => {
  const party = (id: string, ...above: string[]) => ({ organizationId: id, reach: [id, ...above] });
  test.each([
    ['that are one', party('a'), party('a'), 'SELF_PAIR'],
    ['of which the second is above the first', party('a', 'b'), party('b'), 'SUBORDINATE_PAIR'],
    ['of which the first is above the second', party('a'), party('b', 'x', 'a'), 'SUBORDINATE_PAIR'],
  ])('%s do not pair', (_, a, b, code) => {
    expect(mayPair(a, b)).toMatchObject({ refusal: { code } });
  });

  test('that stand beside each other may pair', () => {
    expect(mayPair(party('a', 'x'), party('b', 'x'))).toMatchObject({ ok: true });
  });

  test('have one live pair of a kind, whichever side they are on', () => {
    expect(liveKeyOf(pair)).toBe(liveKeyOf({ ...pair, sideA: 'b', sideB: 'a' }));
    expect(liveKeyOf({ ...pair, status: 'ENDED' })).toBeNull();
  });
});

describe("a pair's light", () => {
  test.each([
    ['GREEN', 'ACTIVE', '2026-03-02', '2026-04-30'],
    ['YELLOW', 'ACTIVE', '2026-03-02', '2026-05-01'],
    ['YELLOW', 'IN_REVIEW', '2026-03-02', '2026-05-30'],
    ['RED', 'ACTIVE', '2026-03-02', '2026-05-31'],
    ['PAUSED', 'SUSPENDED', null, '2026-05-31'],
    [null, 'PROPOSED', null, '2026-05-31'],
    [null, 'ENDED', null, '2026-05-31'],
  ] as const)('is %s while %s since %s on %s', (light, status, quietSince, today) => {
    expect(lightOfPair({ status, quietSince }, today)).toBe(light);
  });

  test('changes with a confirmed activity, not with one of long ago or of an unknown day', () => {
    const quiet: Pair = { ...pair, status: 'ACTIVE', quietSince: '2026-01-01', dormantSince: '2026-04-01' };
    expect(afterConfirmedActivity(quiet, '2026-04-02', '2026-04-05')).toMatchObject({
      lastActivityOn: '2026-04-02',
      quietSince: '2026-04-02',
      dormantSince: null,
    });
    expect(afterConfirmedActivity(quiet, '2025-06-01', '2026-04-05')).toMatchObject({
      lastActivityOn: '2025-06-01',
      quietSince: '2026-01-01',
      dormantSince: '2026-04-01',
    });
    expect(afterConfirmedActivity(quiet, '2026-04', '2026-04-05')).toBeNull();
  });
});

describe('the agreement', () => {
  const signed: Pair = {
    ...pair,
    ...complete,
    status: 'ACTIVE',
    agreement: { ...complete.agreement, signatures: [{ side: 'A', at: now, accountId: null }] },
  };

  test('that is signed and runs changes in contacts and plan only', () => {
    const context = { viewer: secretary('A'), now, calendar };
    const goals = decide(pairWorkflow, signed, 'agreementRevise', { ...context, input: { goals: ['x'] } });
    expect(goals).toMatchObject({ refusal: { code: 'AGREEMENT_SIGNED' } });
    expect(decide(pairWorkflow, signed, 'agreementRevise', { ...context, input: {} })).toMatchObject({ ok: true });
  });

  test('that is reworded loses its signatures', () => {
    const matched: Pair = { ...signed, status: 'MATCHED' };
    const context = { viewer: secretary('A'), input: { goals: ['x'] }, now, calendar };
    const decision = decide(pairWorkflow, matched, 'agreementRevise', context);
    if (!decision.ok) throw new Error(decision.refusal.code);
    const next = afterStep(matched, decision.value, {
      standing: context.viewer,
      input: context.input,
      now,
      accountId: null,
    });
    expect(next.agreement).toMatchObject({ goals: ['x'], signatures: [] });
  });

  test('does not end before it begins', () => {
    const context = { viewer: secretary('A'), input: { from: '2026-02-02', to: '2026-02-01' }, now, calendar };
    expect(decide(pairWorkflow, { ...pair, status: 'MATCHED' }, 'agreementRevise', context)).toMatchObject({
      refusal: { code: 'AGREEMENT_TERM_INVALID' },
    });
  });
});

describe('who acts for both sides', () => {
  const both: PairStanding = { ...secretary('A'), sides: ['A', 'B'], side: null };

  test('says for which one', () => {
    expect(decide(pairWorkflow, pair, 'accept', { viewer: both, input: {}, now, calendar })).toMatchObject({
      refusal: { code: 'SIDE_REQUIRED', field: ['side'] },
    });
  });
});

describe('the workflow of pairs', () => {
  test.each(everyStateAndAction(pairWorkflow))('$state –$action→ leads to $leadsTo', ({ state, action, leadsTo }) => {
    const everyone: PairStanding = {
      roles: ['SECRETARY_A', 'SIDE_A', 'ORG_ADMIN', 'SYSTEM'],
      sides: ['A'],
      side: 'A',
      today: '2026-03-02',
    };
    const scores = [
      { side: 'A' as const, score: 1, comment: null },
      { side: 'B' as const, score: 1, comment: null },
    ];
    const review = { startedOn: '2026-03-01', scores: action === 'renew' ? scores : [], renewedBy: [], endedOn: null };
    const entity: Pair = { ...pair, ...complete, status: state, review };
    const input = { score: 90, reason: 'r' };
    const result = decide(pairWorkflow, entity, action, { viewer: everyone, input, now, calendar });
    expect(result.ok).toBe(leadsTo.length > 0);
    if (result.ok) expect(leadsTo).toContain(result.value.to);
    else expect(result.refusal.code).toBe('ILLEGAL_TRANSITION');
  });

  test('holds its invariants on random walks', () => {
    const viewer: fc.Arbitrary<PairStanding> = fc.constantFrom(
      secretary('A'),
      secretary('B'),
      standing('A', 'SIDE_A'),
      standing(null, 'ORG_ADMIN'),
      standing(null, 'SYSTEM'),
      { ...standing(null, 'SECRETARY_A', 'SECRETARY_B', 'SIDE_A', 'SIDE_B'), sides: ['A', 'B'] as const },
      standing(null),
    );
    const input: fc.Arbitrary<PairStepInput & { reason?: string }> = fc.record(
      {
        goals: fc.constant(['g']),
        duties: fc.constant(complete.agreement.duties),
        from: fc.constant('2026-01-01'),
        to: fc.constantFrom('2025-12-31', '2026-12-31'),
        contacts: fc.constant(complete.contacts),
        yearPlan: fc.constant(complete.yearPlan),
        score: fc.integer({ min: -1, max: 101 }),
        reason: fc.constantFrom('', '理由'),
      },
      { requiredKeys: [] },
    );
    walkAtRandom(pairWorkflow, {
      entity: fc.constantFrom<Pair>(pair, { ...pair, ...complete, status: 'MATCHED' }),
      viewer,
      input,
      calendar,
      runs: 300,
      apply: (entity, decision, context) =>
        afterStep(entity, decision, {
          standing: context.viewer,
          input: context.input as PairStepInput,
          now: context.now,
          accountId: null,
        }),
      holds: (entity) => {
        const { status, agreement, startedOn, imported, endedOn, acceptedBy } = entity;
        const wasActive = ['ACTIVE', 'IN_REVIEW', 'SUSPENDED'].includes(status);
        if (wasActive && !imported && startedOn === null) throw new Error('active without beginning');
        if (wasActive && !agreement) throw new Error('active without agreement');
        if (status === 'ENDED' && endedOn === null) throw new Error('ended without end');
        if (isLive(status) && endedOn !== null) throw new Error('an end of what lives');
        if (new Set(acceptedBy).size !== acceptedBy.length) throw new Error('accepted twice by one side');
      },
    });
  });
});
