import * as account from './account/account.resolvers.js';
import * as apiKey from './api-key/api-key.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as member from './member/member.resolvers.js';
import * as organization from './organization/organization.resolvers.js';
import * as roleGrant from './role-grant/role-grant.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers = {
  Query: { ...organization.Query, ...member.Query, ...account.Query, ...apiKey.Query },
  Mutation: {
    ...organization.Mutation,
    ...member.Mutation,
    ...roleGrant.Mutation,
    ...account.Mutation,
    ...apiKey.Mutation,
  },
  Subscription: organization.Subscription,
  Organization: organization.Organization,
  OrganizationUpdate: organization.OrganizationUpdate,
  Member: member.Member,
  MemberPeriod: member.MemberPeriod,
  RoleGrant: roleGrant.RoleGrant,
  Account: account.Account,
  Viewer: account.Viewer,
  ApiKey: apiKey.ApiKey,
} satisfies Partial<Resolvers>;
