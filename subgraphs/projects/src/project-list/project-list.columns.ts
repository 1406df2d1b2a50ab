import type { Column, RowOf } from '@cobuild/import-export';
import type { ListLevel } from './project-list.rules.js';

/** What levels are called in files (domain.md §1). */
export const levelWords = {
  国家级: 'NATION',
  省级: 'PROVINCE',
  市级: 'CITY',
  区县级: 'DISTRICT',
  街道级: 'STREET',
  社区级: 'COMMUNITY',
} as const satisfies Record<string, ListLevel>;

/** The columns of a file of project lists. A list has no code: its owner keeps one a year. */
export const projectListColumns = [
  { header: '清单年度', key: 'year', type: 'integer', required: true, columnRequired: true, maxLength: 4 },
  {
    header: '清单层级',
    key: 'level',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(levelWords),
  },
  { header: '清单单位编码', key: 'ownerCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '清单名称', key: 'title', type: 'text', required: true, columnRequired: true, maxLength: 200 },
] as const satisfies readonly Column[];

/** A good row of a file of project lists. */
export type ProjectListRow = RowOf<typeof projectListColumns>;

/** The columns that the rules over a whole file of lists need. */
export type ProjectListKey = 'year' | 'ownerCode';
