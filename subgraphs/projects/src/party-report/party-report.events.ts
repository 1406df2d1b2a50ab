import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { audienceOf, type Project } from '../project/project.rules.js';
import { endOfMonth } from './month.rules.js';
import { isOnTime, type PartyReport } from './party-report.rules.js';

/** What every event of a report tells: the versions of a report are read in the log. */
export interface PartyReportEventPayload {
  readonly projectId: string;
  readonly reportId: string;
  readonly kind: Project['kind'];
  readonly listId: string | null;
  readonly year: number | null;
  readonly organizationId: string;
  readonly month: string;
  readonly dueAt: Date;
  readonly text: string | null;
  readonly progressPercent: number | null;
  readonly evidence: PartyReport['evidence'];
  readonly reportedAt: Date | null;
  /** Whether it came in time; `null` while it is missing. */
  readonly isOnTime: boolean | null;
  readonly action: string;
  readonly from: PartyReport['status'] | null;
  readonly to: PartyReport['status'];
}

/** A step of a report. */
export function reportStepped(
  { action, event, from }: Pick<Decision<PartyReport['status']>, 'action' | 'event' | 'from'>,
  after: PartyReport,
  project: Project,
): Happening {
  const { id, version, organizationId, month, text, progressPercent, evidence, reportedAt, status } = after;
  const payload: PartyReportEventPayload = {
    projectId: project.id,
    reportId: id,
    kind: project.kind,
    listId: project.listId,
    year: project.year,
    organizationId,
    month,
    dueAt: endOfMonth(month),
    text,
    progressPercent,
    evidence,
    reportedAt,
    isOnTime: isOnTime(after),
    action,
    from,
    to: status,
  };
  return {
    type: event,
    entity: { type: 'PartyReport', id, version },
    organizations: audienceOf(project),
    payload: { ...payload },
  };
}
