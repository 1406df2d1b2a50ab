import { historyOf, payload } from '@cobuild/subgraph';
import { requireAccount } from '../asking.js';
import type { Context } from '../context.js';
import type {
  MemberPeriodResolvers,
  MemberResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { maskName, maskPhone } from './member.rules.js';

const organizationOf = async (id: string, { loaders }: Context) => {
  const organization = await loaders.organizationById.load(id);
  if (!organization) throw new Error(`the organization ${id} of a member is missing`);
  return organization;
};

export const Query = {
  member: (_, { id }, { loaders, viewer }) => {
    requireAccount(viewer);
    return loaders.memberById.load(id);
  },
  members: (_, { filter, ...page }, { services, viewer }) => {
    requireAccount(viewer);
    return services.members.list(filter ?? {}, page);
  },
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  memberJoin: async (_, { input }, context) => payload('member', await context.services.members.join(context, input)),
  memberTransfer: async (_, { input }, context) =>
    payload('member', await context.services.members.transfer(context, input)),
  memberLeave: async (_, { input }, context) => payload('member', await context.services.members.leave(context, input)),
} satisfies Partial<MutationResolvers>;

export const Member = {
  __resolveReference: ({ id }, { loaders }) => loaders.memberById.load(id),
  name: async (member, _, { loaders }) =>
    (await loaders.seesPersonalData(member)) ? member.name : maskName(member.name),
  phone: async (member, _, { loaders }) =>
    member.phone === null || (await loaders.seesPersonalData(member)) ? member.phone : maskPhone(member.phone),
  masked: async (member, _, { loaders }) => !(await loaders.seesPersonalData(member)),
  homeOrganization: ({ homeOrganizationId }, _, context) => organizationOf(homeOrganizationId, context),
  residenceCommunity: ({ residenceCommunityId }, _, { loaders }) =>
    residenceCommunityId === null ? null : loaders.organizationById.load(residenceCommunityId),
  availableActions: (member, _, { services, viewer }) => services.members.actionsOf(member, viewer),
  history: ({ id }, page, { log }) => historyOf(log, { type: 'Member', id }, page),
} satisfies Partial<MemberResolvers>;

export const MemberPeriod = {
  organization: ({ organizationId }, _, context) => organizationOf(organizationId, context),
} satisfies Partial<MemberPeriodResolvers>;
