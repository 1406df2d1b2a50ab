import type { HistoryConnection } from '@cobuild/log';
import { historyFor } from '@cobuild/subgraph';
import type { Context } from './context.js';

/** All that happened to a thing, for those who are entitled to it. */
export const historyOf = (
  entity: { readonly type: string; readonly id: string },
  page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  { log }: Context,
  isEntitled: boolean,
): Promise<HistoryConnection> => historyFor(isEntitled, log, entity, page);
