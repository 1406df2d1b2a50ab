import type { HistoryConnection } from '@cobuild/log';
import { historyOf as pageOfHistory, noHistory } from '@cobuild/subgraph';
import type { Context } from './context.js';

/** All that happened to a thing, for those who are entitled to it. */
export async function historyOf(
  entity: { readonly type: string; readonly id: string },
  page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  { log }: Context,
  isEntitled: boolean,
): Promise<HistoryConnection> {
  const history = await pageOfHistory(log, entity, isEntitled ? page : { first: page.first });
  return isEntitled ? history : noHistory;
}
