import type { Column, RowOf } from '@cobuild/import-export';

/** The word for the member that leads; all others are `成员`. */
export const leadWord = '牵头';
export const memberWord = '成员';

/** The columns of a file of members of alliances. */
export const membershipColumns = [
  { header: '联盟编码', key: 'allianceCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '成员编码', key: 'memberCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '成员名称', key: 'memberName', type: 'text', maxLength: 200 },
  {
    header: '角色',
    key: 'role',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: [leadWord, memberWord],
  },
  { header: '加入日期', key: 'joinedOn', type: 'date' },
  { header: '依据', key: 'basis', type: 'enum', vocabulary: ['明载', '推得'] },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of members. */
export type MembershipRow = RowOf<typeof membershipColumns>;

/** The columns that the rules over a whole file of members need. */
export type MembershipKey = 'allianceCode' | 'memberCode' | 'memberName' | 'role';
