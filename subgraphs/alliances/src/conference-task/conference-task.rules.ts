import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import {
  dateOf,
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
import { type ConferenceTaskStatus, conferenceTaskWorkflow } from './conference-task.workflow.js';

/** A task as a decision names it: who does what until when. */
export interface TaskDraft {
  readonly organizationId: string;
  readonly duty: string;
  readonly dueOn: string;
}

/** Something that an organization is to do because a conference decided it. */
export interface ConferenceTask extends TaskDraft {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly conferenceId: string;
  /** The series of the session: a task that is carried over goes on in the next one. */
  readonly series: string;
  readonly topicId: string;
  readonly status: ConferenceTaskStatus;
  /** Until when the step of its present state is due: to be accepted, to be verified. */
  readonly stepDueAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly result: string | null;
  readonly evidence: readonly Evidence[];
  readonly reportedAt: Date | null;
  readonly reportedBy: string | null;
  readonly verifiedAt: Date | null;
  /** What the verifier said, or why the report was returned. */
  readonly remark: string | null;
  readonly carryOver: { readonly reason: string; readonly dueOn: string; readonly at: Date } | null;
  /** The task of the session before that it goes on with. */
  readonly carriedFromId: string | null;
  /** The task of a later session with which it goes on. */
  readonly carriedToId: string | null;
}

/** What a step of a task brings with it. */
export interface TaskStepInput {
  readonly result?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly remark?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const mostTasks = 50;
const longest = { duty: 2_000, result: 10_000, remark: 2_000 } as const;

/** Whether it is neither verified nor carried over. */
export function isOpen({ status }: Pick<ConferenceTask, 'status'>): boolean {
  return !('terminal' in conferenceTaskWorkflow.states[status]);
}

/** A decision's tasks each name a participant of the conference, what it does, and a day that is not past. */
export function checkDrafts(
  drafts: readonly TaskDraft[],
  participants: readonly string[],
  now: Date,
): Result<void, Refusal> {
  if (drafts.length > mostTasks) return refuse({ code: 'TOO_MANY', field: ['tasks'], details: { most: mostTasks } });
  for (const [index, { organizationId, duty, dueOn }] of drafts.entries()) {
    const at = (field: string) => ['tasks', String(index), field];
    if (!participants.includes(organizationId)) {
      return refuse({ code: 'NOT_A_PARTICIPANT', field: at('organizationId') });
    }
    const fit = checkText('duty', duty, longest.duty);
    if (!fit.ok) return refuse({ ...fit.refusal, field: at('duty') });
    if (dueOn < dateOf(now)) return refuse({ code: 'DUE_DATE_PAST', field: at('dueOn') });
  }
  return ok(undefined);
}

/** A task as it is issued. */
export function issued(
  id: string,
  draft: TaskDraft,
  more: Pick<ConferenceTask, 'conferenceId' | 'series' | 'topicId' | 'carriedFromId' | 'stepDueAt'>,
  now: Date,
): ConferenceTask {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    organizationId: draft.organizationId,
    duty: draft.duty.trim(),
    dueOn: draft.dueOn,
    ...more,
    status: 'ISSUED',
    acceptedAt: null,
    result: null,
    evidence: [],
    reportedAt: null,
    reportedBy: null,
    verifiedAt: null,
    remark: null,
    carryOver: null,
    carriedToId: null,
  };
}

/** What a step says is no longer than it may be, and a task is carried over to a day that is still to come. */
export function checkStep(input: TaskStepInput, now: Date): Result<void, Refusal> {
  const fits = [
    checkText('result', input.result, longest.result),
    checkText('remark', input.remark, longest.remark),
    checkText('reason', input.reason, longestReason),
    checkEvidence(input.evidence),
  ];
  const wrong = fits.find((fit) => !fit.ok);
  if (wrong) return wrong;
  return input.dueOn != null && input.dueOn <= dateOf(now)
    ? refuse({ code: 'DUE_DATE_PAST', field: ['dueOn'] })
    : ok(undefined);
}

/** The task after a step that was decided. */
export function afterStep(
  task: ConferenceTask,
  { action, to, due }: Pick<Decision<ConferenceTaskStatus>, 'action' | 'to' | 'due'>,
  { input, now, accountId }: { readonly input: TaskStepInput; readonly now: Date; readonly accountId: string | null },
): ConferenceTask {
  const version = task.version + 1;
  const next: ConferenceTask = { ...task, status: to, version, updatedAt: now, stepDueAt: due?.at ?? null };
  switch (action) {
    case 'accept':
      return { ...next, acceptedAt: now };
    case 'report':
      return {
        ...next,
        result: input.result?.trim() ?? null,
        evidence: input.evidence ? asEvidence(input.evidence, accountId) : task.evidence,
        reportedAt: now,
        reportedBy: accountId,
      };
    case 'verify':
      return { ...next, verifiedAt: now, remark: input.remark?.trim() ?? null };
    case 'return':
      return { ...next, remark: input.reason?.trim() ?? null };
    case 'carryOver':
      return { ...next, carryOver: { reason: input.reason?.trim() ?? '', dueOn: input.dueOn ?? task.dueOn, at: now } };
    default:
      return next;
  }
}

/** When a task was done: with the report that stands. A returned one is not done, one that is carried over is not either. */
const doneAtOf = ({ status, reportedAt }: Pick<ConferenceTask, 'status' | 'reportedAt'>): Date | null =>
  status === 'REPORTED' || status === 'VERIFIED' ? reportedAt : null;

/** Whether it was reported by the end of its day, in a report that stands: who verifies late does not make it late. */
export function isDoneOnTime(task: Pick<ConferenceTask, 'status' | 'reportedAt' | 'dueOn'>): boolean {
  const doneAt = doneAtOf(task);
  return doneAt !== null && doneAt <= endOfDate(task.dueOn);
}

/** How a task stands by its own clock; one that is carried over is over late. */
export function lightOfTask(task: ConferenceTask, now: Date, calendar: WorkCalendar): Light {
  if (task.status === 'CARRIED_OVER') return 'DONE_LATE';
  return lightOf({ dueAt: endOfDate(task.dueOn), doneAt: doneAtOf(task) }, now, calendar);
}

/** What is due first: the step of its present state, or the task itself. */
export function nextDueAt({ stepDueAt, dueOn }: Pick<ConferenceTask, 'stepDueAt' | 'dueOn'>): Date {
  const end = endOfDate(dueOn);
  return stepDueAt !== null && stepDueAt < end ? stepDueAt : end;
}

/** How the step of its present state stands: accepting, verifying; `null` where none is due. */
export function stepLightOf({ stepDueAt }: ConferenceTask, now: Date, calendar: WorkCalendar): Light | null {
  return stepDueAt === null ? null : lightOf({ dueAt: stepDueAt }, now, calendar);
}
