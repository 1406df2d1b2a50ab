import { type ConferenceTask, isDoneOnTime, isOpen } from '../conference-task/conference-task.rules.js';
import type { ConferenceTopic } from '../conference-topic/conference-topic.rules.js';
import type { JointConference } from './conference.rules.js';

/** What became of one task, as the report found it. */
export interface ReportLine {
  readonly taskId: string;
  readonly organizationId: string;
  readonly duty: string;
  readonly dueOn: string;
  readonly status: ConferenceTask['status'];
  readonly isOnTime: boolean;
  /** Why it is carried over. */
  readonly reason: string | null;
}

/** What became of the tasks of the session before: generated, never written by hand, and kept as it was put before the session. */
export interface EarlierTasksReport {
  readonly generatedAt: Date;
  /** The session before. */
  readonly conferenceId: string;
  readonly number: number;
  readonly tasks: number;
  readonly verified: number;
  readonly verifiedOnTime: number;
  readonly carriedOver: number;
  readonly open: number;
  readonly rulesIssued: number;
  readonly lines: readonly ReportLine[];
}

/** The report on a session's tasks, in the order of organization and due date. */
export function reportOn(
  earlier: Pick<JointConference, 'id' | 'number' | 'rules'>,
  tasks: readonly ConferenceTask[],
  now: Date,
): EarlierTasksReport {
  const count = (fits: (task: ConferenceTask) => boolean) => tasks.filter(fits).length;
  const inOrder = tasks.toSorted(
    (one, other) =>
      compare(one.organizationId, other.organizationId) || compare(one.dueOn, other.dueOn) || compare(one.id, other.id),
  );
  return {
    generatedAt: now,
    conferenceId: earlier.id,
    number: earlier.number,
    tasks: tasks.length,
    verified: count(({ status }) => status === 'VERIFIED'),
    verifiedOnTime: count((task) => task.status === 'VERIFIED' && isDoneOnTime(task)),
    carriedOver: count(({ status }) => status === 'CARRIED_OVER'),
    open: count(isOpen),
    rulesIssued: earlier.rules.length,
    lines: inOrder.map((task) => ({
      taskId: task.id,
      organizationId: task.organizationId,
      duty: task.duty,
      dueOn: task.dueOn,
      status: task.status,
      isOnTime: isDoneOnTime(task),
      reason: task.carryOver?.reason ?? null,
    })),
  };
}

/** One item of an agenda: the report on the tasks before, or a topic. */
export type AgendaItem = { readonly position: number } & (
  | { readonly kind: 'REPORT'; readonly report: EarlierTasksReport }
  | { readonly kind: 'TOPIC'; readonly topic: ConferenceTopic }
);

/** The agenda: the report on the session before comes first, then the topics as they were put on it. */
export function agendaOf(
  { report }: Pick<JointConference, 'report'>,
  topics: readonly ConferenceTopic[],
): readonly AgendaItem[] {
  const tabled = topics
    .filter(({ position }) => position !== null)
    .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
  const first = report ? [{ kind: 'REPORT', report } as const] : [];
  return [...first, ...tabled.map((topic) => ({ kind: 'TOPIC', topic }) as const)].map((item, index) => ({
    ...item,
    position: index + 1,
  }));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
