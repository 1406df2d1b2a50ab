import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ProjectStanding } from '../project/standing.rules.js';

/** What the steps of a report look at. */
export interface ReportFacts {
  /** The party that answers for it: its own, or the successor of the one that did; `null` where none is left. */
  readonly answeringId: string | null;
}

interface ReportInput {
  readonly text: string | null;
  readonly progressPercent: number | null;
}

/** Each party tells of itself. */
const answersForIt: Guard<ReportFacts, ProjectStanding, ReportInput> = function answersForIt(
  { answeringId },
  { partyIds },
) {
  return answeringId !== null && partyIds.includes(answeringId) ? undefined : { code: 'NOT_THE_REPORTING_PARTY' };
};

/** The life of a party's report of a month (工作同步, domain.md §4). A report is never taken back; correcting it gives a new version. */
export const partyReportWorkflow = workflow<ReportFacts, ProjectStanding, ReportInput>()({
  entity: 'PartyReport',
  states: {
    MISSED: { label: { zh: '逾期未报', en: 'Missed' } },
    REPORTED: { label: { zh: '已报送', en: 'Reported' } },
    LAPSED: { label: { zh: '由承接单位报送', en: 'Left to the successor' }, terminal: true },
  },
  starts: [
    {
      action: 'report',
      label: { zh: '报送月报', en: 'Report' },
      to: 'REPORTED',
      by: ['PARTY'],
      event: 'projects.PartyReported',
    },
    {
      action: 'miss',
      label: { zh: '逾期未报', en: 'Miss' },
      to: 'MISSED',
      by: ['SYSTEM'],
      event: 'projects.PartyReportMissed',
    },
  ],
  transitions: [
    {
      action: 'report',
      label: { zh: '补报月报', en: 'Make up' },
      from: 'MISSED',
      to: 'REPORTED',
      by: ['PARTY'],
      guard: answersForIt,
      event: 'projects.PartyReported',
    },
    {
      action: 'correct',
      label: { zh: '更正月报', en: 'Correct' },
      from: 'REPORTED',
      to: 'REPORTED',
      by: ['PARTY'],
      needsReason: true,
      guard: answersForIt,
      event: 'projects.PartyReportCorrected',
    },
    {
      action: 'lapse',
      label: { zh: '由承接单位报送', en: 'Leave to the successor' },
      from: 'MISSED',
      to: 'LAPSED',
      by: ['SYSTEM'],
      event: 'projects.PartyReportLapsed',
    },
  ],
});

export type PartyReportStatus = StateOf<typeof partyReportWorkflow>;
export type PartyReportAction = ActionOf<typeof partyReportWorkflow>;
