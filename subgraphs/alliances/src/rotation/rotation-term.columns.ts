import type { Column, RowOf } from '@cobuild/import-export';
import { longestCell } from '../in-cell.js';
import type { RotationTermStatus } from './rotation-term.workflow.js';

/** What the quarters of a year are called in files. */
export const quarterWords = { 第一季度: 1, 第二季度: 2, 第三季度: 3, 第四季度: 4 } as const satisfies Record<
  string,
  number
>;

/** What the states of a quarter's lead are called in files. */
export const statusWords = {
  已排定: 'PLANNED',
  轮值中: 'LEADING',
  交接中: 'HANDING_OVER',
  已交接: 'CLOSED',
} as const satisfies Record<string, Exclude<RotationTermStatus, 'CANCELLED'>>;

/** The columns of a file of quarters and their leads. */
export const termColumns = [
  { header: '联盟编码', key: 'allianceCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '年度', key: 'year', type: 'integer', required: true, columnRequired: true },
  {
    header: '季度',
    key: 'quarter',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(quarterWords),
  },
  { header: '轮值单位编码', key: 'leadCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '轮值单位名称', key: 'leadName', type: 'text', maxLength: 200 },
  { header: '轮值计划', key: 'plan', type: 'text', maxLength: longestCell },
  {
    header: '轮值状态',
    key: 'status',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(statusWords),
  },
  { header: '交接日期', key: 'handedOverOn', type: 'date' },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of quarters. */
export type TermRow = RowOf<typeof termColumns>;

/** The columns that the rules over a whole file of quarters need. */
export type TermKey = 'allianceCode' | 'year' | 'quarter' | 'leadCode' | 'leadName';
