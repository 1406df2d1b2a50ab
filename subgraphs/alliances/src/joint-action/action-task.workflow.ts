import { type ActionOf, type Guard, type Refusal, type StateOf, workflow } from '@cobuild/workflow';
import type { AllianceStanding } from '../alliance/standing.rules.js';
import type { JointActionStatus } from './joint-action.workflow.js';

/** What the steps of a task look at: the task, and the action that it belongs to. */
export interface ActionTaskFacts {
  readonly organizationId: string;
  readonly actionStatus: JointActionStatus;
  /** `null` where imported history names nobody. */
  readonly actionLeadOrgId: string | null;
  /** It was told already that the task is overdue. */
  readonly isToldOverdue: boolean;
}

interface ActionTaskInput {
  readonly organizationId: string | null;
  readonly evidence: readonly object[] | null;
}

type ActionTaskGuard = Guard<ActionTaskFacts, AllianceStanding, ActionTaskInput>;

/** Tasks move only while their action is under way. */
const isUnderWay: ActionTaskGuard = function isUnderWay({ actionStatus }) {
  return actionStatus === 'PLANNED' || actionStatus === 'RUNNING'
    ? undefined
    : { code: 'ACTION_NOT_OPEN', details: { status: actionStatus } };
};

const isOwnTask: ActionTaskGuard = function isOwnTask(task, viewer, input) {
  if (!viewer.memberIds.includes(task.organizationId)) return { code: 'NOT_THIS_MEMBER' };
  return isUnderWay(task, viewer, input);
};

/** Work begins once the whole action has started. */
const mayBegin: ActionTaskGuard = function mayBegin(task, viewer, input) {
  const refusal = isOwnTask(task, viewer, input);
  return refusal ?? (task.actionStatus === 'RUNNING' ? undefined : { code: 'ACTION_NOT_RUNNING' });
};

/** What is done is shown. */
const showsProof: ActionTaskGuard = function showsProof(task, viewer, input) {
  const refusal = mayBegin(task, viewer, input);
  return refusal ?? (input?.evidence?.length === 0 ? { code: 'MISSING_INPUT', field: ['evidence'] } : undefined);
};

/** The office, the quarter's lead and the action's own lead give tasks out; why somebody else may not, or not now. */
export function assignRefusal(
  { status, leadOrgId }: { readonly status: JointActionStatus; readonly leadOrgId: string | null },
  { roles, memberIds }: Pick<AllianceStanding, 'roles' | 'memberIds'>,
): Refusal | undefined {
  const gives =
    roles.includes('OFFICE') || roles.includes('LEAD') || (leadOrgId !== null && memberIds.includes(leadOrgId));
  if (!gives) return { code: 'NOT_THE_ACTION_LEAD' };
  const isOpen = status === 'PLANNED' || status === 'RUNNING';
  return isOpen ? undefined : { code: 'ACTION_NOT_OPEN', details: { status } };
}

const mayAssign: ActionTaskGuard = function mayAssign({ actionStatus, actionLeadOrgId }, viewer) {
  return assignRefusal({ status: actionStatus, leadOrgId: actionLeadOrgId }, viewer);
};

const isNotTold: ActionTaskGuard = function isNotTold({ isToldOverdue }) {
  return isToldOverdue ? { code: 'TOLD_ALREADY' } : undefined;
};

/** Time tells once of a task that is late. */
const tellOverdue = {
  action: 'tellOverdue',
  label: { zh: '逾期提醒', en: 'Tell that it is overdue' },
  by: ['SYSTEM'],
  guard: isNotTold,
  event: 'alliances.ActionTaskOverdue',
} as const;

/** The life of a task of a joint action (domain.md §2). */
export const actionTaskWorkflow = workflow<ActionTaskFacts, AllianceStanding, ActionTaskInput>()({
  entity: 'ActionTask',
  states: {
    ASSIGNED: { label: { zh: '待接受', en: 'Assigned' }, limit: { workingDays: 3 } },
    ACCEPTED: { label: { zh: '已接受', en: 'Accepted' } },
    IN_PROGRESS: { label: { zh: '进行中', en: 'In progress' } },
    DONE: { label: { zh: '已完成', en: 'Done' }, terminal: true },
    DECLINED: { label: { zh: '已谢绝，待改派', en: 'Declined' } },
    WAIVED: { label: { zh: '已免除', en: 'Waived' }, terminal: true },
  },
  starts: [
    {
      action: 'assign',
      label: { zh: '分派任务', en: 'Assign' },
      to: 'ASSIGNED',
      by: ['OFFICE', 'LEAD', 'DELEGATE'],
      event: 'alliances.ActionTaskAssigned',
    },
  ],
  transitions: [
    {
      action: 'accept',
      label: { zh: '接受', en: 'Accept' },
      from: 'ASSIGNED',
      to: 'ACCEPTED',
      by: ['DELEGATE'],
      guard: isOwnTask,
      event: 'alliances.ActionTaskAccepted',
    },
    {
      action: 'decline',
      label: { zh: '谢绝', en: 'Decline' },
      from: 'ASSIGNED',
      to: 'DECLINED',
      by: ['DELEGATE'],
      needsReason: true,
      guard: isOwnTask,
      event: 'alliances.ActionTaskDeclined',
    },
    {
      action: 'reassign',
      label: { zh: '改派', en: 'Reassign' },
      from: 'DECLINED',
      to: 'ASSIGNED',
      by: ['OFFICE', 'LEAD', 'DELEGATE'],
      requires: ['organizationId'],
      guard: mayAssign,
      event: 'alliances.ActionTaskAssigned',
    },
    {
      action: 'begin',
      label: { zh: '开始', en: 'Begin' },
      from: 'ACCEPTED',
      to: 'IN_PROGRESS',
      by: ['DELEGATE'],
      guard: mayBegin,
      event: 'alliances.ActionTaskBegun',
    },
    {
      action: 'complete',
      label: { zh: '完成', en: 'Complete' },
      from: 'IN_PROGRESS',
      to: 'DONE',
      by: ['DELEGATE'],
      requires: ['evidence'],
      guard: showsProof,
      event: 'alliances.ActionTaskDone',
    },
    {
      action: 'waive',
      label: { zh: '免除', en: 'Waive' },
      from: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'DECLINED'],
      to: 'WAIVED',
      by: ['OFFICE'],
      needsReason: true,
      guard: isUnderWay,
      event: 'alliances.ActionTaskWaived',
    },
    {
      action: 'lapse',
      label: { zh: '随行动取消', en: 'End with the action' },
      from: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'DECLINED'],
      to: 'WAIVED',
      by: ['SYSTEM'],
      event: 'alliances.ActionTaskWaived',
    },
    { ...tellOverdue, from: 'ASSIGNED', to: 'ASSIGNED' },
    { ...tellOverdue, from: 'ACCEPTED', to: 'ACCEPTED' },
    { ...tellOverdue, from: 'IN_PROGRESS', to: 'IN_PROGRESS' },
    { ...tellOverdue, from: 'DECLINED', to: 'DECLINED' },
  ],
});

export type ActionTaskStatus = StateOf<typeof actionTaskWorkflow>;
export type ActionTaskAction = ActionOf<typeof actionTaskWorkflow>;
