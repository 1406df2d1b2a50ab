import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { keyColumns, proposalColumns, type ProposalKey, type ProposalRow } from './proposal.columns.js';
import { codesNamed, judgeProposals, type KnownToProposals } from './proposal-import.rules.js';

/** Where proposals are written, and what they may name. */
export interface ProposalImports {
  findCodes(named: ReturnType<typeof codesNamed>): Promise<KnownToProposals>;
  importProposals(rows: readonly ProposalRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of proposals (domain.md §2, proposal). */
export function proposalTable(imports: ProposalImports): ImportTable<ProposalRow, ProposalKey> {
  return {
    name: 'proposals',
    sheet: '提议',
    columns: proposalColumns,
    skeleton: keyColumns,
    messages: importMessages,
    async judge(skeleton) {
      return judgeProposals(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importProposals(rows, options),
  };
}
