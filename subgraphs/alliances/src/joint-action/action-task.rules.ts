import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import {
  type Decision,
  endOfDate,
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import type { ActionTaskFacts, ActionTaskStatus } from './action-task.workflow.js';
import type { JointAction } from './joint-action.rules.js';

/** What one member does in a joint action. */
export interface ActionTask {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The alliance of its action. */
  readonly allianceId: string | null;
  readonly actionId: string;
  readonly organizationId: string;
  readonly duty: string;
  /** The day on which it is to be done; `null` where imported history names none. */
  readonly dueOn: string | null;
  readonly status: ActionTaskStatus;
  /** Until when it is to be accepted; `null` once it was answered. */
  readonly acceptBy: Date | null;
  /** What is due next: the answer, then the duty itself; `null` where imported history names no day. */
  readonly dueAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly begunAt: Date | null;
  readonly doneAt: Date | null;
  readonly result: string | null;
  readonly evidence: readonly Evidence[];
  /** Why it was declined or waived. */
  readonly reason: string | null;
  /** Members that declined it before. */
  readonly declinedBy: readonly string[];
  /** When it was told that the task is overdue. */
  readonly overdueToldAt: Date | null;
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** A task to give to a member. */
export interface TaskDraft {
  readonly organizationId: string;
  readonly duty: string;
  readonly dueOn: string;
}

/** What a step of a task is given. */
export interface TaskStepInput {
  readonly organizationId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** States of a task that is not over. */
export const openTaskStatuses = [
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'DECLINED',
] as const satisfies ActionTaskStatus[];

export const isOpenTask = ({ status }: Pick<ActionTask, 'status'>): boolean =>
  openTaskStatuses.some((one) => one === status);

/** Who is to see to a task next: who has it, or, once it was declined, the lead of its action, who gives it to another. */
export function responsibleFor(
  { status, organizationId }: Pick<ActionTask, 'status' | 'organizationId'>,
  { leadOrgId }: Pick<JointAction, 'leadOrgId'>,
): string {
  return status === 'DECLINED' ? (leadOrgId ?? organizationId) : organizationId;
}

/** The most tasks of one action. */
export const mostTasks = 200;

const longestDuty = 2_000;
const longestResult = 5_000;

/** Tasks of an action: one at least, each with a duty and a day that is not past, each given to a member. */
export function checkTasks(
  drafts: readonly TaskDraft[],
  { memberIds, today, already = 0 }: { memberIds: readonly string[]; today: string; already?: number },
): Result<void, Refusal> {
  if (drafts.length === 0) return refuse({ code: 'ACTION_TASKS_REQUIRED', field: ['tasks'] });
  if (drafts.length + already > mostTasks)
    return refuse({ code: 'TOO_MANY', field: ['tasks'], details: { most: mostTasks } });
  for (const [index, { duty, dueOn, organizationId }] of drafts.entries()) {
    const at = (field: string) => ['tasks', String(index), field];
    const fit = checkText('duty', duty, longestDuty);
    if (!fit.ok) return refuse({ ...fit.refusal, field: at('duty') });
    if (dueOn < today) return refuse({ code: 'DUE_DATE_PAST', field: at('dueOn') });
    if (!memberIds.includes(organizationId)) return refuse({ code: 'NOT_IN_ALLIANCE', field: at('organizationId') });
  }
  return ok(undefined);
}

/** What a step of a task is given must be possible. */
export function checkTaskStep(
  task: ActionTask,
  action: string,
  input: TaskStepInput,
  { memberIds, today }: { readonly memberIds: readonly string[]; readonly today: string },
): Result<void, Refusal> {
  const texts = [checkText('reason', input.reason, longestReason), checkText('result', input.result, longestResult)];
  for (const text of texts) if (!text.ok) return text;
  if (action === 'reassign') {
    if (!memberIds.includes(input.organizationId ?? '')) {
      return refuse({ code: 'NOT_IN_ALLIANCE', field: ['organizationId'] });
    }
    if ((input.dueOn ?? task.dueOn ?? today) < today) return refuse({ code: 'DUE_DATE_PAST', field: ['dueOn'] });
  }
  return checkEvidence(input.evidence);
}

/** A task as it is given out. */
export function assigned(
  id: string,
  { organizationId, duty, dueOn }: Pick<ActionTask, 'organizationId' | 'duty' | 'dueOn'>,
  action: Pick<JointAction, 'id' | 'allianceId'>,
  { now, acceptBy }: { readonly now: Date; readonly acceptBy: Date | null },
): ActionTask {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    allianceId: action.allianceId,
    actionId: action.id,
    organizationId,
    duty: duty.trim(),
    dueOn,
    status: 'ASSIGNED',
    acceptBy,
    dueAt: nextDue(dueOn, acceptBy),
    acceptedAt: null,
    begunAt: null,
    doneAt: null,
    result: null,
    evidence: [],
    reason: null,
    declinedBy: [],
    overdueToldAt: null,
    imported: false,
    source: null,
  };
}

/** Whatever comes first is due next. */
function nextDue(dueOn: string | null, acceptBy: Date | null): Date | null {
  if (dueOn === null) return acceptBy;
  const dueAt = endOfDate(dueOn);
  return acceptBy && acceptBy < dueAt ? acceptBy : dueAt;
}

/** What the table of a task looks at. */
export function taskFactsOf(
  task: ActionTask,
  action: Pick<JointAction, 'status' | 'leadOrgId'>,
): ActionTaskFacts & Pick<ActionTask, 'status'> {
  return {
    status: task.status,
    organizationId: task.organizationId,
    actionStatus: action.status,
    actionLeadOrgId: action.leadOrgId,
    isToldOverdue: task.overdueToldAt !== null,
  };
}

/** The task after a step that was decided. */
export function afterTaskStep(
  task: ActionTask,
  { action, to, due }: Pick<Decision<ActionTaskStatus>, 'action' | 'to' | 'due'>,
  { input, now, accountId }: { readonly input: TaskStepInput; readonly now: Date; readonly accountId: string | null },
): ActionTask {
  const next: ActionTask = { ...task, status: to, version: task.version + 1, updatedAt: now };
  if (action === 'tellOverdue') return { ...next, overdueToldAt: now };
  const answered = { ...next, acceptBy: null, dueAt: task.dueOn === null ? null : endOfDate(task.dueOn) };
  switch (to) {
    case 'ASSIGNED': {
      const dueOn = input.dueOn ?? task.dueOn;
      const acceptBy = due?.at ?? null;
      return {
        ...next,
        organizationId: input.organizationId ?? task.organizationId,
        dueOn,
        acceptBy,
        dueAt: nextDue(dueOn, acceptBy),
        reason: null,
        overdueToldAt: null,
      };
    }
    case 'ACCEPTED':
      // What was late to be accepted may be late again to be done.
      return { ...answered, acceptedAt: now, overdueToldAt: null };
    case 'DECLINED':
      return {
        ...answered,
        reason: input.reason ?? null,
        declinedBy: [...new Set([...task.declinedBy, task.organizationId])],
        overdueToldAt: null,
      };
    case 'IN_PROGRESS':
      return { ...next, begunAt: now };
    case 'DONE':
      return {
        ...next,
        doneAt: now,
        result: input.result ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
      };
    case 'WAIVED':
      return { ...answered, reason: input.reason ?? null };
    default:
      return to satisfies never;
  }
}

/** A task of a merged organization as its successor has it: what is due, and until when, stays (domain.md G8). */
export function succeededTask(task: ActionTask, organizationId: string, now: Date): ActionTask {
  return { ...task, organizationId, version: task.version + 1, updatedAt: now };
}

/** How a task stands by what is due next; `null` once it is waived, and where no day is known. */
export function lightOfTask({ status, dueAt, doneAt }: ActionTask, now: Date, calendar: WorkCalendar): Light | null {
  return status === 'WAIVED' || dueAt === null ? null : lightOf({ dueAt, doneAt }, now, calendar);
}

/** Whether a task is late: open, and behind what is due next. */
export const isLate = (task: ActionTask, now: Date): boolean =>
  isOpenTask(task) && task.dueAt !== null && task.dueAt < now;

/** Working days by which a task is late, counted by the calendar; 0 while it is not, and where no day is known. */
export function workingDaysLate(task: ActionTask, now: Date, calendar: WorkCalendar): number {
  const { status, dueAt, doneAt } = task;
  if (dueAt === null) return 0;
  return calendar.workingDaysBetween(dueAt, status === 'WAIVED' ? dueAt : (doneAt ?? now)).days;
}
