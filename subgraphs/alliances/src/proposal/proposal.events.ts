import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type Alliance, audienceOf } from '../alliance/alliance.rules.js';
import type { Vote } from '../vote/vote.rules.js';
import type { Proposal } from './proposal.rules.js';

/** What every event of a proposal tells. Others read this in the log. */
export interface ProposalEventPayload {
  readonly allianceId: string;
  readonly proposalId: string;
  readonly title: string;
  readonly matterLevel: Proposal['matterLevel'];
  readonly matter: Proposal['matter'];
  readonly origin: Proposal['origin'];
  readonly assemblyId: string | null;
  readonly proposerOrgId: string;
  readonly memberIds: readonly string[];
  /** Organizations that follow it: its proposer (domain.md G10). */
  readonly followers: readonly string[];
  readonly submittedAt: Date | null;
  /** When it was last decided, deferrals included; told with every event from then on, `null` while it is not. */
  readonly decidedAt: Date | null;
  /** A day, a month or a year, where imported data tell no more. Events from before there were imports lack it. */
  readonly decidedOn?: string | null;
  readonly action: string;
  readonly from: Proposal['status'] | null;
  readonly to: Proposal['status'];
}

/** Events with which a tally changes, beside votes. */
export const tallyEvents = [
  'alliances.VoteCast',
  'alliances.VoteReminded',
  'alliances.ProposalVotingOpened',
  'alliances.ProposalAdopted',
  'alliances.ProposalRejected',
  'alliances.ProposalDeferred',
] as const;

/** A step of a proposal. */
export function proposalStepped(
  { action, event, from }: Pick<Decision<Proposal['status']>, 'action' | 'event' | 'from'>,
  proposal: Proposal,
  alliance: Alliance,
  votes: readonly Vote[] = [],
): Happening {
  const step = { action, from, to: proposal.status };
  return happening(event, proposal, alliance, step, detailsOf(action, proposal, votes));
}

/** An adopted proposal could not be carried out; its office tries again. */
export function proposalHindered(proposal: Proposal, alliance: Alliance): Happening {
  const step = { action: 'hinder', from: proposal.status, to: proposal.status };
  return happening('alliances.ProposalHindered', proposal, alliance, step, { hindrance: proposal.hindrance });
}

function happening(
  type: string,
  proposal: Proposal,
  alliance: Alliance,
  step: Pick<ProposalEventPayload, 'action' | 'from' | 'to'>,
  more: object,
): Happening {
  const { id, version, title, matterLevel, matter, origin, assemblyId, proposerOrgId, submittedAt } = proposal;
  const payload: ProposalEventPayload = {
    allianceId: alliance.id,
    proposalId: id,
    title,
    matterLevel,
    matter,
    origin,
    assemblyId,
    proposerOrgId,
    memberIds: alliance.memberIds,
    followers: [proposerOrgId],
    submittedAt,
    decidedAt: proposal.decision?.at ?? null,
    decidedOn: proposal.decision && proposal.decidedOn,
    ...step,
  };
  return {
    type,
    entity: { type: 'Proposal', id, version },
    organizations: [...new Set([proposerOrgId, ...audienceOf(alliance)])],
    payload: { ...payload, ...more },
  };
}

function detailsOf(action: string, { voting, decision, objection }: Proposal, votes: readonly Vote[]): object {
  switch (action) {
    case 'openVote':
      return { round: voting?.round, closesAt: voting?.closesAt, isHidden: voting?.isHidden };
    case 'remind':
      // How members voted is not told: who has not voted yet is.
      return { undecidedIds: votes.flatMap(({ choice, organizationId }) => (choice === null ? [organizationId] : [])) };
    case 'close':
      return {
        round: voting?.round,
        tally: decision?.tally ?? null,
        // Told with the end of the vote, so that the log alone says who voted how, also where results were hidden.
        votes: votes.map(({ organizationId, choice }) => ({ organizationId, choice })),
      };
    case 'import':
      return { tally: decision?.tally ?? null };
    case 'adopt':
    case 'defer':
      return { objections: objection?.objections.length ?? 0 };
    case 'object':
      return { objectedBy: objection?.objections.at(-1)?.organizationId ?? null };
    default:
      return {};
  }
}
