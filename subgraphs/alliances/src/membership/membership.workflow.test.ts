import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { assemblyStanding, type AllianceStanding } from '../alliance/standing.rules.js';
import { afterStep, factsOf, invited, placeKeyOf } from './membership.rules.js';
import { membershipWorkflow } from './membership.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const signing = { status: 'SIGNING', rotationOrder: ['a', 'b'] } as const;
const active = { status: 'ACTIVE', rotationOrder: ['a', 'b'] } as const;
const nobodyOwes = { owesHandover: [] };
const membership = invited('m', { id: 'alliance' }, 'a', now);
const standing = (roles: readonly string[], memberIds: readonly string[] = []): AllianceStanding => ({
  ...assemblyStanding(now),
  roles,
  memberIds,
});
const anyone = standing(['OFFICE', 'DELEGATE', 'SYSTEM', 'ASSEMBLY'], ['a']);
const input = { reason: '理由', delegates: [] };

describe('the table of a membership', () => {
  test.each(everyStateAndAction(membershipWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = factsOf({ ...membership, status: state }, signing, nobodyOwes);
      const decision = decide(membershipWorkflow, facts, action, { viewer: anyone, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test.each([
    ['in an alliance that is prepared', { status: 'PREPARING', rotationOrder: [] }, false, false],
    ['before the founding', signing, false, true],
    ['after it, without a vote', active, false, false],
    ['after it, once admitted', active, true, true],
    ['in one that is dissolved', { status: 'DISSOLVED', rotationOrder: [] }, true, false],
  ] as const)('is signed %s: %#', (_, alliance, isAdmitted, maySign) => {
    expect(factsOf({ ...membership, isAdmitted }, alliance, nobodyOwes).maySign).toBe(maySign);
  });

  test('holds on any walk: one that is over takes no place, and who has joined has signed', () => {
    walkAtRandom(membershipWorkflow, {
      entity: fc
        .record({ alliance: fc.constantFrom(signing, active), isAdmitted: fc.boolean(), owes: fc.boolean() })
        .map(({ alliance, isAdmitted, owes }) =>
          factsOf({ ...membership, isAdmitted }, alliance, { owesHandover: owes ? ['a'] : [] }),
        ),
      viewer: fc.constantFrom(
        anyone,
        standing(['OFFICE']),
        standing(['DELEGATE'], ['a']),
        standing(['DELEGATE'], ['b']),
        standing(['ASSEMBLY']),
        standing(['SYSTEM']),
        standing([]),
      ),
      input: fc.record(
        { reason: fc.constantFrom('理由', ''), delegates: fc.constant([{ accountId: 'x', name: '王' }]) },
        { requiredKeys: [] },
      ),
      calendar,
      apply: (entity, decision, { now: at, input: given }) => ({
        ...entity,
        ...afterStep(entity, decision, { now: at, accountId: 'x', reason: given.reason ?? null }),
      }),
      holds({ status, signedAt, leftOn, ...rest }) {
        const isOver = status === 'LEFT' || status === 'WITHDRAWN';
        expect(placeKeyOf({ ...rest, status }) === null).toBe(isOver);
        if (status === 'ACTIVE' || status === 'LEAVING') expect(signedAt).not.toBeNull();
        if (status === 'LEFT') expect(leftOn).not.toBeNull();
      },
    });
  });
});
