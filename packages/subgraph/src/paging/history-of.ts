import type { HistoryConnection, Log } from '@cobuild/log';
import { fault } from '../errors/fault.js';
import { readWindow } from './paginate.js';

/** A page of what happened to a thing, oldest first: the `history` field of every entity. */
export async function historyOf(
  log: Log,
  entity: { readonly type: string; readonly id: string },
  { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<HistoryConnection> {
  const { size } = readWindow({ first });
  if (size === 0) throw fault('BAD_USER_INPUT', '"first" must be between 1 and 100', { argument: 'first' });
  return log.history(entity, { first: size, ...(after ? { after } : {}) });
}

/** A page of nothing: what those see of a thing's history who are not entitled to it. */
export const noHistory: HistoryConnection = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

/** What happened to a thing, for those who are entitled to it; a page of nothing for others, its arguments checked alike. */
export async function historyFor(
  isEntitled: boolean,
  log: Log,
  entity: { readonly type: string; readonly id: string },
  page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<HistoryConnection> {
  const history = await historyOf(log, entity, isEntitled ? page : { first: page.first });
  return isEntitled ? history : noHistory;
}
