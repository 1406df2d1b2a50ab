import { isLate, isOpenTask, responsibleFor, type ActionTask } from './action-task.rules.js';
import type { JointAction } from './joint-action.rules.js';
import type { JointActionStatus } from './joint-action.workflow.js';

/** One state of actions, as a column of a board. */
export interface ActionColumn {
  readonly status: JointActionStatus;
  /** How many actions stand so, whether shown or not. */
  readonly total: number;
  /** Those shown, the last changed first. */
  readonly actions: readonly JointAction[];
}

/** What one member has to do in the actions of a board. */
export interface ActionBoardRow {
  readonly organizationId: string;
  readonly open: number;
  /** Declined tasks among the open ones: they are to be given to another. */
  readonly toReassign: number;
  readonly late: number;
  readonly done: number;
  /** Open tasks that wait for it, the most urgent first. */
  readonly tasks: readonly ActionTask[];
}

/** The actions of an alliance by state, their tasks by member, and who is late. */
export interface ActionBoard {
  readonly allianceId: string;
  readonly at: Date;
  readonly columns: readonly ActionColumn[];
  readonly rows: readonly ActionBoardRow[];
  /** Tasks that are late, those longest overdue first. */
  readonly late: readonly ActionTask[];
}

const timeOf = ({ dueAt }: ActionTask): number => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;

const byDue = (one: ActionTask, other: ActionTask): number =>
  timeOf(one) - timeOf(other) || (one.id < other.id ? -1 : 1);

/** Tasks by the member that is to see to them: who is late comes first, then who has most to do. */
export function rowsOf(
  tasks: readonly ActionTask[],
  actions: readonly Pick<JointAction, 'id' | 'leadOrgId'>[],
  now: Date,
): readonly ActionBoardRow[] {
  const leads = new Map(actions.map((action) => [action.id, action]));
  const owned = tasks.map((task) => {
    const action = leads.get(task.actionId);
    return { task, by: action ? responsibleFor(task, action) : task.organizationId };
  });
  const rows = [...new Set(owned.map(({ by }) => by))].map((organizationId) => {
    const own = owned.flatMap(({ task, by }) => (by === organizationId ? [task] : []));
    const open = own.filter(isOpenTask).toSorted(byDue);
    return {
      organizationId,
      open: open.length,
      toReassign: open.filter(({ status }) => status === 'DECLINED').length,
      late: open.filter((task) => isLate(task, now)).length,
      done: own.filter(({ status }) => status === 'DONE').length,
      tasks: open,
    };
  });
  return rows.toSorted(
    (one, other) =>
      other.late - one.late || other.open - one.open || (one.organizationId < other.organizationId ? -1 : 1),
  );
}

/** Tasks that are late now, those longest overdue first. */
export const lateOf = (tasks: readonly ActionTask[], now: Date): readonly ActionTask[] =>
  tasks.filter((task) => isLate(task, now)).toSorted(byDue);
