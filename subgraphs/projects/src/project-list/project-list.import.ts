import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { judgeLists, ownersNamed } from './project-list-import.rules.js';
import { projectListColumns, type ProjectListKey, type ProjectListRow } from './project-list.columns.js';

/** Where project lists are written, and which organizations may keep them. */
export interface ProjectListImports {
  findOrganizations(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importLists(rows: readonly ProjectListRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of project lists (domain.md §4). */
export function projectListTable(imports: ProjectListImports): ImportTable<ProjectListRow, ProjectListKey> {
  return {
    name: 'project_lists',
    sheet: '项目清单目录',
    columns: projectListColumns,
    skeleton: ['year', 'ownerCode'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeLists(skeleton, await imports.findOrganizations(ownersNamed(skeleton)));
    },
    apply: (rows, options) => imports.importLists(rows, options),
  };
}
