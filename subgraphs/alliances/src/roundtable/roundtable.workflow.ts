import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { CoHostAnswer } from './roundtable.rules.js';
import type { RoundtableStanding } from './roundtable-standing.rules.js';

/** Working days until the minutes of a roundtable are published (◇). */
export const minutesWorkingDays = 5;

/** What of a roundtable's suggestions and outcomes is not brought to an end. */
export interface OpenEnds {
  /** Suggestions that nobody has judged. */
  readonly untriaged: number;
  /** Valid suggestions that are neither answered for good nor made long-term. */
  readonly unsettled: number;
  /** Valid suggestions that are settled, but whose author does not know. */
  readonly uninformed: number;
  /** Outcomes with an amount that the paying organization has not confirmed. */
  readonly unconfirmed: number;
}

export interface RoundtableFacts {
  readonly coHosts: readonly { readonly organizationId: string; readonly answer: CoHostAnswer }[];
  readonly issues: readonly object[];
  readonly minutes: string | null;
  readonly scheduledAt: Date | null;
  readonly openEnds: OpenEnds;
}

interface RoundtableInput {
  readonly heldAt: Date | null;
  readonly participants: readonly object[] | null;
  readonly minutes: string | null;
}

type RoundtableGuard = Guard<RoundtableFacts, RoundtableStanding, RoundtableInput>;

const mayBePrepared: RoundtableGuard = function mayBePrepared({ issues, scheduledAt }) {
  if (issues.length === 0) return { code: 'ISSUES_REQUIRED', field: ['issues'] };
  return scheduledAt === null ? { code: 'MISSING_INPUT', field: ['scheduledAt'] } : undefined;
};

/** A co-host that has confirmed may still decline, until the roundtable is announced. */
const isOpenToAnswer: RoundtableGuard = function isOpenToAnswer({ coHosts }, { organizationIds }) {
  const asked = coHosts.filter(({ organizationId }) => organizationIds.includes(organizationId));
  if (asked.length > 1) return { code: 'CO_HOST_UNSTATED', field: ['organizationId'] };
  return asked.length === 0 ? { code: 'NOT_A_CO_HOST', field: ['organizationId'] } : undefined;
};

const notYetConfirmed: RoundtableGuard = function notYetConfirmed(roundtable, viewer, input) {
  const { coHosts } = roundtable;
  const isConfirmed = coHosts.some(
    ({ organizationId, answer }) => answer === 'CONFIRMED' && viewer.organizationIds.includes(organizationId),
  );
  return isOpenToAnswer(roundtable, viewer, input) ?? (isConfirmed ? { code: 'ALREADY_CONFIRMED' } : undefined);
};

/** Every co-host confirms before the roundtable is announced (domain.md §2). */
const isConfirmedByAll: RoundtableGuard = function isConfirmedByAll({ coHosts }) {
  const waiting = coHosts.filter(({ answer }) => answer !== 'CONFIRMED').map(({ organizationId }) => organizationId);
  return waiting.length === 0
    ? undefined
    : { code: 'CO_HOSTS_UNCONFIRMED', details: { unconfirmed: waiting.length, organizationIds: waiting } };
};

const isTriaged: RoundtableGuard = function isTriaged({ openEnds: { untriaged } }) {
  return untriaged === 0 ? undefined : { code: 'SUGGESTIONS_UNTRIAGED', details: { untriaged } };
};

/** Closing needs every valid suggestion settled, its author informed, and money confirmed by who pays (domain.md §2). */
const mayBeClosed: RoundtableGuard = function mayBeClosed({ minutes, openEnds }) {
  const { unsettled, uninformed, unconfirmed } = openEnds;
  if (unsettled > 0) return { code: 'SUGGESTIONS_UNSETTLED', details: { unsettled } };
  if (uninformed > 0) return { code: 'AUTHORS_UNINFORMED', details: { uninformed } };
  if (unconfirmed > 0) return { code: 'OUTCOMES_UNCONFIRMED', details: { unconfirmed } };
  return minutes === null ? { code: 'MINUTES_MISSING' } : undefined;
};

const publishMinutes = {
  action: 'publishMinutes',
  label: { zh: '发布纪要', en: 'Publish the minutes' },
  by: ['CONVENER'],
  requires: ['minutes'],
  event: 'alliances.RoundtableMinutesPublished',
} as const;

