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
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import { idsOfParty, type Project } from '../project/project.rules.js';
import { endOfMonth, isMonth, type Month, monthOf } from './month.rules.js';
import type { PartyReportStatus, ReportFacts } from './party-report.workflow.js';
import { ranIn, type Running } from './running.rules.js';

/** How far a party was in a month, or that it did not say. */
export interface PartyReport {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly projectId: string;
  readonly organizationId: string;
  readonly month: Month;
  readonly status: PartyReportStatus;
  readonly text: string | null;
  readonly progressPercent: number | null;
  readonly evidence: readonly Evidence[];
  readonly reportedAt: Date | null;
  readonly reportedBy: string | null;
  readonly correctedAt: Date | null;
}

/** What a party tells of a month. */
export interface ReportGiven {
  readonly text: string;
  readonly progressPercent: number;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly reason?: string | null | undefined;
}

const longestText = 5_000;

/** A report says something, and how far its party is: a whole percentage. */
export function checkReport({ text, progressPercent, evidence, reason }: ReportGiven): Result<void, Refusal> {
  const texts = [checkText('text', text, longestText), checkText('reason', reason, longestReason)];
  const wrong = texts.find((fit) => !fit.ok);
  if (wrong) return wrong;
  const isPercent = Number.isInteger(progressPercent) && progressPercent >= 0 && progressPercent <= 100;
  return isPercent ? checkEvidence(evidence) : refuse({ code: 'PROGRESS_INVALID', field: ['progressPercent'] });
}

/** A month is reported once it has begun, where the project ran in it. */
export function checkMonth(project: Running, month: string, now: Date): Result<void, Refusal> {
  const no = (code: string) => refuse({ code, field: ['month'] });
  if (!isMonth(month)) return no('MONTH_INVALID');
  if (month > monthOf(now)) return no('MONTH_AHEAD');
  return ranIn(project, month) ? ok(undefined) : no('MONTH_NOT_DUE');
}

/** A report that is made, or that is missed. */
export function begun(
  id: string,
  place: Pick<PartyReport, 'projectId' | 'organizationId' | 'month'>,
  status: PartyReportStatus,
  now: Date,
): PartyReport {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...place,
    status,
    text: null,
    progressPercent: null,
    evidence: [],
    reportedAt: null,
    reportedBy: null,
    correctedAt: null,
  };
}

/** The report with what a party tells; what it does not hand in anew stays. */
export function told(
  report: PartyReport,
  { text, progressPercent, evidence }: ReportGiven,
  { now, accountId }: { readonly now: Date; readonly accountId: string | null },
): PartyReport {
  const isFirst = report.reportedAt === null;
  return {
    ...report,
    status: 'REPORTED',
    text: text.trim(),
    progressPercent,
    evidence: evidence ? asEvidence(evidence, accountId) : report.evidence,
    ...(isFirst ? { reportedAt: now, reportedBy: accountId } : { correctedAt: now }),
  };
}

/** The report after a step that was decided. */
export const nextVersion = (
  report: PartyReport,
  { to }: Pick<Decision<PartyReportStatus>, 'to'>,
  now: Date,
): PartyReport => ({ ...report, status: to, version: report.version + 1, updatedAt: now });

/** What its table looks at: the party that answers for it now (domain.md G8). */
export function factsOf(report: PartyReport, { parties }: Pick<Project, 'parties'>): PartyReport & ReportFacts {
  const answering = parties.find((party) => idsOfParty(party).includes(report.organizationId));
  return { ...report, answeringId: answering?.organizationId ?? null };
}

/** Its light; `null` where it fell to a successor that answers for the month itself. */
export function lightOfReport(
  { month, status, reportedAt }: Pick<PartyReport, 'month' | 'status' | 'reportedAt'>,
  now: Date,
  calendar: WorkCalendar,
): Light | null {
  return status === 'LAPSED' ? null : lightOf({ dueAt: endOfMonth(month), doneAt: reportedAt }, now, calendar);
}

/** Whether it came in time; `null` while it is missing. */
export const isOnTime = ({ month, reportedAt }: Pick<PartyReport, 'month' | 'reportedAt'>): boolean | null =>
  reportedAt === null ? null : reportedAt <= endOfMonth(month);
