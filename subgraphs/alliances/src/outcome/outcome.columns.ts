import type { Column, RowOf } from '@cobuild/import-export';
import type { OutcomeKind } from './outcome.rules.js';

/** What the kinds of outcomes are called in files (domain.md §10). */
export const kindWords = {
  授信: 'CREDIT_LINE',
  放贷: 'LOAN',
  金融产品: 'FINANCIAL_PRODUCT',
  试点推广: 'SCALE_OUT',
  省级法规: 'LOCAL_REGULATION',
  省政府文件: 'GOVERNMENT_DOCUMENT',
  政策性文件: 'POLICY_DOCUMENT',
  项目: 'PROJECT',
} as const satisfies Record<string, OutcomeKind>;

/** The columns of a file of outcomes. */
export const outcomeColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '圆桌会编码', key: 'roundtableCode', type: 'reference', maxLength: 40 },
  {
    header: '成果类型',
    key: 'type',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(kindWords),
  },
  { header: '名称', key: 'name', type: 'text', required: true, columnRequired: true, maxLength: 500 },
  { header: '文号', key: 'documentNo', type: 'text', maxLength: 100 },
  { header: '数值', key: 'value', type: 'decimal' },
  { header: '单位', key: 'unit', type: 'text', maxLength: 20 },
  { header: '数值限定', key: 'valueQualifier', type: 'enum', vocabulary: ['等于', '多于', '近', '不少于'] },
  { header: '受益数', key: 'beneficiaryCount', type: 'integer' },
  { header: '受益单位', key: 'beneficiaryUnit', type: 'text', maxLength: 20 },
  { header: '付款单位编码', key: 'payerCode', type: 'reference', maxLength: 40 },
  { header: '议题编码', key: 'issueCode', type: 'reference', maxLength: 40 },
  { header: '关联对象', key: 'result', type: 'text', maxLength: 120 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of outcomes. */
export type OutcomeRow = RowOf<typeof outcomeColumns>;

/** The columns that the rules over a whole file of outcomes need. */
export type OutcomeKey = 'code' | 'roundtableCode' | 'payerCode' | 'result';

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'value',
  'unit',
  'valueQualifier',
  'beneficiaryCount',
  'beneficiaryUnit',
] as const satisfies readonly (keyof OutcomeRow)[];
