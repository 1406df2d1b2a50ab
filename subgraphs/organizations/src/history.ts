import type { HistoryConnection, Log } from '@cobuild/log';
import { fault, readWindow } from '@cobuild/subgraph';

/** What happened to one thing, oldest first, page by page. */
export function historyOf(
  log: Log,
  entity: { readonly type: string; readonly id: string },
  { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<HistoryConnection> {
  const { size } = readWindow({ first });
  if (size === 0) throw fault('BAD_USER_INPUT', '"first" must be between 1 and 100', { argument: 'first' });
  return log.history(entity, { first: size, after: after ?? undefined });
}
