import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import {
  type LedBy,
  refuseOtherLeader,
  refuseSupervisionFromWithin,
  type SecretaryStanding,
} from './secretary-standing.rules.js';

/** What the steps of a monthly report look at: whose project it tells of, and whether it was told that it is late. */
export interface ReportFacts extends LedBy {
  readonly isToldOverdue: boolean;
}

interface ReportInput {
  readonly text: string | null;
  readonly comment: string | null;
}

type ReportGuard = Guard<ReportFacts, SecretaryStanding, ReportInput>;

const leadsIt: ReportGuard = function leadsIt(report, viewer) {
  return refuseOtherLeader(report, viewer);
};

const notFromWithin: ReportGuard = function notFromWithin(report, viewer) {
  return refuseSupervisionFromWithin(report, viewer);
};

/** That something is late is told once. */
const notYetTold: ReportGuard = function notYetTold({ isToldOverdue }) {
  return isToldOverdue ? { code: 'ALREADY_TOLD' } : undefined;
};

/** Working days after the end of its month within which a report is due (◇). */
export const reportWithinWorkingDays = 5;

/** The life of a monthly report of a secretary project (domain.md §4). */
export const secretaryReportWorkflow = workflow<ReportFacts, SecretaryStanding, ReportInput>()({
  entity: 'SecretaryReport',
  states: {
    DUE: { label: { zh: '待报送', en: 'Due' } },
    SUBMITTED: { label: { zh: '已报送', en: 'Submitted' } },
    COMMENTED: { label: { zh: '已点评', en: 'Commented' }, terminal: true },
  },
  starts: [
    {
      action: 'fallDue',
      label: { zh: '到期', en: 'Fall due' },
      to: 'DUE',
      by: ['SYSTEM'],
      event: 'projects.SecretaryReportFellDue',
    },
  ],
  transitions: [
    {
      action: 'tellOverdue',
      label: { zh: '提示逾期', en: 'Tell that it is overdue' },
      from: 'DUE',
      to: 'DUE',
      by: ['SYSTEM'],
      guard: notYetTold,
      event: 'projects.SecretaryReportOverdue',
    },
    {
      action: 'submit',
      label: { zh: '报送', en: 'Submit' },
      from: 'DUE',
      to: 'SUBMITTED',
      by: ['SECRETARY'],
      requires: ['text'],
      guard: leadsIt,
      event: 'projects.SecretaryProjectReported',
    },
    {
      action: 'comment',
      label: { zh: '点评', en: 'Comment' },
      from: 'SUBMITTED',
      to: 'COMMENTED',
      by: ['SUPERVISOR'],
      requires: ['comment'],
      guard: notFromWithin,
      event: 'projects.SecretaryReportCommented',
    },
  ],
});

export type ReportStatus = StateOf<typeof secretaryReportWorkflow>;
export type ReportAction = ActionOf<typeof secretaryReportWorkflow>;
