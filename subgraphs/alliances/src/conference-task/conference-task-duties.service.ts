import type { DutySource } from '../duty/duty.rules.js';
import { nextDueAt } from './conference-task.rules.js';
import type { ConferenceTasks } from './conference-task.service.js';

/** Tasks of conferences that organizations are to accept, do or mend. One read. */
export function conferenceTaskDuties({ owedBy }: Pick<ConferenceTasks, 'owedBy'>): DutySource {
  return async (organizationIds, limit) => {
    const tasks = await owedBy(organizationIds, limit);
    return tasks.map((task) => ({
      kind: 'CONFERENCE_TASK',
      organizationId: task.organizationId,
      allianceId: null,
      title: task.duty,
      dueAt: nextDueAt(task),
      subject: { __typename: 'ConferenceTask', ...task },
    }));
  };
}
