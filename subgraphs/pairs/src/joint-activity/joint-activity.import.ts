import type { ImportTable, Message, Outcome } from '@cobuild/import-export';
import { catalogue } from '../catalogue.js';
import { codesNamed, isPairRow, judgeJointActivities, type KnownCodes } from './joint-activity-import.rules.js';
import {
  jointActivityColumns,
  type JointActivityKey,
  type JointActivityRow,
  sharedFile,
} from './joint-activity.columns.js';

const messages: Readonly<Record<string, Message>> = {
  ...catalogue,
  DUPLICATE_CODE: {
    zh: '编码重复：文件中已出现，或平台中已有此编码而内容不同',
    en: 'The code occurs before in the file, or the platform holds it with other content',
  },
  UNKNOWN_PAIR: { zh: '结对编码不存在', en: 'There is no pair with this code' },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
  NOT_OF_A_PAIR: {
    zh: '该行属于联盟或机制，不是结对的联合活动',
    en: 'The row belongs to an alliance or a mechanism and is no joint activity of a pair',
  },
};

/** Where joint activities are written, and the pairs and organizations that they may name. */
export interface JointActivityImports {
  findCodes(codes: {
    readonly pairs: readonly string[];
    readonly organizations: readonly string[];
  }): Promise<KnownCodes>;
  /** Of these codes those that joint activities have. */
  findHeld(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importJointActivities(
    rows: readonly JointActivityRow[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Outcome[]>;
}

/** The table of joint activities (domain.md §3). Its file is also read for joint actions, which take the rows of alliances and mechanisms. */
export function jointActivityTable(imports: JointActivityImports): ImportTable<JointActivityRow, JointActivityKey> {
  return {
    name: 'joint_activities',
    sheet: '联合活动',
    columns: jointActivityColumns,
    skeleton: ['code', 'ownerType', 'ownerCode', 'participantCodes'],
    messages,
    shared: { file: sharedFile, isOwn: isPairRow, findHeld: (codes) => imports.findHeld(codes) },
    async judge(skeleton) {
      return judgeJointActivities(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importJointActivities(rows, options),
  };
}
