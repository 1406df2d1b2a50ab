import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { codesNamed, judgeActionTasks, type KnownToTasks } from './action-task-import.rules.js';
import { actionTaskColumns, type ActionTaskKey, type ActionTaskRow } from './action-task.columns.js';

/** Where tasks are written, and the joint actions and organizations that they may name. */
export interface ActionTaskImports {
  findCodes(codes: {
    readonly actions: readonly string[];
    readonly organizations: readonly string[];
  }): Promise<KnownToTasks>;
  importTasks(rows: readonly ActionTaskRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of tasks of joint actions (domain.md §2). */
export function actionTaskTable(imports: ActionTaskImports): ImportTable<ActionTaskRow, ActionTaskKey> {
  return {
    name: 'activity_tasks',
    sheet: '活动分工',
    columns: actionTaskColumns,
    skeleton: ['activityCode', 'organizationCode', 'organizationName'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeActionTasks(skeleton, await imports.findCodes(codesNamed(skeleton)));
    },
    apply: (rows, options) => imports.importTasks(rows, options),
  };
}
