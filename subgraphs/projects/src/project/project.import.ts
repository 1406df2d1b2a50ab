import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { projectColumns, type ProjectRow } from './project.columns.js';
import {
  judgeProjects,
  type KnownToProjects,
  organizationsNamed,
  type ProjectBone,
  type ProjectKey,
  projectSkeleton,
} from './project-import.rules.js';

/** Where projects are written, and what they may name. */
export interface ProjectImports {
  /** Which organizations of these codes are there, and which lists they keep. */
  findKnown(organizationCodes: readonly string[]): Promise<KnownToProjects>;
  importProjects(rows: readonly ProjectRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of projects (domain.md §4). */
export function projectTable(imports: ProjectImports): ImportTable<ProjectRow, ProjectKey> {
  return {
    name: 'projects',
    sheet: '项目',
    columns: projectColumns,
    skeleton: projectSkeleton,
    messages: importMessages,
    async judge(skeleton: readonly ProjectBone[]) {
      return judgeProjects(skeleton, await imports.findKnown(organizationsNamed(skeleton)));
    },
    apply: (rows, options) => imports.importProjects(rows, options),
  };
}
