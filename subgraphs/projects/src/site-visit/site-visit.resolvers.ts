import { payload } from '@cobuild/subgraph';
import type { MutationResolvers, SiteVisitResolvers } from '../generated/graphql.js';

export const Mutation = {
  siteVisitLog: async (_, { input }, context) =>
    payload('visit', await context.services.siteVisits.log(context, input)),
} satisfies Partial<MutationResolvers>;

export const SiteVisit = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  evidence: ({ evidence }) => [...evidence],
} satisfies SiteVisitResolvers;
