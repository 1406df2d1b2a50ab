import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import type { Result } from './result.rules.js';

/** What every event of a result tells. Others read this in the log. */
export interface ResultEventPayload {
  readonly resultId: string;
  readonly title: string;
  readonly origin: Result['origin'];
  readonly responsibleIds: readonly string[];
  readonly followers: Result['followers'];
  readonly progress: number;
  readonly relapses: number;
  readonly nextReviewOn: string | null;
  /** Why it fell back; told with that step alone. */
  readonly relapse: string | null;
  readonly action: string;
  readonly from: Result['status'] | null;
  readonly to: Result['status'];
}

/** A step of a result. */
export function resultStepped(
  { action, event, from, to }: Pick<Decision<Result['status']>, 'action' | 'event' | 'from' | 'to'>,
  result: Result,
): Happening {
  const { id, version, title, origin, responsibleIds, followers, progress, relapses, nextReviewOn } = result;
  const payload: ResultEventPayload = {
    resultId: id,
    title,
    origin,
    responsibleIds,
    followers,
    progress,
    relapses,
    nextReviewOn,
    relapse: action === 'lookBack' && to === 'RELAPSED' ? (result.timeline.at(-1)?.note ?? '') : null,
    action,
    from,
    to,
  };
  return {
    type: event,
    entity: { type: 'Result', id, version },
    organizations: [...new Set([...responsibleIds, ...followers.organizationIds])],
    payload: { ...payload },
  };
}
