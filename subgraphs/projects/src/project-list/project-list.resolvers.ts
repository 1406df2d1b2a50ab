import { payload } from '@cobuild/subgraph';
import type { MutationResolvers, ProjectListResolvers, QueryResolvers } from '../generated/graphql.js';
import { mostExcellent } from './project-list.rules.js';

export const Query = {
  projectList: (_, { id }, { loaders }) => loaders.lists.byId.load(id),
  projectLists: (_, { filter, ...page }, { services }) => services.lists.list(filter ?? {}, page),
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  projectListOpen: async (_, { input }, context) =>
    payload('projectList', await context.services.lists.open(context, input)),
} satisfies Partial<MutationResolvers>;

export const ProjectList = {
  __resolveReference: ({ id }, { loaders }) => loaders.lists.byId.load(id),
  owner: ({ ownerId }) => ({ id: ownerId }),
  mostExcellent: (list) => mostExcellent(list),
} satisfies ProjectListResolvers;
