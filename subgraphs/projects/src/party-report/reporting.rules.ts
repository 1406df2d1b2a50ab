import { endOfDate, type Light, lightOf, type WorkCalendar } from '@cobuild/workflow';
import { type BlockerDue, lightOfBlocker } from '../blocker/blocker.rules.js';
import { idsOfParty, type Project, type ProjectParty } from '../project/project.rules.js';
import { endOfMonth, type Month, monthAfter, monthOf } from './month.rules.js';
import type { PartyReport } from './party-report.rules.js';
import { isOwed } from './running.rules.js';

/** What of a report lights look at. */
export type ReportSeen = Pick<PartyReport, 'organizationId' | 'month' | 'status' | 'reportedAt'>;

/** How a party stands with a month (domain.md G9). */
export interface MonthStanding {
  readonly month: Month;
  readonly status: 'NOT_DUE' | 'DUE' | 'MISSED' | 'REPORTED';
  readonly dueAt: Date | null;
  readonly light: Light | null;
}

/** The report of a party for a month, its own or that of an organization that was merged into it. */
export const reportOf = <R extends ReportSeen>(
  party: ProjectParty,
  month: Month,
  reports: readonly R[],
): R | undefined =>
  reports.find(
    (report) =>
      report.status === 'REPORTED' && report.month === month && idsOfParty(party).includes(report.organizationId),
  );

/** How a party stands with the report of a month: yellow from one working day before the month ends, red after it. */
export function standingInMonth(
  project: Project,
  party: ProjectParty,
  month: Month,
  reports: readonly ReportSeen[],
  { now, calendar }: { readonly now: Date; readonly calendar: WorkCalendar },
): MonthStanding {
  const dueAt = endOfMonth(month);
  const report = reportOf(party, month, reports);
  if (report) {
    return { month, status: 'REPORTED', dueAt, light: lightOf({ dueAt, doneAt: report.reportedAt }, now, calendar) };
  }
  if (!isOwed(project, month, now)) {
    const rests = project.status === 'PAUSED' && month === monthOf(now);
    return { month, status: 'NOT_DUE', dueAt: null, light: rests ? 'PAUSED' : null };
  }
  return { month, status: now > dueAt ? 'MISSED' : 'DUE', dueAt, light: lightOf({ dueAt }, now, calendar) };
}

/** The first month that lights look at beside those that are known to be missed. */
export const firstOpenMonth = ({ reportsToldTo }: Pick<Project, 'reportsToldTo'>, now: Date): Month =>
  reportsToldTo === null ? monthOf(now) : monthAfter(reportsToldTo);

/**
 * The worst light of what is owed around a project: its parties' reports, its blockers, and the day by which it is done. PAUSED while it
 * rests; once it is delivered, whether that was in time; `null` where it was given up.
 */
export function lightOfProject(
  project: Project,
  reports: readonly ReportSeen[],
  blockers: readonly BlockerDue[],
  at: { readonly now: Date; readonly calendar: WorkCalendar },
): Light | null {
  const { status, endsOn, deliveredAt } = project;
  const { now, calendar } = at;
  const dueAt = endsOn === null ? null : endOfDate(endsOn);
  if (deliveredAt) return lightOf({ dueAt, doneAt: deliveredAt }, now, calendar);
  if (status === 'PAUSED') return 'PAUSED';
  if (status !== 'RUNNING') return isAhead(status) ? lightOf({ dueAt }, now, calendar) : null;
  const months: Month[] = [];
  for (let month = firstOpenMonth(project, now); month <= monthOf(now); month = monthAfter(month)) months.push(month);
  const lights = [
    lightOf({ dueAt }, now, calendar),
    ...(reports.some((report) => report.status === 'MISSED') ? (['RED'] as const) : []),
    ...months.flatMap((month) =>
      project.parties.map((party) => standingInMonth(project, party, month, reports, at).light),
    ),
    ...blockers.map((blocker) => lightOfBlocker(blocker, now, calendar)),
  ];
  return lights.includes('RED') ? 'RED' : lights.includes('YELLOW') ? 'YELLOW' : 'GREEN';
}

const isAhead = (status: Project['status']): boolean =>
  status === 'PROPOSED' || status === 'PLAN_AGREED' || status === 'LISTED';
