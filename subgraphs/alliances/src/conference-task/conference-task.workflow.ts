import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { TaskStanding } from '../conference/conference-standing.rules.js';

interface TaskFacts {
  /** The organization that does it, with those into which it was merged. */
  readonly doneBy: readonly string[];
  /** The account that reported. */
  readonly reportedBy: string | null;
}

interface TaskInput {
  readonly result: string | null;
  /** Until when a task is carried over. */
  readonly dueOn: string | null;
}

type TaskGuard = Guard<TaskFacts, TaskStanding, TaskInput>;

/** Nobody judges own work: neither whoever did it, nor a supervisor of that very organization or of who took it over alone (domain.md G3). */
const notOwnWork: TaskGuard = function notOwnWork({ doneBy, reportedBy }, viewer) {
  const isReporter = reportedBy !== null && reportedBy === viewer.accountId;
  const isFromWithin = viewer.supervisesAt.every((id) => doneBy.includes(id));
  return isReporter || isFromWithin || viewer.roles.includes('DOER') ? { code: 'OWN_WORK' } : undefined;
};

/** Working days within which a task is accepted, and a report is verified (◇). */
const acceptWithinWorkingDays = 3;
const verifyWithinWorkingDays = 5;

/** The life of a task that a conference gave (domain.md §2). */
export const conferenceTaskWorkflow = workflow<TaskFacts, TaskStanding, TaskInput>()({
  entity: 'ConferenceTask',
  states: {
    ISSUED: { label: { zh: '已下达', en: 'Issued' }, limit: { workingDays: acceptWithinWorkingDays } },
    ACCEPTED: { label: { zh: '已接收', en: 'Accepted' } },
    REPORTED: { label: { zh: '已报结', en: 'Reported' }, limit: { workingDays: verifyWithinWorkingDays } },
    RETURNED: { label: { zh: '已退回', en: 'Returned' } },
    VERIFIED: { label: { zh: '已核验', en: 'Verified' }, terminal: true },
    CARRIED_OVER: { label: { zh: '转入下次会议', en: 'Carried over' }, terminal: true },
  },
  starts: [
    {
      action: 'issue',
      label: { zh: '下达任务', en: 'Issue' },
      to: 'ISSUED',
      by: ['OFFICE'],
      event: 'alliances.ConferenceTaskIssued',
    },
  ],
  transitions: [
    {
      action: 'accept',
      label: { zh: '接收任务', en: 'Accept' },
      from: 'ISSUED',
      to: 'ACCEPTED',
      by: ['DOER'],
      event: 'alliances.ConferenceTaskAccepted',
    },
    {
      action: 'report',
      label: { zh: '报告完成情况', en: 'Report' },
      from: ['ACCEPTED', 'RETURNED'],
      to: 'REPORTED',
      by: ['DOER'],
      requires: ['result'],
      event: 'alliances.ConferenceTaskReported',
    },
    {
      action: 'verify',
      label: { zh: '督查核验', en: 'Verify' },
      from: 'REPORTED',
      to: 'VERIFIED',
      by: ['SUPERVISOR'],
      guard: notOwnWork,
      event: 'alliances.ConferenceTaskVerified',
    },
    {
      action: 'return',
      label: { zh: '退回', en: 'Return' },
      from: 'REPORTED',
      to: 'RETURNED',
      by: ['SUPERVISOR'],
      needsReason: true,
      guard: notOwnWork,
      event: 'alliances.ConferenceTaskReturned',
    },
    {
      action: 'carryOver',
      label: { zh: '转入下次会议', en: 'Carry over' },
      from: ['ISSUED', 'ACCEPTED', 'REPORTED', 'RETURNED'],
      to: 'CARRIED_OVER',
      by: ['OFFICE'],
      needsReason: true,
      requires: ['dueOn'],
      event: 'alliances.ConferenceTaskCarriedOver',
    },
  ],
});

export type ConferenceTaskStatus = StateOf<typeof conferenceTaskWorkflow>;
export type ConferenceTaskAction = ActionOf<typeof conferenceTaskWorkflow>;
