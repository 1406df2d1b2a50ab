import type { OrganizationResolvers, PairResolvers, QueryResolvers } from '../generated/graphql.js';
import { allPairs } from './figures.rules.js';

export const Query = {
  pairFigures: (_, { underId }, { loaders }) => loaders.figures.bySubject.load(underId ?? allPairs),
} satisfies Partial<QueryResolvers>;

export const Pair = {
  figures: ({ id }, _, { loaders }) => loaders.figures.bySubject.load(id),
} satisfies PairResolvers;

export const Organization = {
  pairFigures: ({ id }, _, { loaders }) => loaders.figures.bySubject.load(id),
} satisfies OrganizationResolvers;
