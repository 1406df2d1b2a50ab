import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import type { IssueKey, IssueRow } from './roundtable-issue.columns.js';

/** What the rules over a whole file see of a row. */
export type IssueBone = Bone<IssueRow, IssueKey>;

/**
 * The rules over a whole file of issues: a code counts where it first occurs, and an issue is one of a roundtable that is there. An
 * issue without a roundtable has no place on the platform: it stays out, and the report says so.
 */
export function judgeIssues(skeleton: readonly IssueBone[], known: ReadonlySet<string>): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code, roundtableCode } = cells;
    const isRepeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    if (isRepeated) faults.set(index, { column: '编码', code: 'DUPLICATE_CODE', value: code });
    else if (roundtableCode === null) {
      faults.set(index, { column: '圆桌会编码', code: 'ROUNDTABLE_UNSTATED', value: '' });
    } else if (!known.has(roundtableCode)) {
      faults.set(index, { column: '圆桌会编码', code: 'UNKNOWN_ROUNDTABLE', value: roundtableCode });
    }
  }
  return { faults };
}
