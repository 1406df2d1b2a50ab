import {
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import { type ActionTask, assigned, mostTasks } from './action-task.rules.js';
import { taskStepped } from './joint-action.events.js';
import type { JointAction } from './joint-action.rules.js';

/** A task of a joint action as imported history tells it. */
export interface ActionTaskHistory extends Pick<ActionTask, 'actionId' | 'organizationId' | 'duty' | 'source'> {
  /** Whether the row says that its organization led the action. */
  readonly leads: boolean;
}

type Session = mongo.ClientSession;

interface Parts {
  readonly store: Store<ActionTask>;
  readonly steps: Steps;
  readonly actionOf: (actionId: string, session: Session) => Promise<JointAction | null>;
  readonly allianceOf: (action: JointAction, session: Session) => Promise<Alliance | null>;
}

/**
 * Takes imported tasks in, in one transaction: each enters as done, marked imported, without days and moments that nobody told
 * (domain.md G11). Only an action that is imported itself takes them: on the platform members accept their tasks and show what they did.
 * Who is told to have led the action is the one that leads it. Tasks that are there already stay unchanged.
 */
export function importActionTasks(
  { store, steps, actionOf, allianceOf }: Parts,
  rows: readonly ActionTaskHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'actionTask.import', rows, options, async ({ session, now, append }) => {
    const actions = new Map<string, { readonly jointAction: JointAction; readonly alliance: Alliance | null }>();
    const tasks = new Map<string, ActionTask[]>();
    // Held, so that of two imports at once the second one sees what the first one wrote.
    for (const actionId of new Set(rows.map((row) => row.actionId))) {
      const jointAction = await actionOf(actionId, session);
      if (!jointAction) continue;
      actions.set(actionId, { jointAction, alliance: await allianceOf(jointAction, session) });
      tasks.set(actionId, [...(await store.findWhere({ actionId }, { session }))]);
    }
    const outcomes: HistoryOutcome[] = [];
    const fresh: ActionTask[] = [];
    for (const row of rows) {
      const { actionId: code } = row;
      const refused = (refusedFor: string, field: string) =>
        outcomes.push({ code, outcome: 'refused', refusal: { code: refusedFor, field: [field] } });
      const around = actions.get(row.actionId);
      const own = tasks.get(row.actionId) ?? [];
      const there = own.find((task) => isSame(task, row));
      if (!around) refused('UNKNOWN_ACTION', 'actionId');
      else if (there) outcomes.push({ code, outcome: 'unchanged', id: there.id });
      else if (!around.jointAction.imported) refused('ACTION_HELD_HERE', 'actionId');
      else if (isLedByAnother(around.jointAction, row)) refused('LEAD_MISMATCH', 'role');
      else if (own.length >= mostTasks) refused('TOO_MANY_TASKS', 'actionId');
      else {
        const task = recalled(row, around.jointAction, now);
        own.push(task);
        fresh.push(task);
        append(
          taskStepped({ action: 'import', event: 'alliances.ActionTaskDone', from: null }, null, task, {
            ...around,
            now,
          }),
        );
        outcomes.push({ code, outcome: 'imported', id: task.id });
      }
    }
    await store.insert(fresh, session);
    return outcomes;
  });
}

/** The task that a row tells of; what nobody has told of it stays empty. */
function recalled({ organizationId, duty, source }: ActionTaskHistory, action: JointAction, now: Date): ActionTask {
  const task = assigned(newId(), { organizationId, duty, dueOn: null }, action, { now, acceptBy: null });
  return { ...task, status: 'DONE', imported: true, source };
}

const isLedByAnother = ({ leadOrgId }: JointAction, { leads, organizationId }: ActionTaskHistory): boolean =>
  leads && leadOrgId !== null && leadOrgId !== organizationId;

/** A file has its texts without what stands around them. */
function isSame(task: ActionTask, { organizationId, duty }: ActionTaskHistory): boolean {
  return task.organizationId === organizationId && task.duty.trim() === duty;
}