const revise = {
  action: 'revise',
  label: { zh: '修改', en: 'Revise' },
  by: ['CONVENER'],
  event: 'alliances.RoundtableRevised',
} as const;

/** The life of a roundtable (圆桌会, domain.md §2). */
export const roundtableWorkflow = workflow<RoundtableFacts, RoundtableStanding, RoundtableInput>()({
  entity: 'Roundtable',
  states: {
    DRAFT: { label: { zh: '草拟', en: 'Draft' } },
    PREPARED: { label: { zh: '待联办单位确认', en: 'Prepared' } },
    ANNOUNCED: { label: { zh: '已公告', en: 'Announced' } },
    HELD: { label: { zh: '已召开', en: 'Held' }, limit: { workingDays: 10 } },
    FOLLOW_UP: { label: { zh: '跟踪办理', en: 'Follow-up' } },
    CLOSED: { label: { zh: '已办结', en: 'Closed' }, terminal: true },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, terminal: true },
  },
  starts: [
    {
      action: 'draft',
      label: { zh: '草拟', en: 'Draft' },
      to: 'DRAFT',
      by: ['CONVENER'],
      event: 'alliances.RoundtableDrafted',
    },
  ],
  transitions: [
    { ...revise, from: 'DRAFT', to: 'DRAFT' },
    // Co-hosts confirm what they have read: a revision asks them anew.
    { ...revise, from: 'PREPARED', to: 'PREPARED', guard: mayBePrepared },
    {
      action: 'prepare',
      label: { zh: '提交联办单位确认', en: 'Prepare' },
      from: 'DRAFT',
      to: 'PREPARED',
      by: ['CONVENER'],
      guard: mayBePrepared,
      event: 'alliances.RoundtablePrepared',
    },
    {
      action: 'confirmCoHost',
      label: { zh: '确认联合主办', en: 'Confirm as co-host' },
      from: 'PREPARED',
      to: 'PREPARED',
      by: ['CO_HOST'],
      guard: notYetConfirmed,
      event: 'alliances.RoundtableCoHostConfirmed',
    },
    {
      action: 'declineCoHost',
      label: { zh: '谢绝联合主办', en: 'Decline as co-host' },
      from: 'PREPARED',
      to: 'PREPARED',
      by: ['CO_HOST'],
      needsReason: true,
      guard: isOpenToAnswer,
      event: 'alliances.RoundtableCoHostDeclined',
    },
    {
      action: 'announce',
      label: { zh: '公告', en: 'Announce' },
      from: 'PREPARED',
      to: 'ANNOUNCED',
      by: ['CONVENER'],
      guard: isConfirmedByAll,
      event: 'alliances.RoundtableAnnounced',
    },
    {
      action: 'hold',
      label: { zh: '召开', en: 'Hold' },
      from: 'ANNOUNCED',
      to: 'HELD',
      by: ['CONVENER'],
      requires: ['heldAt', 'participants'],
      event: 'alliances.RoundtableHeld',
    },
    { ...publishMinutes, from: 'HELD', to: 'HELD' },
    { ...publishMinutes, from: 'FOLLOW_UP', to: 'FOLLOW_UP' },
    {
      action: 'finishTriage',
      label: { zh: '完成研判', en: 'Finish the triage' },
      from: 'HELD',
      to: 'FOLLOW_UP',
      by: ['CONVENER'],
      guard: isTriaged,
      event: 'alliances.RoundtableTriageFinished',
    },
    {
      action: 'close',
      label: { zh: '办结', en: 'Close' },
      from: 'FOLLOW_UP',
      to: 'CLOSED',
      by: ['CONVENER'],
      guard: mayBeClosed,
      event: 'alliances.RoundtableClosed',
    },
    {
      action: 'cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['DRAFT', 'PREPARED', 'ANNOUNCED'],
      to: 'CANCELLED',
      by: ['CONVENER'],
      needsReason: true,
      event: 'alliances.RoundtableCancelled',
    },
  ],
});

export type RoundtableStatus = StateOf<typeof roundtableWorkflow>;
export type RoundtableAction = ActionOf<typeof roundtableWorkflow>;
