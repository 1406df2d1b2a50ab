import type { Column, RowOf } from '@cobuild/import-export';
import { gridWord, organizationKinds } from './organization.kinds.js';

/** The columns of a file of organizations. */
export const organizationColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '名称', key: 'name', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  {
    header: '类型',
    key: 'type',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: [...Object.values(organizationKinds).map(({ word }) => word), gridWord],
  },
  { header: '上级编码', key: 'parentCode', type: 'reference', columnRequired: true, maxLength: 40 },
  { header: '行政区', key: 'region', type: 'text', maxLength: 100 },
  { header: '来源文件', key: 'sourceFiles', type: 'texts', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of organizations. */
export type OrganizationRow = RowOf<typeof organizationColumns>;

/** The columns that the rules over a whole file of organizations need. */
export type OrganizationKey = 'code' | 'name' | 'type' | 'parentCode';
