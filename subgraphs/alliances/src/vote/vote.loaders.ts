import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { Proposal } from '../proposal/proposal.rules.js';
import type { UndecidedVotes } from './undecided-votes.service.js';
import { fromDocument, type VoteDocument } from './vote.model.js';
import type { Vote } from './vote.rules.js';

/** One round of votes on a proposal. */
export interface RoundKey {
  readonly proposalId: string;
  readonly round: number;
}

const nameOf = ({ proposalId, round }: RoundKey): string => `${proposalId}:${round}`;

/** The most votes not cast that are looked at, for each member. */
const mostUndecided = 50;

/** Batched reads of votes. */
export function voteLoaders(model: Model<VoteDocument>, undecided: UndecidedVotes) {
  return {
    /** Proposals on which members have not voted yet, by membership. */
    undecidedOf: new DataLoader<string, readonly Proposal[]>(async (membershipIds) => {
      const found = await undecided.of(membershipIds, mostUndecided * membershipIds.length);
      return membershipIds.map((id) =>
        found.flatMap(({ membershipId, proposal }) => (membershipId === id ? [proposal] : [])),
      );
    }),
    /** All votes of rounds, in the order of their members' ids. */
    byRound: new DataLoader<RoundKey, readonly Vote[], string>(
      async (keys) => {
        const proposalId = { $in: [...new Set(keys.map((key) => key.proposalId))] };
        const found = await model.find({ proposalId }).sort({ membershipId: 1 }).lean<VoteDocument[]>();
        const rounds = new Map<string, Vote[]>();
        for (const vote of found.map(fromDocument)) {
          const votes = rounds.get(nameOf(vote));
          if (votes) votes.push(vote);
          else rounds.set(nameOf(vote), [vote]);
        }
        return keys.map((key) => rounds.get(nameOf(key)) ?? []);
      },
      { cacheKeyFn: nameOf },
    ),
  };
}
