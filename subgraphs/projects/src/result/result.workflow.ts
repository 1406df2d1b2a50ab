import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ResultStanding } from './result-standing.rules.js';

/** What the steps of a result look at. */
export interface ResultFacts {
  readonly responsibleIds: readonly string[];
  readonly progress: number;
  readonly nextReviewOn: string | null;
  readonly dueTold: boolean;
}

interface ResultInput {
  readonly note: string | null;
  readonly progress: number | null;
  readonly verdict: 'CONSOLIDATED' | 'RELAPSED' | null;
}

type ResultGuard = Guard<ResultFacts, ResultStanding, ResultInput>;

const progressFits: ResultGuard = function progressFits(_, __, input) {
  const progress = input?.progress;
  if (progress == null) return undefined;
  const inRange = Number.isInteger(progress) && progress >= 0 && progress <= 100;
  return inRange ? undefined : { code: 'PROGRESS_INVALID', field: ['progress'] };
};

/** Who looks back has not done the work (domain.md G3); that it holds cannot be said before its time, that it fell back can. */
const mayLookBack: ResultGuard = function mayLookBack({ responsibleIds, nextReviewOn }, viewer, input) {
  if (viewer.organizationIds.some((id) => responsibleIds.includes(id))) return { code: 'OWN_WORK' };
  if (input?.verdict === 'CONSOLIDATED' && nextReviewOn !== null && viewer.today < nextReviewOn) {
    return { code: 'LOOK_BACK_AHEAD', field: ['verdict'], details: { dueOn: nextReviewOn } };
  }
  return undefined;
};

const isDue: ResultGuard = function isDue({ nextReviewOn, dueTold }, { today }) {
  return !dueTold && nextReviewOn !== null && nextReviewOn <= today ? undefined : { code: 'TOLD_ALREADY' };
};

/** The life of a result: it is achieved, looked back on, and taken up again where it fell back (成果、回头看, domain.md §4). */
export const resultWorkflow = workflow<ResultFacts, ResultStanding, ResultInput>()({
  entity: 'Result',
  states: {
    REGISTERED: { label: { zh: '已登记', en: 'Registered' } },
    UNDERWAY: { label: { zh: '推进中', en: 'Underway' } },
    ACHIEVED: { label: { zh: '已达成', en: 'Achieved' } },
    CONSOLIDATED: { label: { zh: '已巩固', en: 'Consolidated' }, terminal: true },
    RELAPSED: { label: { zh: '已反弹', en: 'Relapsed' } },
    ABANDONED: { label: { zh: '已放弃', en: 'Abandoned' }, terminal: true },
  },
  starts: [
    {
      action: 'register',
      label: { zh: '登记成果', en: 'Register' },
      to: 'REGISTERED',
      by: ['RESPONSIBLE', 'ORG_ADMIN', 'PLATFORM_ADMIN'],
      event: 'projects.ResultRegistered',
    },
  ],
  transitions: [
    {
      action: 'begin',
      label: { zh: '启动推进', en: 'Begin' },
      from: 'REGISTERED',
      to: 'UNDERWAY',
      by: ['RESPONSIBLE'],
      event: 'projects.ResultBegun',
    },
    {
      action: 'progress',
      label: { zh: '更新进展', en: 'Report progress' },
      from: 'UNDERWAY',
      to: 'UNDERWAY',
      by: ['RESPONSIBLE'],
      requires: ['note', 'progress'],
      guard: progressFits,
      event: 'projects.ResultProgressed',
    },
    {
      action: 'achieve',
      label: { zh: '达成', en: 'Achieve' },
      from: 'UNDERWAY',
      to: 'ACHIEVED',
      by: ['RESPONSIBLE'],
      requires: ['note'],
      event: 'projects.ResultAchieved',
    },
    {
      action: 'tellDue',
      label: { zh: '到期提醒回头看', en: 'Tell that the look-back is due' },
      from: 'ACHIEVED',
      to: 'ACHIEVED',
      by: ['SYSTEM'],
      guard: isDue,
      event: 'projects.ResultLookBackDue',
    },
    {
      action: 'lookBack',
      label: { zh: '回头看', en: 'Look back' },
      from: 'ACHIEVED',
      to: { oneOf: ['CONSOLIDATED', 'RELAPSED'], choose: (_, __, { verdict }) => verdict ?? 'CONSOLIDATED' },
      by: ['VERIFIER'],
      requires: ['verdict', 'note'],
      guard: mayLookBack,
      event: { CONSOLIDATED: 'projects.ResultConsolidated', RELAPSED: 'projects.ResultRelapsed' },
    },
    {
      action: 'resume',
      label: { zh: '重新推进', en: 'Take up again' },
      from: 'RELAPSED',
      to: 'UNDERWAY',
      by: ['RESPONSIBLE'],
      requires: ['note'],
      event: 'projects.ResultResumed',
    },
    {
      action: 'abandon',
      label: { zh: '放弃', en: 'Abandon' },
      from: ['REGISTERED', 'UNDERWAY', 'RELAPSED'],
      to: 'ABANDONED',
      by: ['SUPERVISOR'],
      needsReason: true,
      event: 'projects.ResultAbandoned',
    },
  ],
});

export type ResultStatus = StateOf<typeof resultWorkflow>;
export type ResultAction = ActionOf<typeof resultWorkflow>;
