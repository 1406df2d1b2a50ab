import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import { actionTaskColumns, leadWord } from './action-task.columns.js';
import type { ActionTaskImports } from './action-task.import.js';
import type { ActionTasks } from './action-task.service.js';
import type { JointActions } from './joint-action.service.js';

/** Fields of refusals that the file calls otherwise. */
const FIELD_KEYS: Readonly<Record<string, string>> = { actionId: 'activityCode', organizationId: 'organizationCode' };

/**
 * Lets the table of tasks of joint actions write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function actionTaskImports({
  jointActions,
  actionTasks,
  directory,
  catchUp,
}: {
  readonly jointActions: Pick<JointActions, 'findByCodes'>;
  readonly actionTasks: Pick<ActionTasks, 'importTasks'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): ActionTaskImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [known, organizations] = await Promise.all([
        inChunks(codes.actions, (some) => jointActions.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
      ]);
      return {
        actions: new Set(known.map(([code]) => code)),
        organizations: new Map(organizations.map(([code, { name, aliases }]) => [code, [name, ...aliases]])),
      };
    },
    async importTasks(rows, { dryRun }) {
      const [known, organizations] = await Promise.all([
        jointActions.findByCodes(rows.map(({ activityCode }) => activityCode)),
        directory.findByCodes(rows.map(({ organizationCode }) => organizationCode)),
      ]);
      const stored = rows.map(({ activityCode, organizationCode, role, task, sourceFile }) => ({
        actionId: known.get(activityCode)?.id ?? activityCode,
        organizationId: organizations.get(organizationCode)?.id ?? organizationCode,
        duty: task,
        leads: role === leadWord,
        source: { basis: null, file: sourceFile, note: null, ...(role === null ? {} : { told: { role } }) },
      }));
      const outcomes = await actionTasks.importTasks(stored, { dryRun });
      return outcomesInFile(actionTaskColumns, rows, outcomes, FIELD_KEYS);
    },
  };
}
