import { type ActionOf, type Guard, type Refusal, type StateOf, workflow } from '@cobuild/workflow';
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

export interface ProposalFacts {
  readonly matter: string;
  readonly matterLevel: string;
  readonly proposerMembershipId: string;
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

interface ProposalInput {
  readonly assemblyId: string | null;
  readonly closesAt: Date | null;
  readonly choice: string | null;
}

type ProposalGuard = Guard<ProposalFacts, AllianceStanding, ProposalInput>;

const isProposer: ProposalGuard = function isProposer({ proposerMembershipId, mandates }) {
  return mandates.includes(proposerMembershipId) ? undefined : { code: 'NOT_THE_PROPOSER' };
};

const agendaTakesIt: ProposalGuard = function agendaTakesIt({ agenda }, _viewer, input) {
  if (input?.assemblyId == null) return undefined;
  const field = ['assemblyId'];
  if (!agenda?.isThisAlliances) return { code: 'NOT_FOUND', field };
  return agenda.isLocked ? { code: 'AGENDA_LOCKED', field } : undefined;
};

const isRoutine: ProposalGuard = function isRoutine({ matterLevel }) {
  return matterLevel === 'ROUTINE' ? undefined : { code: 'MATTER_IS_MAJOR' };
};

/** Somebody acts for one member that takes part. */
const hasMandate = ({ mandate, mandates }: ProposalFacts, isAsked: boolean): Refusal | undefined => {
  if (mandates.length === 0) return { code: 'NO_MANDATE', field: ['memberId'] };
  return mandate === null && isAsked ? { code: 'MEMBER_REQUIRED', field: ['memberId'] } : undefined;
};

const mayObject: ProposalGuard = function mayObject(proposal, _viewer, input) {
  if (proposal.objectionIsOver) return { code: 'OBJECTION_OVER' };
  return hasMandate(proposal, input !== undefined) ?? (proposal.hasObjected ? { code: 'HAS_OBJECTED' } : undefined);
};

const nobodyMayObject: ProposalGuard = function nobodyMayObject({ objectionIsOver }) {
  return objectionIsOver ? undefined : { code: 'OBJECTION_RUNS' };
};

/** What stands on an agenda is voted on in session; what does not, online until a time that is said. */
const mayOpenVote: ProposalGuard = function mayOpenVote({ agenda, assemblyId }, _viewer, input) {
  if (assemblyId !== null) return agenda?.isInSession ? undefined : { code: 'ASSEMBLY_NOT_IN_SESSION' };
  return input && input.closesAt == null ? { code: 'MISSING_INPUT', field: ['closesAt'] } : undefined;
};

/** One vote for each member, by whoever it sends, until the vote closes (domain.md §2). */
const mayVote: ProposalGuard = function mayVote(proposal, _viewer, input) {
  if (proposal.voteIsOver) return { code: 'VOTE_CLOSED' };
  const refusal = hasMandate(proposal, input !== undefined);
  if (refusal) return refusal;
  const { mandate, agenda, assemblyId } = proposal;
  const isAbsent = assemblyId !== null && mandate !== null && !agenda?.attending.includes(mandate);
  return isAbsent ? { code: 'NOT_PRESENT', field: ['memberId'] } : undefined;
};

/** A vote that has a time is not cut short while somebody may still vote. */
const mayCloseVote: ProposalGuard = function mayCloseVote({ voteHasLimit, voteIsOver, everybodyHasVoted }) {
  return voteHasLimit && !voteIsOver && !everybodyHasVoted ? { code: 'VOTE_RUNS' } : undefined;
};

const isNotCarriedOut: ProposalGuard = function isNotCarriedOut({ matter }) {
  return matter === 'ACTION' ? { code: 'ACTIONS_CARRY_IT_OUT' } : undefined;
};

/** The life of a proposal (domain.md §2). */
export const proposalWorkflow = workflow<ProposalFacts, AllianceStanding, ProposalInput>()({
  entity: 'Proposal',
  states: {
    DRAFT: { label: { zh: '起草中', en: 'Draft' } },
    SUBMITTED: { label: { zh: '已提交', en: 'Submitted' } },
    OBJECTION: { label: { zh: '异议期', en: 'Open to objections' } },
    ON_AGENDA: { label: { zh: '已列入议程', en: 'On the agenda' } },
    VOTING: { label: { zh: '表决中', en: 'Voting' } },
    ADOPTED: { label: { zh: '已通过', en: 'Adopted' } },
    REJECTED: { label: { zh: '未通过', en: 'Rejected' }, terminal: true },
    DEFERRED: { label: { zh: '暂缓', en: 'Deferred' } },
    WITHDRAWN: { label: { zh: '已撤回', en: 'Withdrawn' }, terminal: true },
    FULFILLED: { label: { zh: '已落实', en: 'Fulfilled' }, terminal: true },
  },
  starts: [
    {
      action: 'draft',
      label: { zh: '起草提议', en: 'Draft' },
      to: 'DRAFT',
      by: ['ACTIVE_DELEGATE'],
      event: 'alliances.ProposalDrafted',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改提议', en: 'Revise' },
      from: 'DRAFT',
      to: 'DRAFT',
      by: ['ACTIVE_DELEGATE'],
      guard: isProposer,
      event: 'alliances.ProposalRevised',
    },
    {
      action: 'submit',
      label: { zh: '提交提议', en: 'Submit' },
      from: 'DRAFT',
      to: 'SUBMITTED',
      by: ['ACTIVE_DELEGATE'],
      guard: isProposer,
      event: 'alliances.ProposalSubmitted',
    },
    {
      action: 'table',
      label: { zh: '列入议程', en: 'Table' },
      from: ['SUBMITTED', 'DEFERRED'],
      to: 'ON_AGENDA',
      by: ['OFFICE'],
      guard: agendaTakesIt,
      event: 'alliances.ProposalTabled',
    },
    {
      action: 'openObjection',
      label: { zh: '开始异议期', en: 'Open to objections' },
      from: 'SUBMITTED',
      to: 'OBJECTION',
      by: ['OFFICE'],
      guard: isRoutine,
      event: 'alliances.ProposalObjectionOpened',
    },
    {
      action: 'object',
      label: { zh: '提出异议', en: 'Object' },
      from: 'OBJECTION',
      to: {
        oneOf: ['OBJECTION', 'SUBMITTED'],
        choose: ({ nextObjectionForcesVote }) => (nextObjectionForcesVote ? 'SUBMITTED' : 'OBJECTION'),
      },
      by: ['ACTIVE_DELEGATE'],
      needsReason: true,
      guard: mayObject,
      event: { OBJECTION: 'alliances.ProposalObjected', SUBMITTED: 'alliances.ProposalSentToAssembly' },
    },
    {
      action: 'adopt',
      label: { zh: '办公室通过', en: 'Adopt' },
      from: 'OBJECTION',
      to: 'ADOPTED',
      by: ['OFFICE'],
      guard: nobodyMayObject,
      event: 'alliances.ProposalAdopted',
    },
    {
      action: 'openVote',
      label: { zh: '开始表决', en: 'Open the vote' },
      from: 'ON_AGENDA',
      to: 'VOTING',
      by: ['OFFICE', 'LEAD'],
      guard: mayOpenVote,
      event: 'alliances.ProposalVotingOpened',
    },
    {
      action: 'vote',
      label: { zh: '表决', en: 'Vote' },
      from: 'VOTING',
      to: 'VOTING',
      by: ['ACTIVE_DELEGATE'],
      requires: ['choice'],
      guard: mayVote,
      event: 'alliances.VoteCast',
    },
    {
      action: 'remind',
      label: { zh: '提醒未表决成员', en: 'Remind who has not voted' },
      from: 'VOTING',
      to: 'VOTING',
      by: ['SYSTEM'],
      event: 'alliances.VoteReminded',
    },
    {
      action: 'close',
      label: { zh: '结束表决', en: 'Close the vote' },
      from: 'VOTING',
      to: { oneOf: ['ADOPTED', 'REJECTED', 'DEFERRED'], choose: ({ outcome }) => outcome },
      by: ['SYSTEM', 'OFFICE'],
      guard: mayCloseVote,
      event: {
        ADOPTED: 'alliances.ProposalAdopted',
        REJECTED: 'alliances.ProposalRejected',
        DEFERRED: 'alliances.ProposalDeferred',
      },
    },
    {
      action: 'defer',
      label: { zh: '随大会结束暂缓', en: 'Defer with the end of the assembly' },
      from: 'ON_AGENDA',
      to: 'DEFERRED',
      by: ['SYSTEM'],
      event: 'alliances.ProposalDeferred',
    },
    {
      action: 'withdraw',
      label: { zh: '撤回提议', en: 'Withdraw' },
      from: ['DRAFT', 'SUBMITTED', 'OBJECTION', 'ON_AGENDA', 'DEFERRED'],
      to: 'WITHDRAWN',
      by: ['ACTIVE_DELEGATE'],
      guard: isProposer,
      event: 'alliances.ProposalWithdrawn',
    },
    {
      action: 'carryOut',
      label: { zh: '执行决议', en: 'Carry out' },
      from: 'ADOPTED',
      to: 'FULFILLED',
      by: ['OFFICE', 'SYSTEM'],
      guard: isNotCarriedOut,
      event: 'alliances.ProposalFulfilled',
    },
    {
      action: 'fulfil',
      label: { zh: '行动全部评估，提议落实', en: 'All its actions are reviewed' },
      from: 'ADOPTED',
      to: 'FULFILLED',
      by: ['SYSTEM'],
      event: 'alliances.ProposalFulfilled',
    },
    {
      action: 'lapse',
      label: { zh: '随联盟终止', en: 'End with the alliance' },
      from: ['DRAFT', 'SUBMITTED', 'OBJECTION', 'ON_AGENDA', 'VOTING', 'DEFERRED'],
      to: 'WITHDRAWN',
      by: ['SYSTEM'],
      event: 'alliances.ProposalWithdrawn',
    },
  ],
});

export type ProposalStatus = StateOf<typeof proposalWorkflow>;
export type ProposalAction = ActionOf<typeof proposalWorkflow>;
