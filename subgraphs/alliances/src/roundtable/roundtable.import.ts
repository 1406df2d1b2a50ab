import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { roundtableColumns, type RoundtableKey, type RoundtableRow } from './roundtable.columns.js';
import { judgeRoundtables, organizationsNamed, roundtablesNamed } from './roundtable-import.rules.js';

/** Where roundtables are written, and what they may name. */
export interface RoundtableImports {
  findOrganizations(codes: readonly string[]): Promise<ReadonlySet<string>>;
  /** How many roundtables stand above those that are there, by their codes. */
  findDepths(codes: readonly string[]): Promise<ReadonlyMap<string, number>>;
  importRoundtables(rows: readonly RoundtableRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of roundtables (domain.md §2, roundtable). */
export function roundtableTable(imports: RoundtableImports): ImportTable<RoundtableRow, RoundtableKey> {
  return {
    name: 'roundtables',
    sheet: '圆桌会',
    columns: roundtableColumns,
    skeleton: ['code', 'coHostCodes', 'previousCode'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeRoundtables(skeleton, {
        organizations: await imports.findOrganizations(organizationsNamed(skeleton)),
        depths: await imports.findDepths(roundtablesNamed(skeleton)),
      });
    },
    apply: (rows, options) => imports.importRoundtables(rows, options),
  };
}
