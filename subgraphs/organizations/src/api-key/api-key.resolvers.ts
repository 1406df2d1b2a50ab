import { maskApiKey } from '@cobuild/identity';
import { fault, historyOf, payload } from '@cobuild/subgraph';
import { ok } from '@cobuild/workflow';
import type { ApiKeyResolvers, MutationResolvers, QueryResolvers } from '../generated/graphql.js';
import { statusOf } from './api-key.rules.js';

export const Query = {
  apiKeys: async (_, { organizationId, ...page }, context) => {
    if (!(await context.services.apiKeys.mayList(context, organizationId))) throw fault('FORBIDDEN');
    return context.services.apiKeys.list(organizationId, page);
  },
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  apiKeyCreate: async (_, { input }, context) => {
    const created = await context.services.apiKeys.create(context, input);
    const key = created.ok ? created.value.key : null;
    return { ...payload('apiKey', created.ok ? ok(created.value.apiKey) : created), key };
  },
  apiKeyRevoke: async (_, { input }, context) =>
    payload('apiKey', await context.services.apiKeys.revoke(context, input)),
} satisfies Partial<MutationResolvers>;

export const ApiKey = {
  organization: async ({ organizationId }, _, { loaders }) => {
    const organization = await loaders.organizationById.load(organizationId);
    if (!organization) throw new Error(`the organization ${organizationId} of a key is missing`);
    return organization;
  },
  masked: ({ id }) => maskApiKey(id),
  scopes: ({ scopes }) => [...scopes],
  requestsPerMinute: ({ quota }) => quota.perMinute,
  requestsPerDay: ({ quota }) => quota.perDay,
  status: (key, _, { clock }) => statusOf(key, clock()),
  createdBy: ({ createdBy }, _, { loaders }) => (createdBy === null ? null : loaders.accountById.load(createdBy)),
  availableActions: (key, _, { services, viewer }) => services.apiKeys.actionsOf(key, viewer),
  history: ({ id }, page, { log }) => historyOf(log, { type: 'ApiKey', id }, page),
} satisfies Partial<ApiKeyResolvers>;
