import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { AllianceStanding } from '../alliance/standing.rules.js';
import type { HandoverSheet, RotationTerm } from './rotation.rules.js';
import { afterStep, factsOf, planChanges } from './rotation-steps.rules.js';
import { type RotationTermStatus, rotationTermWorkflow } from './rotation-term.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const alliance = { memberIds: ['a', 'b', 'c'], rotationOrder: ['a', 'b'] };
const sheet: HandoverSheet = { generatedAt: now, items: [], signatures: [], closedAt: null };

const standing = (roles: readonly string[], memberIds: readonly string[]): AllianceStanding => ({
  roles,
  memberIds,
  memberId: memberIds.length === 1 ? (memberIds[0] ?? null) : null,
  today: '2026-03-02',
  actingAs: { organizationId: null, role: 'DELEGATE' },
});
const anyone = standing(['OFFICE', 'SYSTEM', 'ACTIVE_DELEGATE'], ['a', 'b']);

const [term, other] = planChanges(
  'alliance',
  [],
  [
    { ordinal: 8105, turnOf: 'a', leadOrgId: 'a' },
    { ordinal: 8106, turnOf: 'b', leadOrgId: 'b' },
  ],
  {
    now,
    newId: (() => {
      let count = 0;
      return () => `term-${(count += 1)}`;
    })(),
  },
).planned;
if (!term || !other) throw new Error('expected two quarters to be planned');

const swap = { otherTermId: other.id, requestedByOrgId: 'a', askedOrgId: 'b', requestedAt: now, acceptedAt: null };
const surroundings = { alliance, other, nextLeadOrgId: 'b', today: '2026-03-02' };

/** What lets a step be taken, where it needs more than its state. */
const fitting: Readonly<Record<string, Partial<RotationTerm>>> = {
  acceptSwap: { swap },
  confirmSwap: { swap: { ...swap, acceptedAt: now } },
  dropSwap: { swap },
  signHandover: { handover: sheet },
};
const input = { otherTermId: other.id, organizationId: 'b', plan: '计划', reason: '理由' };

describe('the table of a quarter', () => {
  test.each(everyStateAndAction(rotationTermWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = factsOf({ ...term, ...fitting[action], status: state }, surroundings);
      const viewer = action === 'signHandover' ? standing(['ACTIVE_DELEGATE'], ['a']) : anyone;
      const decision = decide(rotationTermWorkflow, facts, action, { viewer, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('closes a handover with the second of two signatures, or the only one where one member leads on', () => {
    const viewer = standing(['ACTIVE_DELEGATE'], ['a']);
    const signed = { ...sheet, signatures: [{ organizationId: 'b', accountId: null, at: now, remark: null }] };
    const to = (handover: HandoverSheet, nextLeadOrgId: string) => {
      const facts = factsOf({ ...term, status: 'HANDING_OVER', handover }, { ...surroundings, nextLeadOrgId });
      const decision = decide(rotationTermWorkflow, facts, 'signHandover', { viewer, input: {}, now, calendar });
      return decision.ok ? decision.value.to : decision.refusal.code;
    };
    expect(to(sheet, 'b')).toBe('HANDING_OVER');
    expect(to(signed, 'b')).toBe('CLOSED');
    expect(to(sheet, 'a')).toBe('CLOSED');
  });

  test('holds on any walk: a sheet is made when a quarter ends, and closed when all have signed', () => {
    const walked = { ...surroundings };
    walkAtRandom(rotationTermWorkflow, {
      entity: fc
        .constantFrom<Partial<RotationTerm>>({}, { swap }, { swap: { ...swap, acceptedAt: now } })
        .map((more) => factsOf({ ...term, ...more }, walked)),
      viewer: fc.constantFrom(
        anyone,
        standing(['SYSTEM'], []),
        standing(['OFFICE'], []),
        standing(['ACTIVE_DELEGATE', 'LEAD'], ['a']),
        standing(['ACTIVE_DELEGATE'], ['b']),
        standing(['ACTIVE_DELEGATE'], ['c']),
        standing([], []),
      ),
      input: fc.record(
        {
          otherTermId: fc.constantFrom(other.id, null),
          organizationId: fc.constantFrom('a', 'b', 'nobody'),
          plan: fc.constantFrom('计划', ' '),
          reason: fc.constantFrom('理由', ''),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply(entity, decision, { viewer, input: given, now: at }) {
        const { other: _, hasBegun: __, parties: ___, mayLead: ____, ...plain } = entity;
        const by = { standing: viewer, input: given, now: at, accountId: null, surroundings: walked, openItems: [] };
        return factsOf(afterStep(plain, decision, by), walked);
      },
      holds({ status, handover, parties }) {
        const ended: readonly RotationTermStatus[] = ['HANDING_OVER'];
        if (ended.includes(status)) expect(handover).not.toBeNull();
        if (status === 'PLANNED' || status === 'LEADING') expect(handover).toBeNull();
        const signed = handover?.signatures.map(({ organizationId }) => organizationId) ?? [];
        expect(new Set(signed).size).toBe(signed.length);
        if (handover?.closedAt) expect(parties.every((id) => signed.includes(id))).toBe(true);
      },
    });
  });
});
