import { emptyPage, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import { isEntitledTo } from '../alliance/alliance.resolvers.js';
import { standingOf } from '../alliance/standing.rules.js';
import type { Context } from '../context.js';
import type {
  AllianceResolvers,
  CharterChangeResolvers,
  MutationResolvers,
  ObjectionResolvers,
  ObjectionWindowResolvers,
  ProposalResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { daysOf, type Proposal as ProposalType } from './proposal.rules.js';
import type { ProposalStep, ProposalStepAction } from './proposal.service.js';
import { mandatesOf, surroundingsOf } from './proposal-stand.service.js';
import { factsOf, objectionsNeeded } from './proposal-steps.rules.js';
import { proposalWorkflow } from './proposal.workflow.js';

export const Query = {
  proposal: (_, { id }, context) => proposalFor(id, context),
} satisfies Partial<QueryResolvers>;

const step = async (action: ProposalStepAction, { input }: { input: ProposalStep }, context: Context) =>
  payload('proposal', await context.services.proposals.step(action, context, input));

export const Mutation = {
  proposalDraft: async (_, { input }, context) =>
    payload('proposal', await context.services.proposals.draft(context, input)),
  proposalRevise: (_, args, context) => step('revise', args, context),
  proposalSubmit: (_, args, context) => step('submit', args, context),
  proposalTable: (_, args, context) => step('table', args, context),
  proposalOpenObjection: (_, args, context) => step('openObjection', args, context),
  proposalObject: async (_, { input }, context) =>
    payload('proposal', await context.services.proposals.object(context, input)),
  proposalAdopt: (_, args, context) => step('adopt', args, context),
  proposalOpenVote: (_, args, context) => step('openVote', args, context),
  proposalCloseVote: (_, args, context) => step('close', args, context),
  proposalWithdraw: (_, args, context) => step('withdraw', args, context),
  proposalCarryOut: (_, args, context) => step('carryOut', args, context),
} satisfies Partial<MutationResolvers>;

/** A proposal, for those who are entitled to its alliance. */
export async function proposalFor(id: string, context: Context): Promise<ProposalType | null> {
  const proposal = await context.loaders.proposals.byId.load(id);
  return proposal && (await isEntitledTo(proposal.allianceId, context)) ? proposal : null;
}

/** What is known around a proposal for its viewer; `null` where its alliance is gone. */
export async function aroundOf(proposal: ProposalType, { loaders, services, viewer, clock }: Context) {
  const { id, allianceId, assemblyId, voting } = proposal;
  const [alliance, circle, assembly, votes] = await Promise.all([
    loaders.alliances.byId.load(allianceId),
    loaders.alliances.circle.load(allianceId),
    assemblyId === null ? null : loaders.assemblies.byId.load(assemblyId),
    voting ? loaders.votes.byRound.load({ proposalId: id, round: voting.round }) : [],
  ]);
  if (!alliance || !circle) return null;
  const now = clock();
  const standing = standingOf(viewer, circle, now);
  const seats = mandatesOf(standing, circle);
  const read = { alliance, circle, seats, assembly, votes };
  return { standing, seats, votes, ...surroundingsOf(proposal, read, now, services.calendar) };
}

export const Alliance = {
  proposals: async ({ id }, { statuses, ...page }, context) =>
    (await isEntitledTo(id, context))
      ? context.services.proposals.list({ allianceId: id, statuses }, page)
      : emptyPage<ProposalType>(),
} satisfies AllianceResolvers;

export const Proposal = {
  __resolveReference: ({ id }, context) => proposalFor(id, context),
  alliance: async ({ allianceId }, _, { loaders }) => {
    const alliance = await loaders.alliances.byId.load(allianceId);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a proposal to exist`);
    return alliance;
  },
  proposer: ({ proposerOrgId }) => ({ id: proposerOrgId }),
  membership: ({ membershipId }, _, { loaders }) =>
    membershipId === null ? null : loaders.memberships.byId.load(membershipId),
  assembly: ({ assemblyId }, _, { loaders }) => (assemblyId === null ? null : loaders.assemblies.byId.load(assemblyId)),
  submittedOn: (proposal) => daysOf(proposal).submittedOn,
  decidedOn: (proposal) => daysOf(proposal).decidedOn,
  fulfilledOn: (proposal) => daysOf(proposal).fulfilledOn,
  objection: (proposal) => proposal.objection && { ...proposal.objection, allianceId: proposal.allianceId },
  availableActions: async (proposal, _, context) => {
    const around = await aroundOf(proposal, context);
    if (!around) return [];
    return [...available(proposalWorkflow, factsOf(proposal, around.surroundings), around.standing)];
  },
  history: async ({ id, allianceId }, page, context) =>
    historyOf({ type: 'Proposal', id }, page, context, await isEntitledTo(allianceId, context)),
} satisfies ProposalResolvers;

export const ObjectionWindow = {
  needed: async ({ allianceId }, _, { loaders }) => {
    const alliance = await loaders.alliances.byId.load(allianceId);
    return alliance ? objectionsNeeded(alliance.votingRule, alliance.memberIds.length) : 0;
  },
  objections: ({ objections }) => [...objections],
} satisfies ObjectionWindowResolvers;

export const Objection = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ObjectionResolvers;

export const CharterChange = {
  name: ({ name }) => name ?? null,
  field: ({ field }) => field ?? null,
  charter: ({ charter }) => charter ?? null,
  votingRule: ({ votingRule }) => votingRule ?? null,
  rotationOrder: ({ rotationOrder }) => rotationOrder?.map((id) => ({ id })) ?? null,
} satisfies CharterChangeResolvers;
