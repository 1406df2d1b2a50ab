import { fault, payload } from '@cobuild/subgraph';
import { statusOf } from '../role-grant/role-grant.rules.js';
import type { AccountResolvers, MutationResolvers, QueryResolvers, ViewerResolvers } from '../generated/graphql.js';

export const Query = {
  viewer: (_, __, { viewer, loaders }) =>
    viewer.accountId === null ? null : loaders.accountById.load(viewer.accountId),
  accounts: async (_, { organizationId, ...page }, context) => {
    if (!(await context.services.accounts.mayList(context, organizationId))) throw fault('FORBIDDEN');
    return context.services.accounts.list(organizationId, page);
  },
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  accountCreate: async (_, { input }, context) =>
    payload('account', await context.services.accounts.create(context, input)),
  accountPasswordChange: async (_, { input }, context) =>
    payload('account', await context.services.accounts.changePassword(context, input)),
  login: async (_, { input }, { services, clientAddress }) => {
    const session = await services.sessions.login({ ...input, address: clientAddress });
    const wait = session.ok ? null : session.refusal.details?.['retryAfterSeconds'];
    return { ...payload('session', session), retryAfterSeconds: typeof wait === 'number' ? wait : null };
  },
  tokenRefresh: async (_, { input }, { services }) =>
    payload('session', await services.sessions.refresh(input.refreshToken)),
  logout: async (_, { input }, { services }) => {
    await services.sessions.logout(input.refreshToken);
    return { loggedOut: true, userErrors: [] };
  },
} satisfies Partial<MutationResolvers>;

export const Account = {
  __resolveReference: ({ id }, { loaders }) => loaders.accountById.load(id),
  member: ({ memberId }, _, { loaders }) => (memberId === null ? null : loaders.memberById.load(memberId)),
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organizationById.load(organizationId),
  grants: ({ id }, _, { loaders }) => loaders.roleGrantsByAccount.load(id).then((grants) => [...grants]),
} satisfies Partial<AccountResolvers>;

export const Viewer = {
  account: (account) => account,
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organizationById.load(organizationId),
  grants: async ({ id }, _, { loaders, clock }) =>
    (await loaders.roleGrantsByAccount.load(id)).filter((grant) => statusOf(grant, clock()) === 'ACTIVE'),
} satisfies Partial<ViewerResolvers>;
