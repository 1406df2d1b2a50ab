import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { assemblyColumns, type AssemblyKey, type AssemblyRow } from './assembly.columns.js';
import { codesNamed, judgeAssemblies, type KnownToAssemblies } from './assembly-import.rules.js';

/** Where assemblies are written, and which alliances and organizations they may name. */
export interface AssemblyImports {
  findCodes(named: ReturnType<typeof codesNamed>): Promise<KnownToAssemblies>;
  importAssemblies(rows: readonly AssemblyRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of assemblies (domain.md §2, assembly). */
export function assemblyTable(imports: AssemblyImports): ImportTable<AssemblyRow, AssemblyKey> {
  return {
    name: 'assemblies',
    sheet: '联盟大会',
    columns: assemblyColumns,
    skeleton: ['code', 'allianceCode', 'number', 'members', 'present', 'attendeeCodes'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeAssemblies(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importAssemblies(rows, options),
  };
}
