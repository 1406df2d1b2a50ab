import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import {
  type LedBy,
  refuseOtherLeader,
  refuseOwnWork,
  refuseSupervisionFromWithin,
  type SecretaryStanding,
} from './secretary-standing.rules.js';

/** What the steps of a secretary project look at. */
export interface SecretaryFacts extends LedBy {
  /** All who led it, the present leader last. */
  readonly leaders: readonly { readonly accountId: string }[];
}

interface SecretaryInput {
  readonly summary: string | null;
  readonly score: number;
  readonly reason: string | null;
}

type SecretaryGuard = Guard<SecretaryFacts, SecretaryStanding, SecretaryInput>;

const leadsIt: SecretaryGuard = function leadsIt(project, viewer) {
  return refuseOtherLeader(project, viewer);
};

const notOwnWork: SecretaryGuard = function notOwnWork(project, viewer) {
  return refuseOwnWork(project, viewer);
};

const notFromWithin: SecretaryGuard = function notFromWithin(project, viewer) {
  return refuseSupervisionFromWithin(project, viewer);
};

const mayJudge: SecretaryGuard = function mayJudge(project, viewer, input) {
  const own = refuseSupervisionFromWithin(project, viewer);
  if (own || input?.score === undefined) return own;
  const inRange = Number.isInteger(input.score) && input.score >= 0 && input.score <= 100;
  return inRange ? undefined : { code: 'SCORE_INVALID', field: ['score'] };
};

/** A new secretary takes over; whoever led it before and comes back says why. */
const mayTakeOver: SecretaryGuard = function mayTakeOver({ leaderAccountId, leaders }, { accountId }, input) {
  if (accountId === leaderAccountId) return { code: 'ALREADY_LEADING' };
  const comesBack = leaders.some((leader) => leader.accountId === accountId);
  const isSilent = input !== undefined && (input.reason ?? '').trim() === '';
  return comesBack && isSilent ? { code: 'REASON_REQUIRED', field: ['reason'] } : undefined;
};

const unjudged = ['CLAIMED', 'RETURNED', 'APPROVED', 'RUNNING', 'DELIVERED'] as const;

/** The life of a secretary project: led personally, judged from outside (书记项目, domain.md §4). */
export const secretaryProjectWorkflow = workflow<SecretaryFacts, SecretaryStanding, SecretaryInput>()({
  entity: 'SecretaryProject',
  states: {
    CLAIMED: { label: { zh: '已认领', en: 'Claimed' } },
    RETURNED: { label: { zh: '退回修改', en: 'Returned' } },
    APPROVED: { label: { zh: '已批准', en: 'Approved' } },
    RUNNING: { label: { zh: '实施中', en: 'Running' } },
    DELIVERED: { label: { zh: '已交付', en: 'Delivered' } },
    JUDGED: { label: { zh: '已评定', en: 'Judged' }, terminal: true },
  },
  starts: [
    {
      action: 'claim',
      label: { zh: '认领书记项目', en: 'Claim' },
      to: 'CLAIMED',
      by: ['SECRETARY'],
      event: 'projects.SecretaryProjectClaimed',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改', en: 'Revise' },
      from: ['CLAIMED', 'RETURNED'],
      to: 'CLAIMED',
      by: ['SECRETARY'],
      guard: leadsIt,
      event: 'projects.SecretaryProjectRevised',
    },
    {
      action: 'approve',
      label: { zh: '批准', en: 'Approve' },
      from: 'CLAIMED',
      to: 'APPROVED',
      by: ['UPPER', 'PLATFORM_ADMIN'],
      guard: notOwnWork,
      event: 'projects.SecretaryProjectApproved',
    },
    {
      action: 'return',
      label: { zh: '退回修改', en: 'Return for revision' },
      from: 'CLAIMED',
      to: 'RETURNED',
      by: ['UPPER', 'PLATFORM_ADMIN'],
      needsReason: true,
      guard: notOwnWork,
      event: 'projects.SecretaryProjectReturned',
    },
    {
      action: 'start',
      label: { zh: '启动', en: 'Start' },
      from: 'APPROVED',
      to: 'RUNNING',
      by: ['SECRETARY'],
      guard: leadsIt,
      event: 'projects.SecretaryProjectStarted',
    },
    {
      action: 'deliver',
      label: { zh: '交付', en: 'Deliver' },
      from: 'RUNNING',
      to: 'DELIVERED',
      by: ['SECRETARY'],
      requires: ['summary'],
      guard: leadsIt,
      event: 'projects.SecretaryProjectDelivered',
    },
    {
      action: 'judge',
      label: { zh: '评定', en: 'Judge' },
      from: 'DELIVERED',
      to: 'JUDGED',
      by: ['SUPERVISOR'],
      requires: ['score'],
      guard: mayJudge,
      event: 'projects.SecretaryProjectJudged',
    },
    {
      action: 'return',
      label: { zh: '退回完善', en: 'Return for more work' },
      from: 'DELIVERED',
      to: 'RUNNING',
      by: ['SUPERVISOR'],
      needsReason: true,
      guard: notFromWithin,
      event: 'projects.SecretaryProjectReturned',
    },
    {
      action: 'takeOver',
      label: { zh: '签字接任', en: 'Sign the takeover' },
      from: unjudged,
      to: { oneOf: unjudged, choose: ({ status }) => unjudged.find((one) => one === status) ?? 'CLAIMED' },
      by: ['SECRETARY'],
      guard: mayTakeOver,
      event: 'projects.SecretaryProjectTakenOver',
    },
  ],
});

export type SecretaryStatus = StateOf<typeof secretaryProjectWorkflow>;
export type SecretaryAction = ActionOf<typeof secretaryProjectWorkflow>;
