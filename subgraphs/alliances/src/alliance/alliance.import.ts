import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { allianceColumns, type AllianceKey, type AllianceRow } from './alliance.columns.js';
import { judgeAlliances, organizationsNamed } from './alliance-import.rules.js';

/** Where alliances are written, and which organizations they may name. */
export interface AllianceImports {
  findOrganizations(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importAlliances(rows: readonly AllianceRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of alliances (domain.md §2). */
export function allianceTable(imports: AllianceImports): ImportTable<AllianceRow, AllianceKey> {
  return {
    name: 'alliances',
    sheet: '联盟',
    columns: allianceColumns,
    skeleton: ['code', 'approvingOrgCode', 'officeOrgCode'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeAlliances(skeleton, await imports.findOrganizations(organizationsNamed(skeleton)));
    },
    apply: (rows, options) => imports.importAlliances(rows, options),
  };
}
