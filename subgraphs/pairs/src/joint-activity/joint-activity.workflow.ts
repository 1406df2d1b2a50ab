import { type ActionOf, type Guard, type Standing, type StateOf, workflow } from '@cobuild/workflow';

interface ActivityFacts {
  readonly loggedBy: 'A' | 'B' | null;
}

/** What a viewer is to an activity: `LOGGING_SIDE` when they act for the side that logged it. */
export interface ActivityStanding extends Standing {
  readonly sides: readonly ('A' | 'B')[];
}

interface ActivityInput {
  readonly pairId: string | null;
  readonly joint: string | null;
  readonly title: string | null;
  readonly heldAt: Date | null;
}

type ActivityGuard = Guard<ActivityFacts, ActivityStanding, ActivityInput>;

/** Nobody judges own work (domain.md G3). */
const notOwnWork: ActivityGuard = function notOwnWork(activity, viewer) {
  return activity.loggedBy !== null && viewer.sides.includes(activity.loggedBy) ? { code: 'OWN_WORK' } : undefined;
};

const SIDES = ['SIDE_A', 'SIDE_B'] as const;

/** The life of a joint activity (四联, domain.md §3). */
export const jointActivityWorkflow = workflow<ActivityFacts, ActivityStanding, ActivityInput>()({
  entity: 'JointActivity',
  states: {
    PLANNED: { label: { zh: '已计划', en: 'Planned' } },
    LOGGED: { label: { zh: '待确认', en: 'Logged' }, limit: { workingDays: 5, then: 'confirmBySilence' } },
    CONFIRMED: { label: { zh: '已确认', en: 'Confirmed' }, terminal: true },
    DISPUTED: { label: { zh: '有异议', en: 'Disputed' } },
    VOID: { label: { zh: '已作废', en: 'Void' }, terminal: true },
  },
  starts: [
    {
      action: 'plan',
      label: { zh: '计划', en: 'Plan' },
      to: 'PLANNED',
      by: SIDES,
      requires: ['joint', 'title'],
      event: 'pairs.JointActivityPlanned',
    },
    {
      action: 'log',
      label: { zh: '登记', en: 'Log' },
      to: 'LOGGED',
      by: SIDES,
      requires: ['joint', 'title', 'heldAt'],
      event: 'pairs.JointActivityLogged',
    },
  ],
  transitions: [
    {
      action: 'log',
      label: { zh: '登记', en: 'Log' },
      from: 'PLANNED',
      to: 'LOGGED',
      by: SIDES,
      requires: ['heldAt'],
      event: 'pairs.JointActivityLogged',
    },
    {
      action: 'confirm',
      label: { zh: '确认', en: 'Confirm' },
      from: 'LOGGED',
      to: 'CONFIRMED',
      by: SIDES,
      guard: notOwnWork,
      event: 'pairs.JointActivityConfirmed',
    },
    {
      action: 'confirmBySilence',
      label: { zh: '默认确认', en: 'Confirm by silence' },
      from: 'LOGGED',
      to: 'CONFIRMED',
      by: ['SYSTEM'],
      event: 'pairs.JointActivityConfirmed',
    },
    {
      action: 'dispute',
      label: { zh: '提出异议', en: 'Dispute' },
      from: 'LOGGED',
      to: 'DISPUTED',
      by: SIDES,
      needsReason: true,
      guard: notOwnWork,
      event: 'pairs.JointActivityDisputed',
    },
    {
      action: 'correct',
      label: { zh: '更正', en: 'Correct' },
      from: 'DISPUTED',
      to: 'LOGGED',
      by: ['LOGGING_SIDE'],
      event: 'pairs.JointActivityLogged',
    },
    {
      action: 'void',
      label: { zh: '作废', en: 'Void' },
      from: 'DISPUTED',
      to: 'VOID',
      by: ['LOGGING_SIDE', 'ORG_ADMIN', 'PLATFORM_ADMIN'],
      needsReason: true,
      event: 'pairs.JointActivityVoided',
    },
    {
      // A plan that comes to nothing would stay open for ever.
      action: 'void',
      label: { zh: '作废', en: 'Void' },
      from: 'PLANNED',
      to: 'VOID',
      by: SIDES,
      needsReason: true,
      event: 'pairs.JointActivityVoided',
    },
  ],
});

export type JointActivityStatus = StateOf<typeof jointActivityWorkflow>;
export type JointActivityAction = ActionOf<typeof jointActivityWorkflow>;
