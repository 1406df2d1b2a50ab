import type { Column, RowOf } from '@cobuild/import-export';

/** The word for the organization that leads the action; all others are `参与`. */
export const leadWord = '牵头';
export const participantWord = '参与';

/** The columns of a file of tasks of joint actions. */
export const actionTaskColumns = [
  { header: '活动编码', key: 'activityCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  {
    header: '单位编码',
    key: 'organizationCode',
    type: 'reference',
    required: true,
    columnRequired: true,
    maxLength: 40,
  },
  { header: '单位名称', key: 'organizationName', type: 'text', maxLength: 200 },
  { header: '角色', key: 'role', type: 'enum', vocabulary: [leadWord, participantWord] },
  { header: '分工', key: 'task', type: 'text', required: true, columnRequired: true, maxLength: 2000 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
] as const satisfies readonly Column[];

/** A good row of a file of tasks. */
export type ActionTaskRow = RowOf<typeof actionTaskColumns>;

/** The columns that the rules over a whole file of tasks need. */
export type ActionTaskKey = 'activityCode' | 'organizationCode' | 'organizationName';
