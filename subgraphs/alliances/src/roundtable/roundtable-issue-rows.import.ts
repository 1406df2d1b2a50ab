import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { IssueHistory } from './roundtable-issue-history.service.js';
import { issueColumns, type IssueRow } from './roundtable-issue.columns.js';
import type { IssueImports } from './roundtable-issue.import.js';
import type { Roundtables } from './roundtable.service.js';

/** Lets the table of issues write through the service of their roundtables. */
export function issueImports({
  roundtables,
}: {
  readonly roundtables: Pick<Roundtables, 'importIssues' | 'findByCodes'>;
}): IssueImports {
  return {
    async findRoundtables(codes) {
      const found = await inChunks(codes, (some) => roundtables.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async importIssues(rows, { dryRun }) {
      const stored = await roundtables.importIssues(rows.map(historyIn), { dryRun });
      return outcomesInFile(issueColumns, rows, stored);
    },
  };
}

function historyIn({ code, roundtableCode, topic, detail, field, sourceFile }: IssueRow): IssueHistory {
  if (roundtableCode === null) throw new TypeError(`expected rows that the rules let through, got ${code}`);
  const source = { basis: null, file: sourceFile, note: null };
  return { code, roundtableCode, title: topic, detail, field, source };
}
