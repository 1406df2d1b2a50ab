import { type Guard, type Standing, type StateOf, type Workflow, workflow } from '@cobuild/workflow';

interface ItemFacts {
  /** How many targets answer to a problem, effects that side B confirmed included in the other count. */
  readonly answers: { readonly targets: number; readonly confirmedEffects: number };
}

type ItemGuard = Guard<ItemFacts, { readonly roles: readonly string[] }, Record<string, unknown>>;

const hasTarget: ItemGuard = function hasTarget(item) {
  return item.answers.targets > 0 ? undefined : { code: 'TARGET_REQUIRED' };
};

/** A problem is solved only through an effect that side B confirmed (domain.md §3). */
const hasConfirmedEffect: ItemGuard = function hasConfirmedEffect(item) {
  return item.answers.confirmedEffects > 0 ? undefined : { code: 'CONFIRMED_EFFECT_REQUIRED' };
};

const SIDES = ['SIDE_A', 'SIDE_B'] as const;
const made = workflow<ItemFacts>();
const add = { action: 'add', label: { zh: '新增', en: 'Add' }, event: 'pairs.PairListItemAdded' } as const;

const problem = made({
  entity: 'PairListItem',
  states: {
    OPEN: { label: { zh: '待设定目标', en: 'Open' } },
    TARGETED: { label: { zh: '已设定目标', en: 'Targeted' } },
    SOLVED: { label: { zh: '已解决', en: 'Solved' } },
    UNSOLVED: { label: { zh: '未解决', en: 'Unsolved' }, terminal: true },
  },
  starts: [{ ...add, to: 'OPEN', by: SIDES }],
  transitions: [
    {
      action: 'target',
      label: { zh: '设定目标', en: 'Target' },
      from: 'OPEN',
      to: 'TARGETED',
      by: SIDES,
      guard: hasTarget,
      event: 'pairs.PairListProblemTargeted',
    },
    {
      action: 'solve',
      label: { zh: '问题解决', en: 'Solve' },
      from: 'TARGETED',
      to: 'SOLVED',
      by: SIDES,
      guard: hasConfirmedEffect,
      event: 'pairs.PairListProblemSolved',
    },
    {
      action: 'giveUp',
      label: { zh: '问题未解决', en: 'Give up' },
      from: ['OPEN', 'TARGETED'],
      to: 'UNSOLVED',
      by: SIDES,
      needsReason: true,
      event: 'pairs.PairListProblemGivenUp',
    },
    {
      // A result of it fell back (domain.md §4).
      action: 'reopen',
      label: { zh: '反弹重启', en: 'Reopen after a relapse' },
      from: 'SOLVED',
      to: 'OPEN',
      by: ['SYSTEM'],
      needsReason: true,
      event: 'pairs.PairListProblemReopened',
    },
  ],
});

const target = made({
  entity: 'PairListItem',
  states: {
    SET: { label: { zh: '已设定', en: 'Set' } },
    MET: { label: { zh: '已完成', en: 'Met' }, terminal: true },
    MISSED: { label: { zh: '未完成', en: 'Missed' }, terminal: true },
  },
  starts: [{ ...add, to: 'SET', by: SIDES }],
  transitions: [
    {
      action: 'meet',
      label: { zh: '目标完成', en: 'Meet' },
      from: 'SET',
      to: 'MET',
      by: SIDES,
      event: 'pairs.PairListTargetMet',
    },
    {
      action: 'miss',
      label: { zh: '目标未完成', en: 'Miss' },
      from: 'SET',
      to: 'MISSED',
      by: SIDES,
      needsReason: true,
      event: 'pairs.PairListTargetMissed',
    },
  ],
});

const policy = made({
  entity: 'PairListItem',
  states: {
    PROPOSED: { label: { zh: '已提出', en: 'Proposed' } },
    DELIVERED: { label: { zh: '已送达', en: 'Delivered' } },
    USED: { label: { zh: '已使用', en: 'Used' }, terminal: true },
  },
  starts: [{ ...add, to: 'PROPOSED', by: ['SIDE_A'] }],
  transitions: [
    {
      action: 'deliver',
      label: { zh: '政策送达', en: 'Deliver' },
      from: 'PROPOSED',
      to: 'DELIVERED',
      by: ['SIDE_A'],
      event: 'pairs.PairListPolicyDelivered',
    },
    {
      action: 'use',
      label: { zh: '政策使用', en: 'Use' },
      from: 'DELIVERED',
      to: 'USED',
      by: ['SIDE_B'],
      event: 'pairs.PairListPolicyUsed',
    },
  ],
});

const effect = made({
  entity: 'PairListItem',
  states: {
    CLAIMED: { label: { zh: '已申报', en: 'Claimed' } },
    CONFIRMED: { label: { zh: '已确认', en: 'Confirmed' }, terminal: true },
    REJECTED: { label: { zh: '未认可', en: 'Rejected' }, terminal: true },
  },
  starts: [{ ...add, to: 'CLAIMED', by: ['SIDE_A'] }],
  transitions: [
    {
      action: 'confirm',
      label: { zh: '确认成效', en: 'Confirm' },
      from: 'CLAIMED',
      to: 'CONFIRMED',
      by: ['SIDE_B'],
      event: 'pairs.PairListEffectConfirmed',
    },
    {
      action: 'reject',
      label: { zh: '否认成效', en: 'Reject' },
      from: 'CLAIMED',
      to: 'REJECTED',
      by: ['SIDE_B'],
      needsReason: true,
      event: 'pairs.PairListEffectRejected',
    },
  ],
});

/** The four lists (四张清单, domain.md §3), each with a life of its own. */
export const listWorkflows = { PROBLEM: problem, TARGET: target, POLICY: policy, EFFECT: effect } as const;

export type PairList = keyof typeof listWorkflows;
export type ListItemStatus = StateOf<(typeof listWorkflows)[PairList]>;

/** Any of the four tables. */
export type ListWorkflow = Workflow<
  ListItemStatus,
  ListItemAction,
  'add',
  ItemFacts,
  Standing,
  Record<string, unknown>
>;

/** The table of a list. An entry's status is always one of its own list's, which the four types apart cannot say. */
export const workflowOf = (list: PairList): ListWorkflow => listWorkflows[list] as unknown as ListWorkflow;

export type ListItemAction =
  | 'target'
  | 'solve'
  | 'giveUp'
  | 'meet'
  | 'miss'
  | 'deliver'
  | 'use'
  | 'confirm'
  | 'reject'
  | 'reopen';
