import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import type { ProjectListKey, ProjectListRow } from './project-list.columns.js';

/** What the rules over a whole file see of a row. */
export type ProjectListBone = Bone<ProjectListRow, ProjectListKey>;

/** Every organization that a file names. */
export const ownersNamed = (skeleton: readonly ProjectListBone[]): readonly string[] => [
  ...new Set(skeleton.flatMap(({ cells }) => cells.ownerCode ?? [])),
];

/** The rules over a whole file of lists: whoever keeps one is there, and keeps one a year. */
export function judgeLists(skeleton: readonly ProjectListBone[], known: ReadonlySet<string>): Judgement {
  const faults = new Map<number, Fault>();
  const kept = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { year, ownerCode } = cells;
    if (!sound || year === null || ownerCode === null) continue;
    const list = `${ownerCode} ${year}`;
    if (kept.has(list)) faults.set(index, { column: '清单年度', code: 'DUPLICATE_LIST', value: year });
    else if (!known.has(ownerCode))
      faults.set(index, { column: '清单单位编码', code: 'UNKNOWN_ORG', value: ownerCode });
    kept.add(list);
  }
  return { faults };
}
