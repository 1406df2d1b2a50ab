import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type ChallengeTopic, isOnTime, takerOf } from './challenge-topic.rules.js';

/** Whose a topic is, or was before the step: the taker who released it, whose result was returned. */
export interface TakenBy {
  readonly accountId: string;
  readonly organizationId: string;
  readonly takenAt: Date;
}

/** What every event of a challenge topic tells. Others read this in the log: topics and cadres are counted from it. */
export interface TopicEventPayload {
  readonly topicId: string;
  readonly year: number;
  readonly title: string;
  readonly publisherId: string;
  readonly dueOn: string;
  readonly origin: ChallengeTopic['origin'];
  readonly taker: TakenBy | null;
  /** How often it was taken. */
  readonly takings: number;
  readonly submittedAt: Date | null;
  /** Whether the result that stands was submitted in time; `null` while there is none. */
  readonly isOnTime: boolean | null;
  readonly action: string;
  readonly from: ChallengeTopic['status'] | null;
  readonly to: ChallengeTopic['status'];
}

/** A step of a challenge topic. */
export function topicStepped(
  { action, event, from }: Pick<Decision<ChallengeTopic['status']>, 'action' | 'event' | 'from'>,
  after: ChallengeTopic,
  before: ChallengeTopic = after,
): Happening {
  const { id, version, year, title, publisherId, dueOn, origin, takers, submittedAt, status } = after;
  const taker = takerOf(after) ?? takerOf(before);
  const payload: TopicEventPayload = {
    topicId: id,
    year,
    title,
    publisherId,
    dueOn,
    origin,
    taker: taker && {
      accountId: taker.accountId,
      organizationId: after.takerOrgId ?? taker.organizationId,
      takenAt: taker.takenAt,
    },
    takings: takers.length,
    submittedAt,
    isOnTime: isOnTime(after),
    action,
    from,
    to: status,
  };
  const concerned = [publisherId, before.publisherId, after.takerOrgId, before.takerOrgId];
  return {
    type: event,
    entity: { type: 'ChallengeTopic', id, version },
    organizations: [...new Set(concerned.filter((one) => one !== null))],
    payload: { ...payload },
  };
}

/** A merged organization's topic went to its successor (domain.md G8). */
export function topicSucceeded(before: ChallengeTopic, after: ChallengeTopic): Happening {
  return topicStepped({ action: 'succeed', event: 'projects.ChallengeSucceeded', from: before.status }, after, before);
}
