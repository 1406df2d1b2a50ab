import type { Directory } from '@cobuild/directory';
import {
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { listOpened } from './project-list.events.js';
import { checkList, type ListDraft, type ProjectList } from './project-list.rules.js';

/** A list as imported history tells it. */
export interface ListHistory extends ListDraft {
  readonly ownerId: string;
}

interface Parts {
  readonly store: Store<ProjectList>;
  readonly steps: Steps;
  readonly directory: Pick<Directory, 'parties'>;
}

/**
 * Takes imported lists in, in one transaction; an organization keeps one a year. The projects on them are counted as they are imported
 * (domain.md G11). Rows that are there already stay unchanged.
 */
export function importLists(
  { store, steps, directory }: Parts,
  rows: readonly ListHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'projectList.import', rows, options, async ({ session, now, append }) => {
    const ownerIds = [...new Set(rows.map(({ ownerId }) => ownerId))];
    const kept = await store.findWhere({ ownerId: { $in: ownerIds } }, { session });
    const outcomes: HistoryOutcome[] = [];
    for (const { ownerId, year, level, title } of rows) {
      const code = `${ownerId} ${year}`;
      const there = kept.find((one) => one.ownerId === ownerId && one.year === year);
      if (there) {
        const isSame = there.title.trim() === title && there.level === level;
        const refusal = { code: 'DUPLICATE_LIST', field: ['year'] };
        outcomes.push(isSame ? { code, outcome: 'unchanged', id: there.id } : { code, outcome: 'refused', refusal });
        continue;
      }
      const fit = checkList({ year, level, title });
      if (!fit.ok) {
        outcomes.push({ code, outcome: 'refused', refusal: fit.refusal });
        continue;
      }
      const [owner] = await directory.parties([ownerId], session);
      const blank = { openedById: ownerId, listedCount: 0, excellentCount: 0 };
      const times = { createdAt: now, updatedAt: now };
      const reach = owner?.reach ?? [ownerId];
      const list: ProjectList = { id: newId(), version: 1, ...times, year, level, ownerId, title, reach, ...blank };
      await store.insert([list], session);
      append(listOpened(list));
      outcomes.push({ code, outcome: 'imported', id: list.id });
    }
    return outcomes;
  });
}
