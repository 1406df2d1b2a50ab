import { checkEvidence, checkText, type Evidence, type EvidenceGiven } from '@cobuild/subgraph';
import {
  dateAfter,
  dateOf,
  endOfDate,
  type Light,
  lightOf,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { LeadAssignment } from '../lead-assignment/lead-assignment.rules.js';
import type { Project } from '../project/project.rules.js';

/** A visit of the named lead to the site (现场走访). What was logged is not changed. */
export interface SiteVisit {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly projectId: string;
  readonly leadId: string;
  readonly accountId: string;
  readonly organizationId: string;
  /** The day of the visit in Asia/Shanghai. */
  readonly visitedOn: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/** A visit to log. */
export interface VisitDraft {
  readonly visitedOn: string;
  readonly note: string;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
}

const longestNote = 5_000;

/** A visit lies within the time of its lead, and not in the future. */
export function checkVisit(
  { visitedOn, note, evidence }: VisitDraft,
  { from }: Pick<LeadAssignment, 'from'>,
  today: string,
): Result<void, Refusal> {
  const fit = checkText('note', note, longestNote);
  if (!fit.ok) return fit;
  if (visitedOn > today) return refuse({ code: 'DATE_IN_FUTURE', field: ['visitedOn'] });
  if (visitedOn < dateOf(from)) return refuse({ code: 'VISIT_BEFORE_LEAD', field: ['visitedOn'] });
  return checkEvidence(evidence);
}

/** The last day of the month of a date, or of a month after it. */
export function endOfMonth(date: string, monthsLater = 0): string {
  const monthCount = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + monthsLater;
  const first = `${Math.floor(monthCount / 12)}-${String((monthCount % 12) + 1).padStart(2, '0')}-01`;
  return dateAfter(first, { days: -1 });
}

/**
 * Until when the next visit is due: the end of the month that follows the last visit, or the beginning of lead or project — each whole
 * month has one (domain.md §4, ◇). `null` where no site is worked on.
 */
export function visitDueOn(
  { status, from, lastVisitOn }: Pick<LeadAssignment, 'status' | 'from' | 'lastVisitOn'>,
  { startedAt, status: projectStatus }: Pick<Project, 'startedAt' | 'status'>,
): string | null {
  const isOnSite = projectStatus === 'RUNNING' || projectStatus === 'PAUSED';
  if (status !== 'ACTIVE' || !isOnSite) return null;
  const since = [dateOf(from), startedAt === null ? '' : dateOf(startedAt), lastVisitOn ?? ''];
  return endOfMonth(
    since.reduce((latest, date) => (date > latest ? date : latest)),
    1,
  );
}

/** How the monthly visit stands; a project that rests stops its clock. */
export function visitLight(
  lead: Pick<LeadAssignment, 'status' | 'from' | 'lastVisitOn'>,
  project: Pick<Project, 'startedAt' | 'status'>,
  now: Date,
  calendar: WorkCalendar,
): Light | null {
  const dueOn = visitDueOn(lead, project);
  if (dueOn === null) return null;
  return lightOf({ dueAt: endOfDate(dueOn), paused: project.status === 'PAUSED' }, now, calendar);
}

/** When it is looked again whether a month's visit is missing, and the month that is told of now, `YYYY-MM`, if one is. */
export function lookAtVisits(
  lead: Pick<LeadAssignment, 'status' | 'from' | 'lastVisitOn'> & { readonly visitCheckOn: string },
  project: Pick<Project, 'startedAt' | 'status'>,
  today: string,
): { readonly checkOn: string; readonly missedMonth: string | null } {
  const { visitCheckOn } = lead;
  const dueOn = project.status === 'RUNNING' ? visitDueOn(lead, project) : null;
  if (dueOn === null) return { checkOn: endOfMonth(today), missedMonth: null };
  if (dueOn > visitCheckOn) return { checkOn: dueOn, missedMonth: null };
  return { checkOn: endOfMonth(visitCheckOn, 1), missedMonth: visitCheckOn.slice(0, 7) };
}

/** A visit as it is kept. */
export function logged(
  id: string,
  lead: Pick<LeadAssignment, 'id' | 'projectId' | 'accountId' | 'organizationId'>,
  draft: Pick<VisitDraft, 'visitedOn' | 'note'> & { readonly evidence: readonly Evidence[] },
  now: Date,
): SiteVisit {
  const { id: leadId, projectId, accountId, organizationId } = lead;
  const { visitedOn, note, evidence } = draft;
  return {
    id,
    version: 1,
    createdAt: now,
    projectId,
    leadId,
    accountId,
    organizationId,
    visitedOn,
    note: note.trim(),
    evidence,
  };
}
