import type { Model } from 'mongoose';
import { type ActionBoard, lateOf, rowsOf } from './action-board.rules.js';
import { type ActionTaskDocument, fromDocument as toTask } from './action-task.model.js';
import { fromDocument, type JointActionDocument } from './joint-action.model.js';
import type { JointAction } from './joint-action.rules.js';
import { type JointActionStatus, jointActionWorkflow } from './joint-action.workflow.js';

/** Reads boards of actions. */
export interface ActionBoards {
  /**
   * The board of an alliance, read with four database queries, however many actions and tasks there are: how many stand in which
   * state, those under way, those that ended last, and the tasks of those under way.
   *
   * @param ended how many of the actions that are over are shown in each of their columns
   */
  read(allianceId: string, now: Date, ended: number): Promise<ActionBoard>;
}

/** The most actions under way that a board shows. */
export const mostOnBoard = 200;

const over = ['REVIEWED', 'CANCELLED'] as const satisfies JointActionStatus[];
const statuses = Object.keys(jointActionWorkflow.states) as JointActionStatus[];
const underWay = statuses.filter((status) => !over.some((one) => one === status));

/** Makes the reader of boards. */
export function createActionBoards({
  actions,
  tasks,
}: {
  readonly actions: Model<JointActionDocument>;
  readonly tasks: Model<ActionTaskDocument>;
}): ActionBoards {
  const newest = async (allianceId: string, among: readonly JointActionStatus[], limit: number) => {
    const found = await actions
      .find({ allianceId, status: { $in: among } })
      .sort({ updatedAt: -1, _id: -1 })
      .limit(limit)
      .lean<JointActionDocument[]>();
    return found.map(fromDocument);
  };

  return {
    async read(allianceId, now, ended) {
      const [counts, open, closed] = await Promise.all([
        actions.aggregate<{ readonly _id: JointActionStatus; readonly total: number }>([
          { $match: { allianceId } },
          { $group: { _id: '$status', total: { $sum: 1 } } },
        ]),
        newest(allianceId, underWay, mostOnBoard),
        newest(allianceId, over, ended * over.length),
      ]);
      const actionIds = open.map(({ id }) => id);
      const found = await tasks.find({ actionId: { $in: actionIds } }).lean<ActionTaskDocument[]>();
      const given = found.map(toTask);
      const standing = (status: JointActionStatus): readonly JointAction[] => {
        const shown = [...open, ...closed].filter((action) => action.status === status);
        return over.some((one) => one === status) ? shown.slice(0, ended) : shown;
      };
      return {
        allianceId,
        at: now,
        columns: statuses.map((status) => ({
          status,
          total: counts.find(({ _id }) => _id === status)?.total ?? 0,
          actions: standing(status),
        })),
        rows: rowsOf(given, open, now),
        late: lateOf(given, now),
      };
    },
  };
}
