import type { Viewer } from '@cobuild/identity';
import { isEntitled, readScopeOf } from '../project/standing.rules.js';
import { type ChallengeTopic, takeableStatuses } from './challenge-topic.rules.js';

/** Whether a viewer may see what those around a topic share: publisher and taker, those above them, and whoever ever took it. */
export function mayReadTopic(viewer: Viewer, topic: ChallengeTopic, now: Date): boolean {
  const { id, reach, takerReach, takers } = topic;
  const accountIds = takers.map(({ accountId }) => accountId);
  return isEntitled(viewer, { projectId: id, reach: [...reach, ...takerReach], accountIds }, now);
}

/** Topics that a viewer may follow: those to be taken, and those to which they may be entitled; `mayReadTopic` decides on these. */
export function followableBy(viewer: Viewer, now: Date): Record<string, unknown> {
  const scope = readScopeOf(viewer, now);
  if (scope.everything) return {};
  const among = { $in: [...scope.underIds] };
  const { accountId } = viewer;
  return {
    $or: [
      { status: { $in: takeableStatuses } },
      { reach: among },
      { takerReach: among },
      ...(accountId === null ? [] : [{ 'takers.accountId': accountId }]),
    ],
  };
}

/** Which topics are looked for. */
export interface TopicFilter {
  readonly year?: number | null | undefined;
  readonly publisherId?: string | null | undefined;
  readonly takerOrgId?: string | null | undefined;
  readonly takerAccountId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly statuses?: readonly ChallengeTopic['status'][] | null | undefined;
}

/** The database's condition for what is looked for. */
export function conditionOf(filter: TopicFilter): Record<string, unknown> {
  const { year, publisherId, takerOrgId, takerAccountId, underId, statuses } = filter;
  return {
    ...(year == null ? {} : { year }),
    ...(publisherId ? { publisherId } : {}),
    ...(takerOrgId ? { takerOrgId } : {}),
    ...(takerAccountId == null ? {} : { takerAccountId }),
    ...(underId ? { reach: underId } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
  };
}
