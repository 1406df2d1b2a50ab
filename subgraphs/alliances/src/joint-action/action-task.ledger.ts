import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { actionTaskColumns, type ActionTaskRow, leadWord, participantWord } from './action-task.columns.js';
import type { ActionTask } from './action-task.rules.js';
import { fromDocument, type JointActionDocument } from './joint-action.model.js';
import { type JointAction, wasDone } from './joint-action.rules.js';

const actionsAtOnce = 50;

/** The ledger of tasks (活动分工台账): what each organization did in the actions that were done, in the order of the actions' codes. */
export function actionTaskLedger({
  model,
  tasks,
  directory,
}: {
  readonly model: Model<JointActionDocument>;
  readonly tasks: Pick<Store<ActionTask>, 'findWhere'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'activity_tasks',
    sheet: '活动分工',
    columns: actionTaskColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, wasDone), actionsAtOnce)) {
        const actions = batch.map(fromDocument);
        const done = await tasks.findWhere({ actionId: { $in: actions.map(({ id }) => id) }, status: 'DONE' });
        const organizations = await directory.findMany(done.map(({ organizationId }) => organizationId));
        yield actions.flatMap((action) =>
          inOrder(done, action).map((task): ActionTaskRow => {
            const { organizationId, duty, source } = task;
            const entry = organizations.get(organizationId);
            return {
              activityCode: codeInLedger(action),
              organizationCode: entry?.code ?? organizationId,
              organizationName: entry?.name ?? null,
              role: roleIn(action, task),
              task: duty,
              sourceFile: source?.file ?? null,
            };
          }),
        );
      }
    },
  };
}

/** An action's tasks as they were given out; what one organization did more than once in the same words stands once. */
function inOrder(tasks: readonly ActionTask[], { id }: JointAction): readonly ActionTask[] {
  const own = tasks.filter(({ actionId }) => actionId === id);
  return own.filter(
    ({ organizationId, duty }, index) =>
      own.findIndex((task) => task.organizationId === organizationId && task.duty.trim() === duty.trim()) === index,
  );
}

/** Imported history tells the role itself, or leaves it empty. */
function roleIn({ leadOrgId }: JointAction, { organizationId, imported, source }: ActionTask): string | null {
  if (imported) return source?.told?.['role'] ?? null;
  return organizationId === leadOrgId ? leadWord : participantWord;
}
