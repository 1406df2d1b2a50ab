import type { Connection } from './paginate.js';

/** A page of nothing: what those see who are not entitled. */
export function emptyPage<N>(): Connection<N> {
  return {
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: () => Promise.resolve(0),
  };
}
