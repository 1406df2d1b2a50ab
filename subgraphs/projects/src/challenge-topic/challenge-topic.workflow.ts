import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { TopicStanding } from './topic-standing.rules.js';

/** What the steps of a challenge topic look at. */
export interface TopicFacts {
  readonly takerAccountId: string | null;
  readonly takerOrgId: string | null;
}

interface TopicInput {
  readonly result: string | null;
}

type TopicGuard = Guard<TopicFacts, TopicStanding, TopicInput>;

/** Nobody judges own work: neither whoever took it, nor somebody of the taker's organization (domain.md G3). */
const notOwnWork: TopicGuard = function notOwnWork({ takerAccountId, takerOrgId }, viewer) {
  const isTaker = takerAccountId !== null && viewer.accountId === takerAccountId;
  const isFromWithin = viewer.homeOrgId === takerOrgId || viewer.verifiesAt.every((id) => id === takerOrgId);
  return isTaker || (takerOrgId !== null && isFromWithin) ? { code: 'OWN_WORK' } : undefined;
};

/** The life of a challenge topic: one taker at a time (百名干部破百题, domain.md §4). */
export const challengeTopicWorkflow = workflow<TopicFacts, TopicStanding, TopicInput>()({
  entity: 'ChallengeTopic',
  states: {
    PUBLISHED: { label: { zh: '已发布', en: 'Published' } },
    TAKEN: { label: { zh: '已领题', en: 'Taken' } },
    SUBMITTED: { label: { zh: '已提交', en: 'Submitted' } },
    REOPENED: { label: { zh: '重新开放', en: 'Reopened' } },
    SOLVED: { label: { zh: '已破题', en: 'Solved' }, terminal: true },
  },
  starts: [
    {
      action: 'publish',
      label: { zh: '发布攻坚题', en: 'Publish' },
      to: 'PUBLISHED',
      by: ['PUBLISHER', 'PLATFORM_ADMIN'],
      event: 'projects.ChallengePublished',
    },
  ],
  transitions: [
    {
      action: 'take',
      label: { zh: '领题', en: 'Take' },
      from: ['PUBLISHED', 'REOPENED'],
      to: 'TAKEN',
      by: ['MEMBER'],
      event: 'projects.ChallengeTaken',
    },
    {
      action: 'release',
      label: { zh: '退题', en: 'Release' },
      from: 'TAKEN',
      to: 'PUBLISHED',
      by: ['TAKER'],
      needsReason: true,
      event: 'projects.ChallengeReleased',
    },
    {
      action: 'submit',
      label: { zh: '提交成果', en: 'Submit' },
      from: 'TAKEN',
      to: 'SUBMITTED',
      by: ['TAKER'],
      requires: ['result'],
      event: 'projects.ChallengeSubmitted',
    },
    {
      action: 'verify',
      label: { zh: '核验破题', en: 'Verify' },
      from: 'SUBMITTED',
      to: 'SOLVED',
      by: ['VERIFIER'],
      guard: notOwnWork,
      event: 'projects.ChallengeSolved',
    },
    {
      action: 'return',
      label: { zh: '退回重开', en: 'Return' },
      from: 'SUBMITTED',
      to: 'REOPENED',
      by: ['VERIFIER'],
      needsReason: true,
      guard: notOwnWork,
      event: 'projects.ChallengeReopened',
    },
  ],
});

export type TopicStatus = StateOf<typeof challengeTopicWorkflow>;
export type TopicAction = ActionOf<typeof challengeTopicWorkflow>;
