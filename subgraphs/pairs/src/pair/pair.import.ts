import type { Column, ImportTable, Message, Outcome, RowOf } from '@cobuild/import-export';
import { judgePairs, type KnownOrganizations, organizationsNamed } from './pair-import.rules.js';

/** What the kinds of pairs are called in files (domain.md §10). */
export const kindWords = {
  双联共建: 'DEPARTMENT_VILLAGE',
  党建链动: 'DEPARTMENT_ENTERPRISE',
  支部结对: 'BRANCH_BRANCH',
  项目共建: 'BRANCH_PROJECT',
  双报到: 'CHECK_IN',
  驻区共建: 'RESIDENT_UNIT',
  路长制: 'NAMED_LEAD',
} as const;

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
  { header: '依据', key: 'basis', type: 'enum', vocabulary: ['明载', '推得'] },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of pairs. */
export type PairRow = RowOf<typeof pairColumns>;

/** The columns that the rules over a whole file of pairs need. */
export type PairKey = 'code' | 'sideACode' | 'sideAName' | 'sideBCode' | 'sideBName' | 'kind';

const messages: Readonly<Record<string, Message>> = {
  DUPLICATE_CODE: { zh: '编码重复，以先出现者为准', en: 'The code occurs before; the first row counts' },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
  SELF_PAIR: { zh: '甲乙双方为同一组织', en: 'Both sides are the same organization' },
  SUBORDINATE_PAIR: { zh: '甲乙双方有上下级关系', en: 'One side stands above the other' },
  DUPLICATE_PAIR: { zh: '双方已有同一类型的结对', en: 'The two organizations already have a pair of this kind' },
  NAME_MISMATCH: { zh: '名称与编码不符', en: 'The name is not that of the code' },
};

/** Where pairs are written, and the organizations that they may name. */
export interface PairImports {
  findOrganizations(codes: readonly string[]): Promise<KnownOrganizations>;
  importPairs(rows: readonly PairRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of co-building pairs (domain.md §3). */
export function pairTable(imports: PairImports): ImportTable<PairRow, PairKey> {
  return {
    name: 'pairs',
    sheet: '结对',
    columns: pairColumns,
    skeleton: ['code', 'sideACode', 'sideAName', 'sideBCode', 'sideBName', 'kind'],
    messages,
    async judge(skeleton) {
      return judgePairs(skeleton, await imports.findOrganizations(organizationsNamed(skeleton)));
    },
    apply: (rows, options) => imports.importPairs(rows, options),
  };
}
