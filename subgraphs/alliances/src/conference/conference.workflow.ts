import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ConferenceStanding } from './conference-standing.rules.js';

/** What a conference's table looks at, beside its state. */
export interface ConferenceFacts {
  /** The agenda locks two working days before the session. */
  readonly isAgendaLocked: boolean;
  /** The day of the session has come. */
  readonly isDue: boolean;
  /** The session before is still supervised, so that no report on its tasks can be final. */
  readonly earlierIsOpen: boolean;
  readonly topicsOnAgenda: number;
  /** Topics of which nobody has said what becomes of them. */
  readonly openTopics: number;
  /** When it sits; unknown for some imported history. */
  readonly scheduledAt: Date | null;
  /** Topics are collected, or have been. */
  readonly isCollected: boolean;
  /** Tasks that are neither verified nor carried over. */
  readonly openTasks: number;
}

interface ConferenceInput {
  /** Title of a rule that the conference issues. */
  readonly title: string | null;
  /** When it sits from now on. */
  readonly scheduledAt: Date | null;
}

type ConferenceGuard = Guard<ConferenceFacts, ConferenceStanding, ConferenceInput>;

/** The agenda has a topic, is set in time, and begins with what became of the tasks of the session before (domain.md §2). */
const mayBeSet: ConferenceGuard = function mayBeSet({ isAgendaLocked, earlierIsOpen, topicsOnAgenda }) {
  if (isAgendaLocked) return { code: 'AGENDA_LOCKED' };
  if (earlierIsOpen) return { code: 'EARLIER_SESSION_OPEN' };
  return topicsOnAgenda > 0 ? undefined : { code: 'AGENDA_EMPTY' };
};

/** Who was asked for topics is told of another day with a reason: by postponing. */
const keepsItsDay: ConferenceGuard = function keepsItsDay({ isCollected, scheduledAt }, _viewer, input) {
  const moves = input?.scheduledAt != null && input.scheduledAt.getTime() !== scheduledAt?.getTime();
  return isCollected && moves ? { code: 'SCHEDULE_FIXED', field: ['scheduledAt'] } : undefined;
};

const isLater: ConferenceGuard = function isLater({ scheduledAt }, _viewer, input) {
  const stays = input?.scheduledAt != null && scheduledAt !== null && input.scheduledAt <= scheduledAt;
  return stays ? { code: 'NOT_LATER', field: ['scheduledAt'] } : undefined;
};

const isDue: ConferenceGuard = function isDue(conference) {
  return conference.isDue ? undefined : { code: 'SESSION_NOT_DUE' };
};

const isDecided: ConferenceGuard = function isDecided({ openTopics }) {
  return openTopics === 0 ? undefined : { code: 'TOPICS_UNDECIDED', details: { topics: openTopics } };
};

/** Closing needs every task verified or carried over with a reason (domain.md §2). */
const isSettled: ConferenceGuard = function isSettled({ openTasks }) {
  return openTasks === 0 ? undefined : { code: 'TASKS_OPEN', details: { tasks: openTasks } };
};

const issueRule = {
  action: 'issueRule',
  label: { zh: '出台制度', en: 'Issue a rule' },
  by: ['OFFICE'],
  requires: ['title'],
  event: 'alliances.ConferenceRuleIssued',
} as const;

const postpone = {
  action: 'postpone',
  label: { zh: '延期', en: 'Postpone' },
  by: ['OFFICE'],
  requires: ['scheduledAt'],
  needsReason: true,
  guard: isLater,
  event: 'alliances.ConferencePostponed',
} as const;

/** The life of a joint conference: before, during and after its session (domain.md §2). */
export const conferenceWorkflow = workflow<ConferenceFacts, ConferenceStanding, ConferenceInput>()({
  entity: 'JointConference',
  states: {
    COLLECTING: { label: { zh: '会前征集', en: 'Collecting' } },
    PLANNED: { label: { zh: '议程已定', en: 'Planned' } },
    IN_SESSION: { label: { zh: '会议进行中', en: 'In session' } },
    SUPERVISING: { label: { zh: '会后督查', en: 'Supervising' } },
    CLOSED: { label: { zh: '已办结', en: 'Closed' }, terminal: true },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, terminal: true },
  },
  starts: [
    {
      action: 'call',
      label: { zh: '召集会议', en: 'Call' },
      to: 'COLLECTING',
      by: ['OFFICE'],
      event: 'alliances.ConferenceCalled',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改会议', en: 'Revise' },
      from: 'COLLECTING',
      to: 'COLLECTING',
      by: ['OFFICE'],
      guard: keepsItsDay,
      event: 'alliances.ConferenceRevised',
    },
    { ...postpone, from: 'COLLECTING', to: 'COLLECTING' },
    { ...postpone, from: 'PLANNED', to: 'PLANNED' },
    {
      action: 'setAgenda',
      label: { zh: '确定议程', en: 'Set the agenda' },
      from: 'COLLECTING',
      to: 'PLANNED',
      by: ['OFFICE'],
      guard: mayBeSet,
      event: 'alliances.ConferenceAgendaSet',
    },
    {
      action: 'open',
      label: { zh: '开会', en: 'Open' },
      from: 'PLANNED',
      to: 'IN_SESSION',
      by: ['OFFICE'],
      guard: isDue,
      event: 'alliances.ConferenceOpened',
    },
    { ...issueRule, from: 'IN_SESSION', to: 'IN_SESSION' },
    { ...issueRule, from: 'SUPERVISING', to: 'SUPERVISING' },
    {
      action: 'issueTasks',
      label: { zh: '下达任务', en: 'Issue the tasks' },
      from: 'IN_SESSION',
      to: 'SUPERVISING',
      by: ['OFFICE'],
      guard: isDecided,
      event: 'alliances.ConferenceHeld',
    },
    {
      action: 'close',
      label: { zh: '办结', en: 'Close' },
      from: 'SUPERVISING',
      to: 'CLOSED',
      by: ['OFFICE'],
      guard: isSettled,
      event: 'alliances.ConferenceClosed',
    },
    {
      action: 'cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['COLLECTING', 'PLANNED'],
      to: 'CANCELLED',
      by: ['OFFICE'],
      needsReason: true,
      event: 'alliances.ConferenceCancelled',
    },
  ],
});

export type ConferenceStatus = StateOf<typeof conferenceWorkflow>;
export type ConferenceAction = ActionOf<typeof conferenceWorkflow>;
