import { payload } from '@cobuild/subgraph';
import type { MutationResolvers, RoleGrantResolvers } from '../generated/graphql.js';
import { statusOf } from './role-grant.rules.js';

export const Mutation = {
  roleGrant: async (_, { input }, context) =>
    payload('roleGrant', await context.services.roleGrants.grant(context, input)),
  roleRevoke: async (_, { input }, context) =>
    payload('roleGrant', await context.services.roleGrants.revoke(context, input)),
} satisfies Partial<MutationResolvers>;

export const RoleGrant = {
  __resolveReference: ({ id }, { loaders }) => loaders.roleGrantById.load(id),
  account: async ({ accountId }, _, { loaders }) => {
    const account = await loaders.accountById.load(accountId);
    if (!account) throw new Error(`the account ${accountId} of a grant is missing`);
    return account;
  },
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organizationById.load(organizationId),
  grantedBy: ({ grantedBy }, _, { loaders }) => (grantedBy === null ? null : loaders.accountById.load(grantedBy)),
  status: (grant, _, { clock }) => statusOf(grant, clock()),
  availableActions: (grant, _, { services, viewer }) => services.roleGrants.actionsOf(grant, viewer),
} satisfies Partial<RoleGrantResolvers>;
