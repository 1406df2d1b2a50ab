import type { HistoryConnection } from '@cobuild/log';
import { fault, readWindow } from '@cobuild/subgraph';
import type { Context } from './context.js';

const nothing: HistoryConnection = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

/** All that happened to a thing, for those who are entitled to it. */
export async function historyOf(
  entity: { readonly type: string; readonly id: string },
  { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  { log }: Context,
  isEntitled: boolean,
): Promise<HistoryConnection> {
  const { size } = readWindow({ first });
  if (size === 0) throw fault('BAD_USER_INPUT', '"first" must be between 1 and 100', { argument: 'first' });
  if (!isEntitled) return nothing;
  return log.history(entity, { first: size, ...(after ? { after } : {}) });
}
