import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { codesNamed, isActionRow, judgeJointActions, type KnownToActions } from './joint-action-import.rules.js';
import { jointActionColumns, type JointActionKey, type JointActionRow, sharedFile } from './joint-action.columns.js';

/** Where joint actions are written, and the alliances and organizations that they may name. */
export interface JointActionImports {
  findCodes(codes: {
    readonly alliances: readonly string[];
    readonly organizations: readonly string[];
  }): Promise<KnownToActions>;
  /** Of these codes those that joint actions have. */
  findHeld(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importJointActions(
    rows: readonly JointActionRow[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Outcome[]>;
}

/** The table of joint actions (domain.md §2). Its file is also read for the joint activities of pairs, which take the rows of pairs. */
export function jointActionTable(imports: JointActionImports): ImportTable<JointActionRow, JointActionKey> {
  return {
    name: 'joint_actions',
    sheet: '联合行动',
    columns: jointActionColumns,
    skeleton: ['code', 'ownerType', 'ownerCode', 'participantCodes'],
    messages: importMessages,
    shared: { file: sharedFile, isOwn: isActionRow, findHeld: (codes) => imports.findHeld(codes) },
    async judge(skeleton) {
      return judgeJointActions(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importJointActions(rows, options),
  };
}
