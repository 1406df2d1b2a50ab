import { payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import { ifEntitled, isEntitledTo } from '../alliance/alliance.resolvers.js';
import { standingOf } from '../alliance/standing.rules.js';
import type { Context } from '../context.js';
import type {
  AllianceResolvers,
  MembershipResolvers,
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { factsOf, presentStatuses } from './membership.rules.js';
import type { MemberAction, MembershipStep } from './membership.service.js';
import { membershipWorkflow } from './membership.workflow.js';

export const Query = {
  membership: (_, { id }, { loaders }) => loaders.memberships.byId.load(id),
} satisfies Partial<QueryResolvers>;

const step = async (action: MemberAction, { input }: { input: MembershipStep }, context: Context) =>
  payload('membership', await context.services.memberships.step(action, context, input));

export const Mutation = {
  membershipInvite: async (_, { input }, context) =>
    payload('membership', await context.services.memberships.invite(context, input)),
  membershipNameDelegates: (_, args, context) => step('nameDelegates', args, context),
  membershipSign: (_, args, context) => step('sign', args, context),
  membershipWithdraw: (_, args, context) => step('withdraw', args, context),
  membershipGiveNotice: (_, args, context) => step('giveNotice', args, context),
  membershipSettle: (_, args, context) => step('settle', args, context),
} satisfies Partial<MutationResolvers>;

export const Organization = {
  memberships: ({ id }, { statuses, ...page }, { services }) =>
    services.memberships.list({ organizationId: id, statuses }, page),
} satisfies OrganizationResolvers;

export const Alliance = {
  members: ({ id }, { statuses, ...page }, { services }) =>
    services.memberships.list({ allianceId: id, statuses: statuses ?? presentStatuses }, page),
} satisfies AllianceResolvers;

export const Membership = {
  __resolveReference: ({ id }, { loaders }) => loaders.memberships.byId.load(id),
  alliance: async ({ allianceId }, _, { loaders }) => {
    const alliance = await loaders.alliances.byId.load(allianceId);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a membership to exist`);
    return alliance;
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
  delegates: ({ allianceId, delegates }, _, context) => ifEntitled(allianceId, context, [...delegates], []),
  reason: ({ allianceId, reason }, _, context) => ifEntitled(allianceId, context, reason, null),
  availableActions: async (membership, _, { viewer, loaders, clock }) => {
    const { byId, circle } = loaders.alliances;
    const [alliance, around] = await Promise.all([
      byId.load(membership.allianceId),
      circle.load(membership.allianceId),
    ]);
    if (!alliance || !around) return [];
    return [
      ...available(membershipWorkflow, factsOf(membership, alliance, around), standingOf(viewer, around, clock())),
    ];
  },
  history: async ({ id, allianceId }, page, context) =>
    historyOf({ type: 'Membership', id }, page, context, await isEntitledTo(allianceId, context)),
} satisfies MembershipResolvers;
