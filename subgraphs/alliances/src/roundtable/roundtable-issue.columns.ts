import type { Column, RowOf } from '@cobuild/import-export';

/** The columns of a file of issues (议题); each belongs to a roundtable. */
export const issueColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '圆桌会编码', key: 'roundtableCode', type: 'reference', maxLength: 40 },
  { header: '议题', key: 'topic', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '说明', key: 'detail', type: 'text', maxLength: 5000 },
  { header: '领域', key: 'field', type: 'text', maxLength: 100 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
] as const satisfies readonly Column[];

/** A good row of a file of issues. */
export type IssueRow = RowOf<typeof issueColumns>;

/** The columns that the rules over a whole file of issues need. */
export type IssueKey = 'code' | 'roundtableCode';
