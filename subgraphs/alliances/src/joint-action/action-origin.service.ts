import { type Directory, isGone } from '@cobuild/directory';
import { checkText, type Tx } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { ActionOrigin, Followers, JointAction } from './joint-action.rules.js';

/** An adopted proposal as far as its actions go. */
export interface AdoptedProposal {
  readonly allianceId: string;
  readonly origin: ActionOrigin | null;
  readonly proposerOrgId: string;
  readonly proposedBy: string | null;
}

/** What joint actions ask of proposals. */
export interface AdoptedProposals {
  /** The proposal, where it is adopted and carried out by actions; else why not. */
  adoptedFor(proposalId: string, tx: Tx): Promise<Result<AdoptedProposal, Refusal>>;
  /** Notes that the last joint action of a proposal is reviewed, within that change. */
  fulfil(alliance: Alliance, proposalId: string, tx: Tx): Promise<Result<unknown, Refusal>>;
}

/** Whoever stands at the origin of an action, as far as one kind of origin knows them. */
export type OriginFollowersOf = (origin: ActionOrigin, session: mongo.ClientSession) => Promise<Followers>;

/** From where actions come. */
export interface OriginSources {
  readonly proposals: AdoptedProposals;
  readonly followersOf: readonly OriginFollowersOf[];
}

/** What is written of an action's origin. */
export interface OriginDraft {
  readonly proposalId?: string | null | undefined;
  readonly origin?: ActionOrigin | null | undefined;
  /** Organizations that follow besides those that the origin names. */
  readonly followerIds?: readonly string[] | null | undefined;
}

type Origin = Pick<JointAction, 'proposalId' | 'origin' | 'followers' | 'followerReach'>;

const mostFollowers = 100;
const longestId = 100;

/** Makes what leads actions back to where they come from, and tells there that they have ended. */
export function createOrigins({
  directory,
  sources: { proposals, followersOf },
}: {
  readonly directory: Directory;
  readonly sources: OriginSources;
}) {
  const checkFollowers = async (
    ids: readonly string[],
    session: mongo.ClientSession,
  ): Promise<Result<void, Refusal>> => {
    if (ids.length > mostFollowers)
      return refuse({ code: 'TOO_MANY', field: ['followerIds'], details: { most: mostFollowers } });
    const known = await directory.findMany(ids, session);
    const isThere = (id: string) => {
      const entry = known.get(id);
      return entry !== undefined && !isGone(entry);
    };
    return ids.every(isThere) ? ok(undefined) : refuse({ code: 'UNKNOWN_ORGANIZATION', field: ['followerIds'] });
  };

  return {
    /** The origin of a new action, and whoever follows from there: the proposer and everyone at the origin (domain.md G10). */
    async read(draft: OriginDraft, alliance: Alliance, tx: Tx): Promise<Result<Origin, Refusal>> {
      const { session } = tx;
      const proposalId = draft.proposalId ?? null;
      const proposal = proposalId === null ? null : await proposals.adoptedFor(proposalId, tx);
      if (proposal?.ok === false) return proposal;
      if (proposal && proposal.value.allianceId !== alliance.id) {
        return refuse({ code: 'NOT_FOUND', field: ['proposalId'] });
      }
      const fit = checkText('origin', draft.origin?.id, longestId);
      if (!fit.ok) return fit;
      const named = await checkFollowers(draft.followerIds ?? [], session);
      if (!named.ok) return named;
      const given = proposal?.value.origin ?? draft.origin ?? null;
      const origin = given && { kind: given.kind, id: given.id };
      const organizationIds = new Set(draft.followerIds ?? []);
      const accountIds = new Set<string>();
      if (proposal) {
        organizationIds.add(proposal.value.proposerOrgId);
        if (proposal.value.proposedBy !== null) accountIds.add(proposal.value.proposedBy);
      }
      // One after the other: a transaction runs one operation at a time.
      for (const followersAt of origin ? followersOf : []) {
        const found = origin ? await followersAt(origin, session) : { organizationIds: [], accountIds: [] };
        for (const id of found.organizationIds) organizationIds.add(id);
        for (const id of found.accountIds) accountIds.add(id);
      }
      const followers = { organizationIds: [...organizationIds], accountIds: [...accountIds] };
      const parties = await directory.parties(followers.organizationIds, session);
      const followerReach = [...new Set(parties.flatMap(({ reach }) => reach))];
      return ok({ proposalId, origin, followers, followerReach });
    },
    /**
     * Once the last action of a proposal is over, and one of them was reviewed, the proposal is fulfilled.
     *
     * @param ofProposal the proposal's actions as they stood before
     */
    async noteEnd(
      next: JointAction,
      alliance: Alliance,
      ofProposal: readonly JointAction[],
      tx: Tx,
    ): Promise<Result<unknown, Refusal>> {
      if (next.proposalId === null) return ok(undefined);
      const all = [...ofProposal.filter(({ id }) => id !== next.id), next];
      const isOver = all.every(({ status }) => status === 'REVIEWED' || status === 'CANCELLED');
      const isFulfilled = isOver && all.some(({ status }) => status === 'REVIEWED');
      return isFulfilled ? proposals.fulfil(alliance, next.proposalId, tx) : ok(undefined);
    },
  };
}
