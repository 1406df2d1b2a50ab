import type { Column, RowOf } from '@cobuild/import-export';
import type { PairKind } from './pair.rules.js';

/** What the kinds of pairs are called in files (domain.md §10). */
export const kindWords = {
  双联共建: 'DEPARTMENT_VILLAGE',
  党建链动: 'DEPARTMENT_ENTERPRISE',
  支部结对: 'BRANCH_BRANCH',
  项目共建: 'BRANCH_PROJECT',
  双报到: 'CHECK_IN',
  驻区共建: 'RESIDENT_UNIT',
  路长制: 'NAMED_LEAD',
} as const satisfies Record<string, PairKind>;

/** The columns of a file of pairs. */
export const pairColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '甲方编码', key: 'sideACode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '甲方名称', key: 'sideAName', type: 'text', maxLength: 200 },
  { header: '乙方编码', key: 'sideBCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '乙方名称', key: 'sideBName', type: 'text', maxLength: 200 },
  {
    header: '类型',
    key: 'kind',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(kindWords),
  },
  { header: '开始日期', key: 'startedOn', type: 'date' },
  // A pair with an end enters as ended.
  { header: '结束日期', key: 'endedOn', type: 'date' },
  { header: '依据', key: 'basis', type: 'enum', vocabulary: ['明载', '推得'] },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of pairs. */
export type PairRow = RowOf<typeof pairColumns>;

/** The columns that the rules over a whole file of pairs need. */
export type PairKey = 'code' | 'sideACode' | 'sideAName' | 'sideBCode' | 'sideBName' | 'kind' | 'endedOn';
