import { asEvidence, checkEvidence, checkText, type Evidence, type EvidenceGiven } from '@cobuild/subgraph';
import { type Decision, type Light, lightOf, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import { reportDueAt } from './month.rules.js';
import type { SecretaryProject } from './secretary-project.rules.js';
import type { ReportFacts, ReportStatus } from './secretary-report.workflow.js';

/** What a secretary reports of the project for a month. */
export interface SecretaryReport {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly secretaryProjectId: string;
  /** `YYYY-MM`; one report for each month. */
  readonly month: string;
  readonly status: ReportStatus;
  readonly dueAt: Date;
  readonly text: string | null;
  readonly evidence: readonly Evidence[];
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly comment: string | null;
  readonly commentedAt: Date | null;
  /** When it was told that it is overdue. */
  readonly overdueToldAt: Date | null;
}

/** What a step of a report is given. */
export interface ReportStepInput {
  readonly text?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly comment?: string | null | undefined;
}

const longest = { text: 10_000, comment: 2_000 } as const;

/** A report as it falls due. */
export function dueReport(
  id: string,
  { secretaryProjectId, month }: Pick<SecretaryReport, 'secretaryProjectId' | 'month'>,
  { now, calendar }: { readonly now: Date; readonly calendar: WorkCalendar },
): SecretaryReport {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    secretaryProjectId,
    month,
    status: 'DUE',
    dueAt: reportDueAt(month, calendar),
    text: null,
    evidence: [],
    submittedAt: null,
    submittedBy: null,
    comment: null,
    commentedAt: null,
    overdueToldAt: null,
  };
}

/** What the table of a report looks at. */
export const reportFactsOf = (
  { status, overdueToldAt }: Pick<SecretaryReport, 'status' | 'overdueToldAt'>,
  { organizationId, leaderAccountId }: Pick<SecretaryProject, 'organizationId' | 'leaderAccountId'>,
): ReportFacts & { readonly status: ReportStatus } => ({
  status,
  organizationId,
  leaderAccountId,
  isToldOverdue: overdueToldAt !== null,
});

/** What is told with a step must have a length that people read. */
export function checkReported({ text, comment, evidence }: ReportStepInput): Result<void, Refusal> {
  const texts = [checkText('text', text, longest.text), checkText('comment', comment, longest.comment)];
  return texts.find((one) => !one.ok) ?? checkEvidence(evidence);
}

/** The report after a step that was decided. */
export function afterReportStep(
  report: SecretaryReport,
  { action, to }: Pick<Decision<ReportStatus>, 'action' | 'to'>,
  { input, now, accountId }: { readonly input: ReportStepInput; readonly now: Date; readonly accountId: string | null },
): SecretaryReport {
  const next: SecretaryReport = { ...report, status: to, version: report.version + 1, updatedAt: now };
  switch (action) {
    case 'tellOverdue':
      return { ...next, overdueToldAt: now };
    case 'submit':
      return {
        ...next,
        text: input.text?.trim() ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
        submittedAt: now,
        submittedBy: accountId,
      };
    case 'comment':
      return { ...next, comment: input.comment?.trim() ?? null, commentedAt: now };
    default:
      return next;
  }
}

/** How a report stands by its day; who comments late does not make it late. */
export const lightOfReport = (
  { dueAt, submittedAt }: Pick<SecretaryReport, 'dueAt' | 'submittedAt'>,
  now: Date,
  calendar: WorkCalendar,
): Light => lightOf({ dueAt, doneAt: submittedAt }, now, calendar);
