import type { Store } from '@cobuild/subgraph';
import type { Proposal } from '../proposal/proposal.rules.js';
import type { Vote } from './vote.rules.js';

/** A proposal on which a member has not voted yet. */
export interface Undecided {
  readonly membershipId: string;
  readonly proposal: Proposal;
}

/** Reads on what members have not voted yet. */
export interface UndecidedVotes {
  /** Votes that are open and that these members have not cast, those that close first come first; two reads, however many they are. */
  of(membershipIds: readonly string[], limit: number): Promise<readonly Undecided[]>;
}

const closing = ({ proposal: { voting } }: Undecided): number => voting?.closesAt?.getTime() ?? Number.MAX_SAFE_INTEGER;

/** Makes the reader. */
export function createUndecidedVotes({
  votes,
  proposals,
}: {
  readonly votes: Store<Vote>;
  readonly proposals: Store<Proposal>;
}): UndecidedVotes {
  return {
    async of(membershipIds, limit) {
      const open = { membershipId: { $in: [...membershipIds] }, sealedAt: null, choice: null };
      const places = await votes.findWhere(open, { limit });
      if (places.length === 0) return [];
      const ids = [...new Set(places.map(({ proposalId }) => proposalId))];
      const found = await proposals.findWhere({ _id: { $in: ids }, status: 'VOTING' });
      const byId = new Map(found.map((proposal) => [proposal.id, proposal]));
      return places
        .flatMap(({ membershipId, proposalId, round }): readonly Undecided[] => {
          const proposal = byId.get(proposalId);
          return proposal?.voting?.round === round ? [{ membershipId, proposal }] : [];
        })
        .toSorted((one, other) => closing(one) - closing(other) || (one.proposal.id < other.proposal.id ? -1 : 1));
    },
  };
}
