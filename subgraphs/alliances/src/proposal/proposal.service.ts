import {
  type Ask,
  bySystem,
  checkText,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
  newId,
  type StepInput,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { begin, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { standingOf } from '../alliance/standing.rules.js';
import type { Votes } from '../vote/vote.service.js';
import type { CarryOut } from './carry-out.service.js';
import { createMemberVoices, type MemberVoices } from './member-voices.service.js';
import { proposalStepped } from './proposal.events.js';
import type { ProposalDocument } from './proposal.model.js';
import { blankProposal, drawProposal, type Proposal, type ProposalDraft } from './proposal.rules.js';
import { importProposals, type ProposalHistory } from './proposal-history.service.js';
import { createProposalReads, type ProposalReads } from './proposal-reads.service.js';
import { decideOn, mandatesOf, type ProposalStand, type StandOn } from './proposal-stand.service.js';
import { afterStep, mayCloseAt, type ProposalStepInput } from './proposal-steps.rules.js';
import { createProposalUpkeep, type ProposalUpkeep } from './proposal-upkeep.service.js';
import { type ProposalAction, type ProposalStatus, proposalWorkflow } from './proposal.workflow.js';

/** Steps that people take with the version that they saw; who votes or objects needs none. */
export type ProposalStepAction = Exclude<ProposalAction, 'object' | 'vote' | 'remind' | 'defer' | 'fulfil' | 'lapse'>;

export type NewProposal = ProposalDraft & {
  readonly allianceId: string;
  readonly memberId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type ProposalStep = StepInput & ProposalDraft & ProposalStepInput;

/** What others may do with proposals. */
export interface Proposals extends ProposalReads, MemberVoices, ProposalUpkeep {
  importProposals(rows: readonly ProposalHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  draft(ask: Ask, input: NewProposal): Promise<Result<Proposal, Refusal>>;
  step(action: ProposalStepAction, ask: Ask, input: ProposalStep): Promise<Result<Proposal, Refusal>>;
  /** Closes a vote whose time is over, and counts it. */
  closeInTime(id: string): Promise<Result<Proposal, Refusal>>;
}

/** Makes the service of proposals. */
export function createProposals({
  model,
  store,
  steps,
  alliances,
  circles,
  calendar,
  votes,
  standOn,
  carryOut,
}: {
  readonly model: Model<ProposalDocument>;
  readonly store: Store<Proposal>;
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly calendar: WorkCalendar;
  readonly votes: Pick<Votes, 'of' | 'open' | 'seal'>;
  readonly standOn: StandOn;
  readonly carryOut: CarryOut;
}): Proposals {
  const step: Proposals['step'] = (action, ask, input) =>
    steps.take<Proposal, ProposalStatus, ProposalStand>({
      ask,
      mutation: `proposal.${action}`,
      input,
      store,
      async stand(proposal, tx) {
        // Sealed before they are counted: what is cast from now on waits, and is refused.
        const cast = action === 'close' && proposal.status === 'VOTING' ? await votes.seal(proposal, tx) : [];
        const assemblyId = action === 'table' ? input.assemblyId : null;
        return standOn({ ask, proposal, assemblyId, votes: cast, holds: true }, tx);
      },
      decide: (proposal, standing) => decideOn(action, proposal, standing, input, calendar),
      async apply(proposal, decision, standing, tx) {
        const { alliance, surroundings, tally } = standing;
        const { now, session } = tx;
        const fit = checkText('reason', input.reason, longestReason);
        if (!fit.ok) return fit;
        const drawn = action === 'revise' ? drawProposal(proposal, input) : ok(proposal);
        if (!drawn.ok) return drawn;
        if (action === 'revise' || action === 'submit') {
          const possible = await carryOut.check(drawn.value, alliance, session);
          if (!possible.ok) return possible;
        }
        if (action === 'openVote' && input.closesAt && !mayCloseAt(input.closesAt, now)) {
          return refuse({ code: 'CLOSE_TIME_INVALID', field: ['closesAt'] });
        }
        const next = afterStep(drawn.value, decision, { now, calendar, input, rule: alliance.votingRule, tally });
        const event = proposalStepped(decision, next, alliance, standing.votes);
        if (action === 'openVote') {
          await votes.open(
            next,
            standing.circle.seats.filter(({ isActive }) => isActive),
            tx,
          );
        }
        if (action === 'carryOut') {
          const done = await carryOut.effect(proposal, tx);
          if (!done.ok) return done;
        }
        if (next.status === 'ADOPTED') return carryOut.goOn(next, event, { alliance, surroundings }, tx);
        return ok({ next, happenings: [event] });
      },
    });

  return {
    ...createProposalReads({ model, store }),
    importProposals: (rows, options) => importProposals({ store, steps, alliances, circles }, rows, options),
    draft: (ask, input) =>
      steps.change<Proposal>({
        ask,
        mutation: 'proposal.draft',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const alliance = await alliances.hold(input.allianceId, session);
          if (!alliance) return refuse({ code: 'NOT_FOUND', field: ['allianceId'] });
          const circle = await circles.circleOf(alliance, now, session);
          const viewer = standingOf(ask.viewer, circle, now);
          const decision = begin(proposalWorkflow, 'draft', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (alliance.status !== 'ACTIVE') return refuse({ code: 'ALLIANCE_NOT_ACTIVE', field: ['allianceId'] });
          const [seat, ...others] = mandatesOf(viewer, circle, input.memberId ?? null);
          if (!seat) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
          if (others.length > 0) return refuse({ code: 'MEMBER_REQUIRED', field: ['memberId'] });
          const { membershipId: proposerMembershipId, party } = seat;
          const proposerOrgId = party.organizationId;
          actAs({ organizationId: proposerOrgId, role: 'DELEGATE' });
          const by = { allianceId: alliance.id, proposerMembershipId, proposerOrgId, proposedBy: ask.viewer.accountId };
          const proposal = drawProposal(blankProposal(newId(), by, now), input);
          if (!proposal.ok) return proposal;
          const possible = await carryOut.check(proposal.value, alliance, session);
          if (!possible.ok) return possible;
          await store.insert([proposal.value], session);
          append(proposalStepped(decision.value, proposal.value, alliance));
          return proposal;
        },
      }),
    step,
    ...createMemberVoices({ store, steps, calendar, standOn }),
    async closeInTime(id) {
      const proposal = await store.find(id);
      return proposal ? step('close', bySystem, { id, version: proposal.version }) : refuse({ code: 'NOT_FOUND' });
    },
    ...createProposalUpkeep({
      model,
      store,
      steps,
      calendar,
      votesOf: (proposal, session) => votes.of(proposal, session),
      allianceOf: (id, session) => alliances.hold(id, session),
    }),
  };
}
