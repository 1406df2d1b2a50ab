import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { RoundtableStanding } from '../roundtable/roundtable-standing.rules.js';

export interface OutcomeFacts {
  readonly payerOrgId: string | null;
  /** The host that wrote it down, with those into which it was merged. */
  readonly recordedBy: readonly string[];
  /** A roundtable that is not over carries it on. */
  readonly isCarriedOn: boolean;
}

type OutcomeGuard = Guard<OutcomeFacts, RoundtableStanding, Record<string, unknown>>;

/** Who wrote an amount down, or took over who did, does not confirm it (domain.md G3). */
const notOwnWork: OutcomeGuard = function notOwnWork({ recordedBy }, { organizationIds }) {
  return organizationIds.some((id) => recordedBy.includes(id)) ? { code: 'OWN_WORK' } : undefined;
};

const notCarriedOn: OutcomeGuard = function notCarriedOn({ isCarriedOn }) {
  return isCarriedOn ? { code: 'OUTCOME_CARRIED_ON' } : undefined;
};

/** The life of an outcome (圆桌会成果, domain.md §2): what has an amount waits for who pays. */
export const outcomeWorkflow = workflow<OutcomeFacts, RoundtableStanding>()({
  entity: 'Outcome',
  states: {
    RECORDED: { label: { zh: '待出资单位确认', en: 'Recorded' } },
    STANDING: { label: { zh: '已登记', en: 'Standing' } },
    CONFIRMED: { label: { zh: '已确认', en: 'Confirmed' }, terminal: true },
    REJECTED: { label: { zh: '出资单位否认', en: 'Rejected' }, terminal: true },
    WITHDRAWN: { label: { zh: '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  starts: [
    {
      action: 'recordAmount',
      label: { zh: '登记资金成果', en: 'Record with an amount' },
      to: 'RECORDED',
      by: ['CONVENER', 'CO_HOST'],
      event: 'alliances.OutcomeRecorded',
    },
    {
      action: 'record',
      label: { zh: '登记成果', en: 'Record' },
      to: 'STANDING',
      by: ['CONVENER', 'CO_HOST'],
      event: 'alliances.OutcomeRecorded',
    },
  ],
  transitions: [
    {
      action: 'confirm',
      label: { zh: '确认', en: 'Confirm' },
      from: 'RECORDED',
      to: 'CONFIRMED',
      by: ['PAYER'],
      guard: notOwnWork,
      event: 'alliances.OutcomeConfirmed',
    },
    {
      action: 'reject',
      label: { zh: '否认', en: 'Reject' },
      from: 'RECORDED',
      to: 'REJECTED',
      by: ['PAYER'],
      needsReason: true,
      guard: notOwnWork,
      event: 'alliances.OutcomeRejected',
    },
    {
      action: 'withdraw',
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['RECORDED', 'STANDING'],
      to: 'WITHDRAWN',
      by: ['CONVENER'],
      needsReason: true,
      guard: notCarriedOn,
      event: 'alliances.OutcomeWithdrawn',
    },
  ],
});

export type OutcomeStatus = StateOf<typeof outcomeWorkflow>;
export type OutcomeAction = ActionOf<typeof outcomeWorkflow>;
