import type { Store } from './store.js';
import type { Versioned } from './versions.js';

/**
 * Things that fit a filter and that a rule accepts, by id, no more than the limit. Read page by page, so that what the rule leaves
 * out does not count.
 *
 * @param accepting which of a page are accepted
 */
export async function collectWhere<T extends Versioned>(
  store: Store<T>,
  filter: Readonly<Record<string, unknown>>,
  accepting: (page: readonly T[]) => readonly T[] | Promise<readonly T[]>,
  limit: number,
): Promise<readonly T[]> {
  const collected: T[] = [];
  for (let last = ''; ; ) {
    const page = await store.findWhere({ $and: [filter, { _id: { $gt: last } }] }, { limit });
    collected.push(...(await accepting(page)));
    last = page.at(-1)?.id ?? last;
    if (page.length < limit || collected.length >= limit) return collected.slice(0, limit);
  }
}
