import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { isOnTime, type SecretaryProject } from './secretary-project.rules.js';
import type { SecretaryReport } from './secretary-report.rules.js';

type Told<S extends string> = Pick<Decision<S>, 'action' | 'event' | 'from'>;

/** What every event of a secretary project and of its reports tells. Others read this in the log. */
export interface SecretaryPayload {
  readonly secretaryProjectId: string;
  /** The project of kind SECRETARY by which it is carried through. */
  readonly projectId: string | null;
  readonly organizationId: string;
  readonly year: number;
  readonly title: string;
  readonly leaderAccountId: string;
}

/** What every event of a secretary project tells beside. */
export interface SecretaryEventPayload extends SecretaryPayload {
  readonly dueOn: string;
  /** How many secretaries led it. */
  readonly leaderCount: number;
  readonly isOnTime: boolean | null;
  readonly score: number | null;
  readonly action: string;
  readonly from: SecretaryProject['status'] | null;
  readonly to: SecretaryProject['status'];
}

/** What every event of a monthly report tells beside. */
export interface SecretaryReportEventPayload extends SecretaryPayload {
  readonly reportId: string;
  readonly month: string;
  readonly dueAt: Date;
  readonly submittedAt: Date | null;
  /** Whether it was submitted in time; `null` before. */
  readonly isOnTime: boolean | null;
  readonly action: string;
  readonly from: SecretaryReport['status'] | null;
  readonly to: SecretaryReport['status'];
}

const payloadOf = ({
  id,
  projectId,
  organizationId,
  year,
  title,
  leaderAccountId,
}: SecretaryProject): SecretaryPayload => ({
  secretaryProjectId: id,
  projectId,
  organizationId,
  year,
  title,
  leaderAccountId,
});

/** A step of a secretary project. */
export function secretaryStepped(
  { action, event, from }: Told<SecretaryProject['status']>,
  after: SecretaryProject,
  before: SecretaryProject = after,
): Happening {
  const payload: SecretaryEventPayload = {
    ...payloadOf(after),
    dueOn: after.dueOn,
    leaderCount: after.leaders.length,
    isOnTime: isOnTime(after),
    score: after.score,
    action,
    from,
    to: after.status,
  };
  return {
    type: event,
    entity: { type: 'SecretaryProject', id: after.id, version: after.version },
    organizations: [...new Set([after.organizationId, before.organizationId])],
    payload: { ...payload },
  };
}

/** A merged organization's secretary project went to its successor (domain.md G8). */
export function secretarySucceeded(before: SecretaryProject, after: SecretaryProject): Happening {
  const told = { action: 'succeed', event: 'projects.SecretaryProjectSucceeded', from: before.status };
  return secretaryStepped(told, after, before);
}

/** A step of a monthly report. */
export function reportStepped(
  { action, event, from }: Told<SecretaryReport['status']>,
  report: SecretaryReport,
  project: SecretaryProject,
): Happening {
  const { id, version, month, dueAt, submittedAt, status } = report;
  const payload: SecretaryReportEventPayload = {
    ...payloadOf(project),
    reportId: id,
    month,
    dueAt,
    submittedAt,
    isOnTime: submittedAt === null ? null : submittedAt <= dueAt,
    action,
    from,
    to: status,
  };
  return {
    type: event,
    entity: { type: 'SecretaryReport', id, version },
    organizations: [project.organizationId],
    payload: { ...payload },
  };
}
