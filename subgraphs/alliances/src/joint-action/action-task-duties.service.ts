import type { Store } from '@cobuild/subgraph';
import type { Duty, DutySource } from '../duty/duty.rules.js';
import type { ActionTask } from './action-task.rules.js';

/** Tasks of joint actions that organizations have to accept, and those that they have to do. One read. */
export function actionTaskDuties(tasks: Store<ActionTask>): DutySource {
  return async (organizationIds, limit) => {
    const owed = {
      organizationId: { $in: [...organizationIds] },
      status: { $in: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'] satisfies ActionTask['status'][] },
    };
    const found = await tasks.findWhere(owed, { limit });
    return found.map(
      (task): Duty => ({
        kind: task.status === 'ASSIGNED' ? 'ACTION_TASK_TO_ACCEPT' : 'ACTION_TASK_TO_DO',
        organizationId: task.organizationId,
        allianceId: task.allianceId,
        title: task.duty,
        dueAt: task.dueAt,
        subject: { __typename: 'ActionTask', ...task },
      }),
    );
  };
}
