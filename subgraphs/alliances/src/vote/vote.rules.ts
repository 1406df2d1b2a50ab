import type { Share, VotingRule } from '../alliance/alliance.rules.js';

/** How a member votes (赞成、反对、弃权). */
export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN';

/** A member's place in one round of votes on a proposal; it is there from the opening on, before the member votes. */
export interface Vote {
  readonly id: string;
  /** 0 until the member votes; then counts how often it has. */
  readonly version: number;
  readonly allianceId: string;
  readonly proposalId: string;
  /** A proposal that was deferred is voted on again in a round of its own. */
  readonly round: number;
  readonly membershipId: string;
  readonly organizationId: string;
  readonly choice: Choice | null;
  readonly reason: string | null;
  readonly castAt: Date | null;
  readonly castBy: string | null;
  /** From when on it can no longer be changed. */
  readonly sealedAt: Date | null;
}

/** How votes stand. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** Members that take part: of these the quorum is a share. */
  readonly members: number;
  /** Members at the assembly; at an online vote, those that have voted. */
  readonly present: number;
  /** How many must be present. */
  readonly quorum: number;
}

/** What a vote decides. */
export type Outcome = 'ADOPTED' | 'REJECTED' | 'DEFERRED';

/** Whether how members vote is not shown: until the vote is closed, where its opening said so. */
export function areResultsHidden({
  status,
  voting,
}: {
  readonly status: string;
  readonly voting: { readonly isHidden: boolean } | null;
}): boolean {
  return status === 'VOTING' && (voting?.isHidden ?? false);
}

/** The least number that reaches a share of so many. */
export function shareOf({ numerator, denominator }: Share, many: number): number {
  return Math.ceil((many * numerator) / denominator);
}

/** Whether enough members are present to decide (domain.md §2: two thirds unless the charter says otherwise). */
export function hasQuorum({ members, present, quorum }: Pick<Tally, 'members' | 'present' | 'quorum'>): boolean {
  return members > 0 && present >= quorum;
}

/**
 * How votes stand: members that had a vote when it was opened and still take part are counted, each once.
 *
 * @param membershipIds members that take part now
 * @param attending memberships at the assembly; `null` where the vote is held online
 */
export function tallyOf(
  votes: readonly Pick<Vote, 'membershipId' | 'choice'>[],
  membershipIds: readonly string[],
  attending: readonly string[] | null,
  { quorum }: Pick<VotingRule, 'quorum'>,
): Tally {
  const takingPart = new Set(votes.map(({ membershipId }) => membershipId).filter((id) => membershipIds.includes(id)));
  const counted = votes.filter(({ membershipId }) => takingPart.has(membershipId));
  const count = (choice: Choice): number => counted.filter((vote) => vote.choice === choice).length;
  const present = attending
    ? new Set(attending.filter((id) => takingPart.has(id))).size
    : counted.filter(({ choice }) => choice !== null).length;
  return {
    for: count('FOR'),
    against: count('AGAINST'),
    abstain: count('ABSTAIN'),
    members: takingPart.size,
    present,
    quorum: shareOf(quorum, takingPart.size),
  };
}

/**
 * What a tally decides: without a quorum nothing. More than the majority of those present adopts; where the charter asks for a
 * qualified majority, that share is to be reached.
 */
export function outcomeOf(
  tally: Tally,
  { majority, qualifiedMajority }: Pick<VotingRule, 'majority' | 'qualifiedMajority'>,
  needsQualified: boolean,
): Outcome {
  if (!hasQuorum(tally)) return 'DEFERRED';
  const isAdopted = needsQualified
    ? tally.for * qualifiedMajority.denominator >= tally.present * qualifiedMajority.numerator
    : tally.for * majority.denominator > tally.present * majority.numerator;
  return isAdopted ? 'ADOPTED' : 'REJECTED';
}
