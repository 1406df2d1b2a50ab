import type { HistoryConnection, Log } from '@cobuild/log';
import { readWindow, type PageArguments } from './paginate.js';

/** A page of what happened to a thing, oldest first: the `history` field of every entity. */
export function historyOf(
  log: Log,
  entity: { readonly type: string; readonly id: string },
  page: Pick<PageArguments, 'first' | 'after'>,
): Promise<HistoryConnection> {
  const { size, after } = readWindow(page);
  return log.history(entity, { first: Math.max(size, 1), ...(after === null ? {} : { after }) });
}
