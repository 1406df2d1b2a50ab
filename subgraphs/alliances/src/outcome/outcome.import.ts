import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { outcomeColumns, type OutcomeKey, type OutcomeRow } from './outcome.columns.js';
import { roundtablesNamed } from '../roundtable/named-roundtables.rules.js';
import { judgeOutcomes, payersNamed } from './outcome-import.rules.js';

/** Where outcomes are written, of which roundtables they may come, and who may pay. */
export interface OutcomeImports {
  findRoundtables(codes: readonly string[]): Promise<ReadonlySet<string>>;
  findOrganizations(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importOutcomes(rows: readonly OutcomeRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of what came of roundtables (domain.md §2, outcome). */
export function outcomeTable(imports: OutcomeImports): ImportTable<OutcomeRow, OutcomeKey> {
  return {
    name: 'roundtable_outcomes',
    sheet: '圆桌会成果',
    columns: outcomeColumns,
    skeleton: ['code', 'roundtableCode', 'payerCode', 'result'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeOutcomes(skeleton, {
        roundtables: await imports.findRoundtables(roundtablesNamed(skeleton)),
        organizations: await imports.findOrganizations(payersNamed(skeleton)),
      });
    },
    apply: (rows, options) => imports.importOutcomes(rows, options),
  };
}
