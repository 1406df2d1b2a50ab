import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type VoteDocument } from './vote.model.js';
import type { Vote } from './vote.rules.js';

/** One round of votes on a proposal. */
export interface RoundKey {
  readonly proposalId: string;
  readonly round: number;
}

const nameOf = ({ proposalId, round }: RoundKey): string => `${proposalId}:${round}`;

/** Batched reads of votes. */
export function voteLoaders(model: Model<VoteDocument>) {
  return {
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
