import type { ImportTable, Message, Outcome } from '@cobuild/import-export';
import { catalogue } from '../catalogue.js';
import { codesNamed, judgeJointActivities, type KnownCodes } from './joint-activity-import.rules.js';
import { jointActivityColumns, type JointActivityKey, type JointActivityRow } from './joint-activity.columns.js';

const messages: Readonly<Record<string, Message>> = {
  ...catalogue,
  DUPLICATE_CODE: {
    zh: '编码重复：文件中已出现，或平台中已有此编码而内容不同',
    en: 'The code occurs before in the file, or the platform holds it with other content',
  },
  UNKNOWN_PAIR: { zh: '结对编码不存在', en: 'There is no pair with this code' },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
  OWNER_NOT_HELD: {
    zh: '部分活动的主体是联盟或机制，不属于任何结对，作为无结对的历史活动导入，主体记入备注',
    en: 'Some activities belong to alliances or mechanisms and to no pair: they enter as history without a pair, with their owner in the note',
  },
};

/** Where joint activities are written, and the pairs and organizations that they may name. */
export interface JointActivityImports {
  findCodes(codes: {
    readonly pairs: readonly string[];
    readonly organizations: readonly string[];
  }): Promise<KnownCodes>;
  importJointActivities(
    rows: readonly JointActivityRow[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Outcome[]>;
}

/** The table of joint activities (domain.md §3). */
export function jointActivityTable(imports: JointActivityImports): ImportTable<JointActivityRow, JointActivityKey> {
  return {
    name: 'joint_activities',
    sheet: '联合活动',
    columns: jointActivityColumns,
    skeleton: ['code', 'ownerType', 'ownerCode', 'participantCodes'],
    messages,
    async judge(skeleton) {
      return judgeJointActivities(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importJointActivities(rows, options),
  };
}
