import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { SiteRequestStanding } from './site-request-standing.rules.js';

interface RequestFacts {
  readonly takenAt: Date | null;
  /** The account that solved it. */
  readonly solvedBy: string | null;
}

interface RequestInput {
  readonly solution: string | null;
}

type RequestGuard = Guard<RequestFacts, SiteRequestStanding, RequestInput>;

/** Nobody judges own work: neither the lead nor whoever solved it says that it is solved (domain.md G3). */
const notOwnWork: RequestGuard = function notOwnWork({ solvedBy }, { accountId, isLead }) {
  const didIt = solvedBy !== null && solvedBy === accountId;
  return isLead || didIt ? { code: 'OWN_WORK' } : undefined;
};

/** Working days within which the lead takes a request, and solves or escalates what was taken (◇). */
const takeWithinWorkingDays = 1;
const solveWithinWorkingDays = 5;

/** Back to where its lead is to act next: to take it, or to solve what was taken. */
const BACK_TO_LEAD = {
  oneOf: ['RAISED', 'TAKEN'],
  choose: ({ takenAt }: RequestFacts) => (takenAt === null ? 'RAISED' : 'TAKEN'),
} as const;

const SUPERVISORS = ['LIST_OWNER', 'SUPERVISOR', 'ORG_ADMIN', 'PLATFORM_ADMIN'] as const;

/** The life of a request from the site to its named lead (domain.md §4). */
export const siteRequestWorkflow = workflow<RequestFacts, SiteRequestStanding, RequestInput>()({
  entity: 'SiteRequest',
  states: {
    RAISED: {
      label: { zh: '已提出', en: 'Raised' },
      limit: { workingDays: takeWithinWorkingDays, then: 'escalateLate' },
    },
    TAKEN: {
      label: { zh: '已受理', en: 'Taken' },
      limit: { workingDays: solveWithinWorkingDays, then: 'escalateLate' },
    },
    // The limit that runs since it was taken goes on.
    COORDINATING: { label: { zh: '协调中', en: 'Coordinating' } },
    ESCALATED: { label: { zh: '已上报', en: 'Escalated' } },
    SOLVED: { label: { zh: '已解决', en: 'Solved' } },
    CONFIRMED: { label: { zh: '已确认', en: 'Confirmed' }, terminal: true },
    LAPSED: { label: { zh: '随项目终结', en: 'Lapsed with its project' }, terminal: true },
  },
  starts: [
    {
      action: 'raise',
      label: { zh: '提出诉求', en: 'Raise' },
      to: 'RAISED',
      by: ['PARTY', 'BENEFICIARY'],
      event: 'projects.SiteRequestRaised',
    },
  ],
  transitions: [
    {
      action: 'take',
      label: { zh: '受理', en: 'Take' },
      from: 'RAISED',
      to: 'TAKEN',
      by: ['LEAD'],
      event: 'projects.SiteRequestTaken',
    },
    {
      action: 'coordinate',
      label: { zh: '协调', en: 'Coordinate' },
      from: 'TAKEN',
      to: 'COORDINATING',
      by: ['LEAD'],
      event: 'projects.SiteRequestCoordinating',
    },
    {
      action: 'solve',
      label: { zh: '解决', en: 'Solve' },
      from: ['TAKEN', 'COORDINATING'],
      to: 'SOLVED',
      by: ['LEAD'],
      requires: ['solution'],
      event: 'projects.SiteRequestSolved',
    },
    {
      action: 'solve',
      label: { zh: '解决', en: 'Solve' },
      from: 'ESCALATED',
      to: 'SOLVED',
      by: SUPERVISORS,
      requires: ['solution'],
      event: 'projects.SiteRequestSolved',
    },
    {
      action: 'escalate',
      label: { zh: '上报', en: 'Escalate' },
      from: ['RAISED', 'TAKEN', 'COORDINATING'],
      to: 'ESCALATED',
      by: ['LEAD'],
      needsReason: true,
      event: 'projects.SiteRequestEscalated',
    },
    {
      action: 'escalateLate',
      label: { zh: '逾期上报', en: 'Escalate what is late' },
      from: ['RAISED', 'TAKEN', 'COORDINATING'],
      to: 'ESCALATED',
      by: ['SYSTEM'],
      event: 'projects.SiteRequestEscalated',
    },
    {
      action: 'bringBack',
      label: { zh: '交回路长', en: 'Bring back to the lead' },
      from: 'ESCALATED',
      to: BACK_TO_LEAD,
      by: SUPERVISORS,
      needsReason: true,
      event: { RAISED: 'projects.SiteRequestBroughtBack', TAKEN: 'projects.SiteRequestBroughtBack' },
    },
    {
      action: 'confirm',
      label: { zh: '确认', en: 'Confirm' },
      from: 'SOLVED',
      to: 'CONFIRMED',
      by: ['RAISER'],
      guard: notOwnWork,
      event: 'projects.SiteRequestConfirmed',
    },
    {
      action: 'reopen',
      label: { zh: '未解决，重新打开', en: 'Reopen' },
      from: 'SOLVED',
      to: BACK_TO_LEAD,
      by: ['RAISER'],
      needsReason: true,
      guard: notOwnWork,
      event: { RAISED: 'projects.SiteRequestReopened', TAKEN: 'projects.SiteRequestReopened' },
    },
    {
      action: 'lapse',
      label: { zh: '随项目终结', en: 'Lapse with the project' },
      from: ['RAISED', 'TAKEN', 'COORDINATING', 'ESCALATED', 'SOLVED'],
      to: 'LAPSED',
      by: ['SYSTEM'],
      event: 'projects.SiteRequestLapsed',
    },
  ],
});

export type SiteRequestStatus = StateOf<typeof siteRequestWorkflow>;
export type SiteRequestAction = ActionOf<typeof siteRequestWorkflow>;
