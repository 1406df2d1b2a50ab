import type { ImportTable, Message, Outcome } from '@cobuild/import-export';
import { catalogue } from '../catalogue.js';
import { judgeOrganizations, type KnownParents, parentsOutside } from './organization-import.rules.js';
import { organizationColumns, type OrganizationKey, type OrganizationRow } from './organization.columns.js';

const messages: Readonly<Record<string, Message>> = {
  ...catalogue,
  DUPLICATE_CODE: {
    zh: '编码重复：文件中已出现，或平台中已有此编码而内容不同',
    en: 'The code occurs before in the file, or the platform holds it with other content',
  },
  DUPLICATE_NAME: {
    zh: '同一上级、同一类型下已有此名称',
    en: 'The same parent already has an organization of this type and name',
  },
  UNKNOWN_PARENT: {
    zh: '上级编码不存在，或上级所在行未能导入',
    en: 'There is no such parent, or the row of the parent was not imported',
  },
  CYCLE: { zh: '上级成环', en: 'The parents form a circle' },
  LEVEL_CONFLICT: { zh: '层级高于上级', en: 'It stands above its parent' },
  GRID_NOT_HELD: {
    zh: '网格不是组织，平台尚不能导入网格',
    en: 'A grid is no organization, and grids cannot be imported yet',
  },
};

/** Where organizations are written and looked up. */
export interface OrganizationImports {
  findParents(codes: readonly string[]): Promise<KnownParents>;
  importOrganizations(
    rows: readonly OrganizationRow[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Outcome[]>;
}

/** The table of organizations (domain.md §1). */
export function organizationTable(imports: OrganizationImports): ImportTable<OrganizationRow, OrganizationKey> {
  return {
    name: 'organizations',
    sheet: '组织',
    columns: organizationColumns,
    skeleton: ['code', 'name', 'type', 'parentCode'],
    messages,
    async judge(skeleton) {
      return judgeOrganizations(skeleton, await imports.findParents(parentsOutside(skeleton)));
    },
    apply: (rows, options) => imports.importOrganizations(rows, options),
  };
}
