import { asEvidence } from '@cobuild/subgraph';
import { type Decision, endOfDate, type Light, lightOf, type WorkCalendar } from '@cobuild/workflow';
import type { ActionTask } from './action-task.rules.js';
import type { ActionStepInput, JointAction } from './joint-action.rules.js';
import type { JointActionFacts, JointActionStatus } from './joint-action.workflow.js';

/** Organizations that do or did the work of an action: its lead, and those whose tasks are not waived. */
export function doersOf(
  { leadOrgId }: Pick<JointAction, 'leadOrgId'>,
  tasks: readonly ActionTask[],
): readonly string[] {
  const done = tasks.filter(({ status }) => status !== 'WAIVED').map(({ organizationId }) => organizationId);
  return [...new Set([...(leadOrgId === null ? [] : [leadOrgId]), ...done])];
}

/**
 * What the table of an action looks at.
 *
 * @param doneBy who did the work; asked for where it is to be reviewed, with who took them over
 */
export function factsOf(
  action: JointAction,
  tasks: readonly ActionTask[],
  doneBy: readonly string[] = doersOf(action, tasks),
): JointActionFacts & Pick<JointAction, 'status'> {
  const among = (...statuses: ActionTask['status'][]) => tasks.filter(({ status }) => statuses.includes(status));
  return {
    status: action.status,
    leadOrgId: action.leadOrgId,
    unacceptedTasks: among('ASSIGNED', 'DECLINED').length,
    unfinishedTasks: among('ASSIGNED', 'DECLINED', 'ACCEPTED', 'IN_PROGRESS').length,
    doneBy,
  };
}

/** The action after a step that was decided. */
export function afterActionStep(
  action: JointAction,
  { to, keepsDue }: Pick<Decision<JointActionStatus>, 'to' | 'keepsDue'>,
  { input, now, accountId }: { readonly input: ActionStepInput; readonly now: Date; readonly accountId: string | null },
): JointAction {
  const next: JointAction = { ...action, status: to, version: action.version + 1, updatedAt: now };
  if (keepsDue) return next;
  switch (to) {
    case 'RUNNING':
      return { ...next, startedAt: now };
    case 'DELIVERED':
      return {
        ...next,
        deliveredAt: now,
        summary: input.summary ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
      };
    case 'REVIEWED':
      return {
        ...next,
        review: {
          at: now,
          by: accountId,
          peopleServed: input.peopleServed ?? 0,
          participants: input.participants ?? 0,
          rating: input.rating ? { satisfied: input.rating.satisfied, rated: input.rating.rated } : null,
          remark: input.remark ?? null,
        },
      };
    case 'CANCELLED':
      return { ...next, cancelReason: input.reason ?? null };
    case 'PLANNED':
      return next;
    default:
      return to satisfies never;
  }
}

/** When an action is to be delivered: the end of its last day; `null` where none is planned. */
export const dueOfAction = ({ endsOn }: Pick<JointAction, 'endsOn'>): Date | null =>
  endsOn === null ? null : endOfDate(endsOn);

/** How an action stands by its last day; `null` once it is cancelled or where no day is planned. */
export function lightOfAction(action: JointAction, now: Date, calendar: WorkCalendar): Light | null {
  const dueAt = dueOfAction(action);
  if (dueAt === null || action.status === 'CANCELLED') return null;
  return lightOf({ dueAt, doneAt: action.deliveredAt }, now, calendar);
}
