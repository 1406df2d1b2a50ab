import type { Column, RowOf } from '@cobuild/import-export';

/** The columns of a file of roundtables; the first of the branches that hold it convenes it. */
export const roundtableColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '日期', key: 'date', type: 'date' },
  { header: '日期原文', key: 'dateText', type: 'text', maxLength: 50 },
  {
    header: '日期依据',
    key: 'dateBasis',
    type: 'enum',
    vocabulary: ['原文', '由发稿年份推得', '由文内年份推得', '年份未载', '未载'],
  },
  { header: '主题', key: 'theme', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '主题依据', key: 'themeBasis', type: 'enum', vocabulary: ['原文', '概括'] },
  { header: '地点', key: 'venue', type: 'text', maxLength: 200 },
  { header: '召开支部编码', key: 'coHostCodes', type: 'references', maxLength: 1000 },
  { header: '参与方', key: 'participants', type: 'text', maxLength: 2000 },
  { header: '提出问题', key: 'issuesRaised', type: 'text', maxLength: 2000 },
  { header: '意见建议', key: 'suggestions', type: 'text', maxLength: 2000 },
  { header: '成果摘要', key: 'outcomeSummary', type: 'text', maxLength: 2000 },
  { header: '前序圆桌会编码', key: 'previousCode', type: 'reference', maxLength: 40 },
  { header: '后续', key: 'followUp', type: 'text', maxLength: 2000 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of roundtables. */
export type RoundtableRow = RowOf<typeof roundtableColumns>;

/** The columns that the rules over a whole file of roundtables need. */
export type RoundtableKey = 'code' | 'coHostCodes' | 'previousCode';

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'dateText',
  'dateBasis',
  'participants',
  'issuesRaised',
  'suggestions',
  'outcomeSummary',
  'followUp',
] as const satisfies readonly (keyof RoundtableRow)[];
