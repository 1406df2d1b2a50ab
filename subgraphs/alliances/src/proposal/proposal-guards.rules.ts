import type { Guard, Refusal } from '@cobuild/workflow';
import type { AllianceStanding } from '../alliance/standing.rules.js';

/** Where the assembly stands on whose agenda a proposal is, or is to be. */
export interface AgendaFacts {
  readonly isThisAlliances: boolean;
  /** Its agenda takes no more proposals. */
  readonly isLocked: boolean;
  readonly isInSession: boolean;
  /** Memberships that have come. */
  readonly attending: readonly string[];
}

/** What a proposal's table looks at. */
export interface ProposalFacts {
  readonly matter: string;
  readonly matterLevel: string;
  readonly proposerMembershipId: string | null;
  readonly assemblyId: string | null;
  readonly agenda: AgendaFacts | null;
  /** The member for which the viewer acts and that takes part; `null` where it is none, or not chosen. */
  readonly mandate: string | null;
  /** All members for which the viewer acts and that take part. */
  readonly mandates: readonly string[];
  /** The time to object is over by the clock, whenever the office comes round to it. */
  readonly objectionIsOver: boolean;
  readonly hasObjected: boolean;
  /** One more objection sends it to the assembly. */
  readonly nextObjectionForcesVote: boolean;
  /** The vote is over by the clock, whenever the timers come round to it. */
  readonly voteIsOver: boolean;
  readonly voteHasLimit: boolean;
  readonly everybodyHasVoted: boolean;
  /** What the votes decide; asked for by the step that closes the vote alone. */
  readonly outcome: 'ADOPTED' | 'REJECTED' | 'DEFERRED';
}

/** What a proposal's steps take in, as far as its table looks at it. */
export interface ProposalInput {
  readonly assemblyId: string | null;
  readonly closesAt: Date | null;
  readonly choice: string | null;
}

type ProposalGuard = Guard<ProposalFacts, AllianceStanding, ProposalInput>;

/** Only the member that proposes takes its proposal further, or back. */
export const isProposer: ProposalGuard = function isProposer({ proposerMembershipId, mandates }) {
  return proposerMembershipId !== null && mandates.includes(proposerMembershipId)
    ? undefined
    : { code: 'NOT_THE_PROPOSER' };
};

/** An assembly of the same alliance takes proposals until its agenda locks (domain.md §2). */
export const agendaTakesIt: ProposalGuard = function agendaTakesIt({ agenda }, _viewer, input) {
  if (input?.assemblyId == null) return undefined;
  const field = ['assemblyId'];
  if (!agenda?.isThisAlliances) return { code: 'NOT_FOUND', field };
  return agenda.isLocked ? { code: 'AGENDA_LOCKED', field } : undefined;
};

/** Only routine matters may be adopted without a vote (domain.md §2). */
export const isRoutine: ProposalGuard = function isRoutine({ matterLevel }) {
  return matterLevel === 'ROUTINE' ? undefined : { code: 'MATTER_IS_MAJOR' };
};

/** Somebody acts for one member that takes part. */
const hasMandate = ({ mandate, mandates }: ProposalFacts, isAsked: boolean): Refusal | undefined => {
  if (mandates.length === 0) return { code: 'NO_MANDATE', field: ['memberId'] };
  return mandate === null && isAsked ? { code: 'MEMBER_REQUIRED', field: ['memberId'] } : undefined;
};

/** A member that takes part objects once, until the window closes. */
export const mayObject: ProposalGuard = function mayObject(proposal, _viewer, input) {
  if (proposal.objectionIsOver) return { code: 'OBJECTION_OVER' };
  return hasMandate(proposal, input !== undefined) ?? (proposal.hasObjected ? { code: 'HAS_OBJECTED' } : undefined);
};

/** The office waits until nobody may object any more. */
export const nobodyMayObject: ProposalGuard = function nobodyMayObject({ objectionIsOver }) {
  return objectionIsOver ? undefined : { code: 'OBJECTION_RUNS' };
};

/** What stands on an agenda is voted on in session; what does not, online until a time that is said. */
export const mayOpenVote: ProposalGuard = function mayOpenVote({ agenda, assemblyId }, _viewer, input) {
  if (assemblyId !== null) return agenda?.isInSession ? undefined : { code: 'ASSEMBLY_NOT_IN_SESSION' };
  return input && input.closesAt == null ? { code: 'MISSING_INPUT', field: ['closesAt'] } : undefined;
};

/** One vote for each member, by whoever it sends, until the vote closes (domain.md §2). */
export const mayVote: ProposalGuard = function mayVote(proposal, _viewer, input) {
  if (proposal.voteIsOver) return { code: 'VOTE_CLOSED' };
  const refusal = hasMandate(proposal, input !== undefined);
  if (refusal) return refusal;
  const { mandate, agenda, assemblyId } = proposal;
  const isAbsent = assemblyId !== null && mandate !== null && !agenda?.attending.includes(mandate);
  return isAbsent ? { code: 'NOT_PRESENT', field: ['memberId'] } : undefined;
};

/** A vote that has a time is not cut short while somebody may still vote. */
export const mayCloseVote: ProposalGuard = function mayCloseVote({ voteHasLimit, voteIsOver, everybodyHasVoted }) {
  return voteHasLimit && !voteIsOver && !everybodyHasVoted ? { code: 'VOTE_RUNS' } : undefined;
};

/** What an alliance decided of itself was done with its decision; actions alone can be taken up again. */
export const isCarriedOutByActions: ProposalGuard = function isCarriedOutByActions({ matter }) {
  return matter === 'ACTION' ? undefined : { code: 'NOT_OF_THIS_MATTER' };
};

/** What joint actions carry out is done once they are reviewed. */
export const isNotCarriedOut: ProposalGuard = function isNotCarriedOut({ matter }) {
  return matter === 'ACTION' ? { code: 'ACTIONS_CARRY_IT_OUT' } : undefined;
};
