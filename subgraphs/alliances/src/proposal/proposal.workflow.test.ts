import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { defaultVotingRule } from '../alliance/alliance.rules.js';
import { type AllianceStanding, assemblyStanding } from '../alliance/standing.rules.js';
import { blankProposal, type Proposal } from './proposal.rules.js';
import { afterStep, factsOf, type ProposalSurroundings } from './proposal-steps.rules.js';
import { proposalWorkflow } from './proposal.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const past = new Date('2026-03-01T01:00:00Z');
const standing = (...roles: readonly string[]): AllianceStanding => ({ ...assemblyStanding(now), roles });
const anyone = standing('OFFICE', 'LEAD', 'SYSTEM', 'ACTIVE_DELEGATE');

const by = { allianceId: 'alliance', proposerMembershipId: 'm', proposerOrgId: 'o', proposedBy: 'x' };
const blank = blankProposal('p', by, now);
const voting = { round: 1, openedAt: past, closesAt: past, isHidden: false, remindAt: null, closedAt: null };
const around: ProposalSurroundings = {
  rule: defaultVotingRule,
  memberCount: 6,
  mandates: ['m'],
  agenda: { isThisAlliances: true, isLocked: false, isInSession: true, attending: ['m'] },
  everybodyHasVoted: true,
  outcome: 'ADOPTED',
  now,
};
const window = { opensAt: past, until: past, objections: [] };

/** What lets a step be taken, where it needs more than its state. */
const fitting: Readonly<Record<string, Partial<Proposal>>> = {
  openObjection: { matterLevel: 'ROUTINE' },
  object: { objection: { ...window, until: new Date('2026-03-05T01:00:00Z') } },
  adopt: { objection: window },
  vote: { voting: { ...voting, closesAt: null } },
  close: { voting },
  carryOut: { matter: 'DISSOLUTION' },
};
const input = { reason: '理由', assemblyId: 'a', closesAt: new Date('2026-03-09T01:00:00Z'), choice: 'FOR' };

describe('the table of a proposal', () => {
  test.each(everyStateAndAction(proposalWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = factsOf({ ...blank, ...fitting[action], status: state }, around);
      const decision = decide(proposalWorkflow, facts, action, { viewer: anyone, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('holds on any walk: what is adopted was decided, what is fulfilled was adopted, rounds only grow', () => {
    const surroundings = fc.record({
      mandates: fc.constantFrom<readonly string[]>(['m'], ['n'], ['m', 'n'], []),
      agenda: fc.constantFrom(around.agenda, null),
      everybodyHasVoted: fc.boolean(),
      outcome: fc.constantFrom<ProposalSurroundings['outcome']>('ADOPTED', 'REJECTED', 'DEFERRED'),
    });
    const facts = fc
      .record({ given: surroundings, matterLevel: fc.constantFrom('MAJOR' as const, 'ROUTINE' as const) })
      .map(({ given, matterLevel }) => factsOf({ ...blank, matterLevel }, { ...around, ...given }));
    walkAtRandom(proposalWorkflow, {
      entity: facts,
      viewer: fc.constantFrom(
        anyone,
        ...['OFFICE', 'LEAD', 'SYSTEM', 'ACTIVE_DELEGATE', 'NONE'].map((one) => standing(one)),
      ),
      input: fc.record(
        {
          reason: fc.constantFrom('理由', ''),
          assemblyId: fc.constantFrom('a', null),
          closesAt: fc.constant(input.closesAt),
          choice: fc.constant('FOR'),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply(entity, decision, { now: at, input: given }) {
        const objector = { membershipId: 'm', organizationId: 'o' };
        const context = { now: at, calendar, input: given, rule: defaultVotingRule, objector };
        const next = afterStep(entity, decision, context);
        const { mandates, agenda, everybodyHasVoted, outcome } = entity;
        return factsOf(next, { ...around, mandates, agenda, everybodyHasVoted, outcome, now: at });
      },
      holds({ status, decision, submittedAt, fulfilledAt }) {
        if (status === 'ADOPTED' || status === 'FULFILLED') expect(decision?.outcome).toBe('ADOPTED');
        if (status === 'REJECTED') expect(decision?.by).toBe('VOTE');
        expect(status === 'FULFILLED').toBe(fulfilledAt !== null);
        if (status !== 'DRAFT' && status !== 'WITHDRAWN') expect(submittedAt).not.toBeNull();
      },
    });
  });
});
