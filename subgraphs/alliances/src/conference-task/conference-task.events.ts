import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { conferencePayload, type ConferencePayload } from '../conference/conference.events.js';
import { type JointConference, participantsOf } from '../conference/conference.rules.js';
import { type ConferenceTask, isDoneOnTime } from './conference-task.rules.js';

/** What every event of a task tells. Others read this in the log: evaluation is fed from it. */
export interface ConferenceTaskEventPayload extends ConferencePayload {
  readonly taskId: string;
  readonly topicId: string;
  readonly organizationId: string;
  readonly duty: string;
  readonly dueOn: string;
  readonly reportedAt: Date | null;
  /** Whether the report that stands came by the end of the day on which the task was due. */
  readonly isOnTime: boolean;
  readonly carriedFromId: string | null;
  readonly carriedToId: string | null;
  readonly action: string;
  readonly from: ConferenceTask['status'] | null;
  readonly to: ConferenceTask['status'];
}

/** A step of a task. */
export function taskStepped(
  { action, event, from }: Pick<Decision<ConferenceTask['status']>, 'action' | 'event' | 'from'>,
  task: ConferenceTask,
  conference: JointConference,
): Happening {
  return happening(event, task, conference, { action, from, to: task.status });
}

/** A task that was carried over goes on in a later session. */
export function taskContinued(task: ConferenceTask, conference: JointConference): Happening {
  const step = { action: 'continue', from: task.status, to: task.status };
  return happening('alliances.ConferenceTaskContinued', task, conference, step);
}

/** A merged organization's task went over to its successor (domain.md G8). */
export function taskSucceeded(before: ConferenceTask, after: ConferenceTask, conference: JointConference): Happening {
  const step = { action: 'succeed', from: after.status, to: after.status };
  const more = { beforeOrganizationId: before.organizationId };
  return happening('alliances.ConferenceTaskSucceeded', after, conference, step, more);
}

function happening(
  type: string,
  task: ConferenceTask,
  conference: JointConference,
  step: Pick<ConferenceTaskEventPayload, 'action' | 'from' | 'to'>,
  more: object = {},
): Happening {
  const { id, version, topicId, organizationId, duty, dueOn, reportedAt, carriedFromId, carriedToId } = task;
  const payload: ConferenceTaskEventPayload = {
    ...conferencePayload(conference),
    taskId: id,
    topicId,
    organizationId,
    duty,
    dueOn,
    reportedAt,
    isOnTime: isDoneOnTime(task),
    carriedFromId,
    carriedToId,
    ...step,
  };
  return {
    type,
    entity: { type: 'ConferenceTask', id, version },
    organizations: [...new Set([organizationId, ...participantsOf(conference)])],
    payload: { ...payload, ...more },
  };
}
