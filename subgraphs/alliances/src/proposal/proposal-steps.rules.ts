import type { Decision, WorkCalendar } from '@cobuild/workflow';
import type { VotingRule } from '../alliance/alliance.rules.js';
import { shareOf, type Tally } from '../vote/vote.rules.js';
import type { Proposal, Voting } from './proposal.rules.js';
import type { AgendaFacts, ProposalFacts } from './proposal-guards.rules.js';
import type { ProposalStatus } from './proposal.workflow.js';

/** Days ahead within which a vote closes. */
export const mostVotingDays = 60;

const dayMs = 86_400_000;

/** What is known around a proposal when a step of it is looked at. */
export interface ProposalSurroundings {
  readonly rule: VotingRule;
  readonly memberCount: number;
  /** Memberships that take part and for which the viewer acts: those that are meant, where a member was named. */
  readonly mandates: readonly string[];
  /** The assembly that is named with the step, else the one on whose agenda it stands. */
  readonly agenda: AgendaFacts | null;
  readonly everybodyHasVoted: boolean;
  readonly outcome: ProposalFacts['outcome'];
  readonly now: Date;
}

/** How many objections send a routine matter to the assembly: a fifth of the members unless the charter says otherwise. */
export const objectionsNeeded = ({ objection }: Pick<VotingRule, 'objection'>, memberCount: number): number =>
  Math.max(shareOf(objection, memberCount), 1);

/** What a proposal's table looks at. */
export function factsOf(proposal: Proposal, around: ProposalSurroundings): Proposal & ProposalFacts {
  const { mandates, now } = around;
  const [first = null] = mandates;
  const { objection, voting } = proposal;
  const mandate = mandates.length === 1 ? first : null;
  const objections = objection?.objections ?? [];
  return {
    ...proposal,
    agenda: around.agenda,
    mandates,
    mandate,
    objectionIsOver: objection !== null && now > objection.until,
    hasObjected: objections.some(({ membershipId }) => membershipId === mandate),
    nextObjectionForcesVote: objections.length + 1 >= objectionsNeeded(around.rule, around.memberCount),
    voteIsOver: voting !== null && voting.closesAt !== null && now >= voting.closesAt,
    voteHasLimit: voting !== null && voting.closesAt !== null,
    everybodyHasVoted: around.everybodyHasVoted,
    outcome: around.outcome,
  };
}

/** What the steps of a proposal take in. */
export interface ProposalStepInput {
  readonly assemblyId?: string | null | undefined;
  readonly closesAt?: Date | null | undefined;
  readonly hideResults?: boolean | null | undefined;
  readonly reason?: string | null | undefined;
}

/** The proposal after a step that was decided. */
export function afterStep(
  proposal: Proposal,
  { action, to }: Pick<Decision<ProposalStatus>, 'action' | 'to'>,
  {
    now,
    calendar,
    input,
    rule,
    objector = null,
    tally = null,
  }: {
    readonly now: Date;
    readonly calendar: WorkCalendar;
    readonly input: ProposalStepInput;
    readonly rule: VotingRule;
    /** The member that objects. */
    readonly objector?: { readonly membershipId: string; readonly organizationId: string } | null;
    readonly tally?: Tally | null;
  },
): Proposal {
  const next: Proposal = { ...proposal, status: to, version: proposal.version + 1, updatedAt: now };
  switch (action) {
    case 'submit':
      return { ...next, submittedAt: now };
    case 'table':
      return { ...next, assemblyId: input.assemblyId ?? null };
    case 'openObjection': {
      const until = calendar.addWorkingDays(now, rule.objectionWorkingDays).at;
      return { ...next, objection: { opensAt: now, until, objections: [] } };
    }
    case 'object': {
      if (!objector || !proposal.objection) throw new TypeError('expected an objection to have a member and a window');
      const objections = [...proposal.objection.objections, { ...objector, at: now, reason: input.reason ?? '' }];
      // What the members have taken to themselves stays theirs.
      const matterLevel = to === 'SUBMITTED' ? 'MAJOR' : proposal.matterLevel;
      return { ...next, matterLevel, objection: { ...proposal.objection, objections } };
    }
    case 'adopt':
      return { ...next, decision: { outcome: 'ADOPTED', by: 'OFFICE', at: now, tally: null } };
    case 'openVote':
      return { ...next, decision: null, voting: votingOf(proposal, input, now, calendar) };
    case 'remind':
      return { ...next, voting: proposal.voting && { ...proposal.voting, remindAt: null } };
    case 'close':
      return { ...next, ...decided(proposal, to, now, tally) };
    case 'defer':
      return { ...next, decision: { outcome: 'DEFERRED', by: 'OFFICE', at: now, tally: null } };
    case 'carryOut':
    case 'fulfil':
      return { ...next, hindrance: null, fulfilledAt: now };
    case 'reopen':
      return { ...next, fulfilledAt: null };
    case 'lapse':
      return { ...next, voting: proposal.voting && { ...proposal.voting, closedAt: now, remindAt: null } };
    default:
      return next;
  }
}

/** Whether a vote may close then: ahead, and not out of sight. */
export function mayCloseAt(closesAt: Date, now: Date): boolean {
  return closesAt > now && closesAt.getTime() - now.getTime() <= mostVotingDays * dayMs;
}

function votingOf(
  { voting }: Proposal,
  { closesAt = null, hideResults }: ProposalStepInput,
  now: Date,
  calendar: WorkCalendar,
): Voting {
  return {
    round: (voting?.round ?? 0) + 1,
    openedAt: now,
    closesAt,
    isHidden: hideResults ?? false,
    remindAt: closesAt && remindAt(closesAt, now, calendar),
    closedAt: null,
  };
}

/** Who has not voted is reminded one working day before the close; where less time is left, when half of it has passed. */
function remindAt(closesAt: Date, now: Date, calendar: WorkCalendar): Date {
  const dayBefore = calendar.workingDayBefore(closesAt).at;
  return dayBefore > now ? dayBefore : new Date((now.getTime() + closesAt.getTime()) / 2);
}

function decided({ voting }: Proposal, to: ProposalStatus, now: Date, tally: Tally | null) {
  if (to !== 'ADOPTED' && to !== 'REJECTED' && to !== 'DEFERRED') {
    throw new TypeError(`expected a vote to decide, got ${to}`);
  }
  // A vote that has a time ended then, whenever the timers came round to it.
  const closedAt = voting?.closesAt && voting.closesAt < now ? voting.closesAt : now;
  return {
    voting: voting && { ...voting, closedAt, remindAt: null },
    decision: { outcome: to, by: 'VOTE', at: now, tally },
  } as const;
}
