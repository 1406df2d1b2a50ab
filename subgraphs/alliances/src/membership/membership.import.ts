import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { membershipColumns, type MembershipKey, type MembershipRow } from './membership.columns.js';
import { codesNamed, judgeMembers, type KnownToMembers } from './membership-import.rules.js';

/** Where members are written, and the alliances and organizations that they may name. */
export interface MembershipImports {
  findCodes(codes: ReturnType<typeof codesNamed>): Promise<KnownToMembers>;
  importMembers(rows: readonly MembershipRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of members of alliances (domain.md §2). */
export function membershipTable(imports: MembershipImports): ImportTable<MembershipRow, MembershipKey> {
  return {
    name: 'alliance_members',
    sheet: '联盟成员',
    columns: membershipColumns,
    skeleton: ['allianceCode', 'memberCode', 'memberName', 'role'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeMembers(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importMembers(rows, options),
  };
}
