import type { Counts } from '@cobuild/figures';
import type { ActionTaskStatus } from '../joint-action/action-task.workflow.js';
import type { JointActionStatus } from '../joint-action/joint-action.workflow.js';
import { counted } from './counted.js';

export interface JointActionCount {
  readonly status: JointActionStatus;
  readonly count: number;
}

export interface ActionTaskCount {
  readonly status: ActionTaskStatus;
  readonly count: number;
}

export interface JointActionOrganizationFigures {
  readonly organizationId: string;
  readonly actions: JointActionCount[];
  readonly tasks: ActionTaskCount[];
}

export interface JointActionFigures {
  readonly actions: JointActionCount[];
  readonly tasks: ActionTaskCount[];
  readonly peopleServed: number;
  readonly organizations: JointActionOrganizationFigures[];
}

const actionStatuses = [
  'PLANNED',
  'RUNNING',
  'DELIVERED',
  'REVIEWED',
  'CANCELLED',
] as const satisfies JointActionStatus[];
const taskStatuses = [
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'DONE',
  'DECLINED',
  'WAIVED',
] as const satisfies ActionTaskStatus[];

/** Actions and tasks by state, for all and for each organization; states are listed where there are any. */
export function actionsOf(counts: Counts): JointActionFigures {
  return {
    actions: byStatus(actionStatuses, (status) => counts[counted.jointActions(status)]),
    tasks: byStatus(taskStatuses, (status) => counts[counted.actionTasks(status)]),
    peopleServed: counts[counted.peopleServed] ?? 0,
    organizations: organizationsIn(counts).map((organizationId) => ({
      organizationId,
      actions: byStatus(actionStatuses, (status) => counts[counted.jointActionsOf(organizationId, status)]),
      tasks: byStatus(taskStatuses, (status) => counts[counted.actionTasksOf(organizationId, status)]),
    })),
  };
}

function byStatus<S extends string>(statuses: readonly S[], countOf: (status: S) => number | undefined) {
  return statuses.map((status) => ({ status, count: countOf(status) ?? 0 })).filter(({ count }) => count > 0);
}

/** Every organization that leads an action or has a task, in the order of their ids. */
function organizationsIn(counts: Counts): readonly string[] {
  const ids = Object.entries(counts).flatMap(([name, count]) => {
    const [what, organizationId] = name.split(':');
    const tells = what === 'jointActionsOf' || what === 'actionTasksOf';
    return tells && organizationId !== undefined && count !== 0 ? [organizationId] : [];
  });
  return [...new Set(ids)].toSorted();
}
