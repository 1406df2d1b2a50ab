import type { Viewer } from '@cobuild/identity';
import { fault } from '@cobuild/subgraph';
import type { OrganizationResolvers, PairResolvers, QueryResolvers } from '../generated/graphql.js';
import type { FiguresLoaders } from './figures.loaders.js';
import { allPairs } from './figures.rules.js';
import type { PairFigures } from './pair-figures.rules.js';

/** What these resolvers need of the context. */
interface FigureContext {
  readonly viewer: Viewer;
  readonly loaders: { readonly figures: FiguresLoaders };
}

/** Figures are for every viewer who has logged in. */
function load(subject: string, { viewer, loaders }: FigureContext): Promise<PairFigures> {
  if (viewer.accountId === null && viewer.grants.length === 0) throw fault('UNAUTHENTICATED');
  return loaders.figures.bySubject.load(subject);
}

export const Query = {
  pairFigures: (_, { underId }, context) => load(underId ?? allPairs, context),
} satisfies Partial<QueryResolvers<FigureContext>>;

export const Pair = {
  figures: ({ id }, _, context) => load(id, context),
} satisfies PairResolvers<FigureContext>;

export const Organization = {
  pairFigures: ({ id }, _, context) => load(id, context),
} satisfies OrganizationResolvers<FigureContext>;
