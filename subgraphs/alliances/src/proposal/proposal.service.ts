import {
  type Ask,
  bySystem,
  type Connection,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  type Tx,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { standingOf } from '../alliance/standing.rules.js';
import { checkText, longestReason } from '../texts.rules.js';
import type { Mandate, Votes } from '../vote/vote.service.js';
import type { CarryOut } from './carry-out.service.js';
import { proposalStepped } from './proposal.events.js';
import { fromDocument, type ProposalDocument } from './proposal.model.js';
import { blankProposal, drawProposal, type Proposal, type ProposalDraft } from './proposal.rules.js';
import { mandatesOf, type ProposalStand, type StandOn } from './proposal-stand.service.js';
import { afterStep, factsOf, mayCloseAt, type ProposalStepInput } from './proposal-steps.rules.js';
import { createProposalUpkeep, type ProposalUpkeep } from './proposal-upkeep.service.js';
import { type ProposalAction, type ProposalStatus, proposalWorkflow } from './proposal.workflow.js';

type Session = mongo.ClientSession;

/** Steps that people take with the version that they saw; who votes or objects needs none. */
export type ProposalStepAction = Exclude<ProposalAction, 'object' | 'vote' | 'remind' | 'defer' | 'fulfil' | 'lapse'>;

export type NewProposal = ProposalDraft & {
  readonly allianceId: string;
  readonly memberId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type ProposalStep = StepInput & ProposalDraft & ProposalStepInput;

export interface ObjectionInput {
  readonly id: string;
  readonly memberId?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with proposals. */
export interface Proposals extends ProposalUpkeep {
  find(id: string, session?: Session): Promise<Proposal | null>;
  list(
    filter: {
      readonly allianceId?: string | undefined;
      readonly assemblyId?: string | undefined;
      readonly statuses?: readonly ProposalStatus[] | null | undefined;
    },
    page: PageArguments,
  ): Promise<Connection<Proposal>>;
  /** Proposals of alliances that are being voted on, no more than the limit: what a snapshot is read from. */
  inVote(
    allianceIds: readonly string[],
    proposalIds: readonly string[] | null,
    limit: number,
  ): Promise<readonly Proposal[]>;
  draft(ask: Ask, input: NewProposal): Promise<Result<Proposal, Refusal>>;
  step(action: ProposalStepAction, ask: Ask, input: ProposalStep): Promise<Result<Proposal, Refusal>>;
  /** Objects in the name of a member; many may at the same moment. */
  object(ask: Ask, input: ObjectionInput): Promise<Result<Proposal, Refusal>>;
  /** Closes a vote whose time is over, and counts it. */
  closeInTime(id: string): Promise<Result<Proposal, Refusal>>;
  /** Whether somebody may vote now, and for whom. */
  mandateOf(
    ask: Ask,
    ballot: { readonly id: string; readonly memberId?: string | null | undefined; readonly choice: string },
    tx: Tx,
  ): Promise<Result<Mandate, Refusal>>;
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
  const decided = (action: ProposalAction, proposal: Proposal, standing: ProposalStand, input: object) => {
    const { surroundings } = standing;
    const context = { viewer: standing, input: withoutUndefined(input), now: surroundings.now, calendar };
    return decide(proposalWorkflow, factsOf(proposal, surroundings), action, context);
  };

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
      decide: (proposal, standing) => decided(action, proposal, standing, input),
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
    find: (id, session) => store.find(id, session),
    list: ({ allianceId, assemblyId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(allianceId === undefined ? {} : { allianceId }),
          ...(assemblyId === undefined ? {} : { assemblyId }),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'createdAt', direction: assemblyId === undefined ? -1 : 1 }],
        page,
        toNode: fromDocument,
      }),
    inVote: (allianceIds, proposalIds, limit) =>
      store.findWhere(
        {
          allianceId: { $in: [...allianceIds] },
          status: 'VOTING',
          ...(proposalIds ? { _id: { $in: [...proposalIds] } } : {}),
        },
        { limit },
      ),
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
    object: (ask, input) =>
      steps.change<Proposal>({
        ask,
        mutation: 'proposal.object',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const proposal = await store.find(input.id, tx.session);
          if (!proposal) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const standing = await standOn({ ask, proposal, memberId: input.memberId, holds: true }, tx);
          actAs(standing.actingAs);
          const decision = decided('object', proposal, standing, input);
          if (!decision.ok) return decision;
          const fit = checkText('reason', input.reason, longestReason);
          if (!fit.ok) return fit;
          const [seat] = standing.seats;
          if (!seat) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
          const { membershipId, party } = seat;
          actAs({ organizationId: party.organizationId, role: 'DELEGATE' });
          const { alliance } = standing;
          const objector = { membershipId, organizationId: party.organizationId };
          const around = { now: tx.now, calendar, input, rule: alliance.votingRule, objector };
          const next = afterStep(proposal, decision.value, around);
          const written = await store.replace(next, tx.session);
          if (!written.ok) return written;
          tx.append(proposalStepped(decision.value, next, alliance));
          return ok(next);
        },
      }),
    async closeInTime(id) {
      const proposal = await store.find(id);
      return proposal ? step('close', bySystem, { id, version: proposal.version }) : refuse({ code: 'NOT_FOUND' });
    },
    async mandateOf(ask, ballot, tx) {
      const proposal = await store.find(ballot.id, tx.session);
      if (!proposal) return refuse({ code: 'NOT_FOUND', field: ['id'] });
      const standing = await standOn({ ask, proposal, memberId: ballot.memberId, holds: false }, tx);
      if (standing.seats.length === 0) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
      const decision = decided('vote', proposal, standing, ballot);
      if (!decision.ok) return decision;
      const [seat] = standing.seats;
      if (!seat) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
      return ok({ proposal, alliance: standing.alliance, seat, event: decision.value.event });
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
