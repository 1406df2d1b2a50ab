import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { roundtablesNamed } from './named-roundtables.rules.js';
import { issueColumns, type IssueKey, type IssueRow } from './roundtable-issue.columns.js';
import { judgeIssues } from './roundtable-issue-import.rules.js';

/** Where issues are written, and which roundtables may take them up. */
export interface IssueImports {
  findRoundtables(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importIssues(rows: readonly IssueRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of issues that roundtables took up (domain.md §2, roundtable). */
export function issueTable(imports: IssueImports): ImportTable<IssueRow, IssueKey> {
  return {
    name: 'roundtable_topics',
    sheet: '圆桌会议题',
    columns: issueColumns,
    skeleton: ['code', 'roundtableCode'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeIssues(skeleton, await imports.findRoundtables(roundtablesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importIssues(rows, options),
  };
}
