import { type Notice, oncePerEvent, payload } from '@cobuild/subgraph';
import { isEntitledTo } from '../alliance/alliance.resolvers.js';
import { liveAlliances } from '../live-alliances.js';
import type {
  MembershipResolvers,
  MutationResolvers,
  ProposalResolvers,
  SubscriptionResolvers,
  VoteResolvers,
  VoteTallyResolvers,
} from '../generated/graphql.js';
import { tallyEvents } from '../proposal/proposal.events.js';
import { aroundOf } from '../proposal/proposal.resolvers.js';
import type { Proposal as ProposalType } from '../proposal/proposal.rules.js';
import type { Services } from '../services.js';
import { areResultsHidden, hasQuorum } from './vote.rules.js';

export const Mutation = {
  proposalVote: async (_, { input }, context) => payload('vote', await context.services.votes.cast(context, input)),
} satisfies Partial<MutationResolvers>;

const proposalOf = oncePerEvent((event, services: Services) =>
  services.proposals.find(String(event.payload['proposalId'])),
);

export const Subscription = {
  voteTallyChanged: {
    subscribe: (_, { proposalIds, ...filter }, context) =>
      liveAlliances(context, filter, {
        accepts: ({ type, payload: { proposalId, action } }) =>
          tallyEvents.some((one) => one === type) &&
          // Neither what the office adopts nor what is imported changes a tally that somebody watches.
          action !== 'adopt' &&
          action !== 'import' &&
          (!proposalIds || proposalIds.some((id) => id === proposalId)),
        async toPayload(event) {
          const proposal = await proposalOf(event, context);
          if (!proposal) throw new TypeError('expected the proposal of a vote to exist');
          return { proposal };
        },
        async present(limit) {
          const { services, viewer, clock } = context;
          const alliances = await services.alliances.entitling(viewer, clock(), filter, limit);
          const ids = alliances.map(({ id }) => id);
          const proposals = await services.proposals.inVote(ids, proposalIds ?? null, limit);
          return proposals.map((proposal) => ({
            entity: { type: 'Proposal', id: proposal.id, version: proposal.version },
            toPayload: () => ({ proposal }),
          }));
        },
      }),
    resolve: (notice: Notice & { proposal: ProposalType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const Membership = {
  undecidedProposals: async ({ id, allianceId }, _, context) =>
    (await isEntitledTo(allianceId, context)) ? [...(await context.loaders.votes.undecidedOf.load(id))] : [],
} satisfies MembershipResolvers;

export const Proposal = {
  tally: async (proposal, _, context) => {
    const isHidden = areResultsHidden(proposal);
    if (proposal.status !== 'VOTING') return proposal.decision?.tally ? { ...proposal.decision.tally, isHidden } : null;
    const around = await aroundOf(proposal, context);
    return around && { ...around.tally, isHidden };
  },
  votes: async (proposal, _, context) => {
    const around = await aroundOf(proposal, context);
    if (!around) return [];
    const isHidden = areResultsHidden(proposal);
    const own = around.seats.map(({ membershipId }) => membershipId);
    return around.votes.map((vote) => ({ ...vote, isHidden: isHidden && !own.includes(vote.membershipId) }));
  },
} satisfies ProposalResolvers;

export const VoteTally = {
  for: (tally) => (tally.isHidden ? null : tally.for),
  against: ({ isHidden, against }) => (isHidden ? null : against),
  abstain: ({ isHidden, abstain }) => (isHidden ? null : abstain),
  cast: (tally) => tally.for + tally.against + tally.abstain,
  isQuorumReached: (tally) => hasQuorum(tally),
} satisfies VoteTallyResolvers;

export const Vote = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  isCast: ({ choice }) => choice !== null,
  choice: ({ isHidden, choice }) => (isHidden ? null : choice),
  reason: ({ isHidden, reason }) => (isHidden ? null : reason),
} satisfies VoteResolvers;
