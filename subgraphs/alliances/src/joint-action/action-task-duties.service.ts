import type { Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import type { AllianceDocument } from '../alliance/alliance.model.js';
import type { Duty, DutySource } from '../duty/duty.rules.js';
import type { ActionTask } from './action-task.rules.js';
import type { JointActionDocument } from './joint-action.model.js';
import { openStatuses } from './joint-action.rules.js';

const dutyOf = (kind: Duty['kind'], task: ActionTask, organizationId: string): Duty => ({
  kind,
  organizationId,
  allianceId: task.allianceId,
  title: task.duty,
  dueAt: task.dueAt,
  subject: { __typename: 'ActionTask', ...task },
});

/** Tasks of joint actions that organizations have to accept, and those that they have to do. One read. */
export function actionTaskDuties(tasks: Store<ActionTask>): DutySource {
  return async (organizationIds, limit) => {
    const owed = {
      organizationId: { $in: [...organizationIds] },
      status: { $in: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'] satisfies ActionTask['status'][] },
    };
    const found = await tasks.findWhere(owed, { limit });
    return found.map((task) =>
      dutyOf(task.status === 'ASSIGNED' ? 'ACTION_TASK_TO_ACCEPT' : 'ACTION_TASK_TO_DO', task, task.organizationId),
    );
  };
}

/** Declined tasks that organizations have to give to another: those of actions that they lead and of alliances whose office they are. Three reads. */
export function reassignDuties({
  alliances,
  actions,
  tasks,
}: {
  readonly alliances: Model<AllianceDocument>;
  readonly actions: Model<JointActionDocument>;
  readonly tasks: Store<ActionTask>;
}): DutySource {
  return async (organizationIds) => {
    const among = { $in: [...organizationIds] };
    const [kept, led] = await Promise.all([
      alliances
        .find({ officeOrgId: among }, { officeOrgId: 1 })
        .lean<Pick<AllianceDocument, '_id' | 'officeOrgId'>[]>(),
      actions
        .find({ leadOrgId: among, status: { $in: openStatuses } }, { leadOrgId: 1, allianceId: 1 })
        .lean<Pick<JointActionDocument, '_id' | 'leadOrgId' | 'allianceId'>[]>(),
    ]);
    const allianceIds = [
      ...new Set([...kept.map(({ _id }) => _id), ...led.flatMap(({ allianceId }) => allianceId ?? [])]),
    ];
    if (allianceIds.length === 0) return [];
    const officeOf = new Map(kept.map(({ _id, officeOrgId }) => [_id, officeOrgId]));
    const leadOf = new Map(led.map(({ _id, leadOrgId }) => [_id, leadOrgId]));
    const declined = await tasks.findWhere({ allianceId: { $in: allianceIds }, status: 'DECLINED' });
    return declined.flatMap((task) => {
      const those = [leadOf.get(task.actionId), officeOf.get(task.allianceId ?? '')];
      const owing = new Set(those.filter((id) => typeof id === 'string'));
      return [...owing].map((id) => dutyOf('ACTION_TASK_TO_REASSIGN', task, id));
    });
  };
}
