import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { codesNamed, judgeTerms, type KnownToTerms } from './rotation-import.rules.js';
import { termColumns, type TermKey, type TermRow } from './rotation-term.columns.js';

/** Where quarters are written, and which alliances and organizations they may name. */
export interface TermImports {
  findCodes(named: ReturnType<typeof codesNamed>): Promise<KnownToTerms>;
  importTerms(rows: readonly TermRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of quarters and their leads (domain.md §2, rotation). */
export function termTable(imports: TermImports): ImportTable<TermRow, TermKey> {
  return {
    name: 'rotation_terms',
    sheet: '轮值表',
    columns: termColumns,
    skeleton: ['allianceCode', 'year', 'quarter', 'leadCode', 'leadName'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeTerms(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importTerms(rows, options),
  };
}
