import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { defaultVotingRule } from '../alliance/alliance.rules.js';
import { type AllianceStanding, assemblyStanding } from '../alliance/standing.rules.js';
import { blankAssembly } from './assembly.rules.js';
import { afterStep, type AssemblySurroundings, attended, factsOf } from './assembly-steps.rules.js';
import { assemblyWorkflow } from './assembly.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const standing = (...roles: readonly string[]): AllianceStanding => ({ ...assemblyStanding(now), roles });
const anyone = standing('OFFICE', 'LEAD', 'SYSTEM', 'ACTIVE_DELEGATE');
const blank = blankAssembly('a', 'alliance', now);
const here = { membershipId: 'm', organizationId: 'o', delegates: [], at: now };
const around: AssemblySurroundings = {
  rule: defaultVotingRule,
  membershipIds: ['m'],
  openVotes: 0,
  scheduledAt: null,
  now,
};
const input = { reason: '理由', minutes: '纪要' };

describe('the table of an assembly', () => {
  test.each(everyStateAndAction(assemblyWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const scheduledAt = action === 'convene' ? new Date('2026-03-20T01:00:00Z') : null;
      const facts = factsOf({ ...attended(blank, here), status: state }, { ...around, scheduledAt }, calendar);
      const decision = decide(assemblyWorkflow, facts, action, { viewer: anyone, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('holds on any walk: what was held had a quorum, and only what was held has minutes', () => {
    const surroundings = fc.record({
      openVotes: fc.nat({ max: 1 }),
      scheduledAt: fc.constantFrom(null, new Date('2030-03-20T01:00:00Z')),
      here: fc.boolean(),
    });
    walkAtRandom(assemblyWorkflow, {
      entity: surroundings.map(({ here: isHere, ...given }) => {
        const assembly = isHere ? { ...blank, attendance: [here] } : blank;
        return { ...factsOf(assembly, { ...around, ...given }, calendar), given };
      }),
      viewer: fc.constantFrom(anyone, ...['OFFICE', 'LEAD', 'ACTIVE_DELEGATE', 'NONE'].map((one) => standing(one))),
      input: fc.record({ reason: fc.constantFrom('理由', ''), minutes: fc.constant('纪要') }, { requiredKeys: [] }),
      calendar,
      apply(entity, decision, { now: at, input: given }) {
        const from = decision.action === 'attend' ? attended(entity, { ...here, at }) : entity;
        const surrounding = { ...around, ...entity.given, now: at };
        const next = afterStep(from, decision, { now: at, surroundings: surrounding, minutes: given.minutes ?? null });
        return { ...factsOf(next, { ...surrounding, scheduledAt: null }, calendar), given: entity.given };
      },
      holds({ status, quorum, minutes, openedAt, dueAt }) {
        const wasHeld = status === 'IN_SESSION' || status === 'CLOSED' || status === 'PUBLISHED';
        expect(openedAt !== null).toBe(wasHeld);
        if (wasHeld) expect(quorum?.present).toBeGreaterThanOrEqual(quorum?.needed ?? Infinity);
        expect(minutes !== null).toBe(status === 'PUBLISHED');
        expect(dueAt !== null).toBe(status === 'CLOSED' || status === 'PUBLISHED');
      },
    });
  });
});
