import type { Viewer } from '@cobuild/identity';
import { isNamed, type PairsNamed } from '../pair/pair-present.service.js';
import type { Pairs } from '../pair/pair.service.js';
import { isEntitled, readScopeOf } from '../pair/standing.rules.js';
import { collectWhere, type Store } from '@cobuild/subgraph';
import type { JointActivity } from './joint-activity.rules.js';

/** Activities that stand in one state, of the pairs that are named. */
export interface StandingFilter extends PairsNamed {
  readonly status: JointActivity['status'];
  readonly joint?: JointActivity['joint'] | null | undefined;
}

/** Activities of pairs to which a viewer is entitled now, by id, no more than the limit. */
export function standingActivities(
  store: Store<JointActivity>,
  pairs: Pick<Pairs, 'findMany' | 'idsOfContact'>,
  viewer: Viewer,
  now: Date,
  filter: StandingFilter,
  limit: number,
): Promise<readonly JointActivity[]> {
  const accepting = async (page: readonly JointActivity[]): Promise<readonly JointActivity[]> => {
    const known = await pairs.findMany(page.flatMap(({ pairId }) => (pairId ? [pairId] : [])));
    return page.filter(({ pairId }) => {
      const pair = pairId ? known.get(pairId) : undefined;
      if (!pair || !isNamed(filter, pair)) return false;
      return isEntitled(viewer, { pairId: pair.id, reach: pair.reach, contacts: pair.contacts }, now);
    });
  };
  return visibleTo(viewer, now, pairs).then((visible) =>
    collectWhere(store, { $and: [visible, conditionOf(filter)] }, accepting, limit),
  );
}

function conditionOf({ status, joint, pairIds, organizationIds }: StandingFilter) {
  return {
    status,
    ...(joint ? { joint } : {}),
    ...(pairIds ? { pairId: { $in: [...pairIds] } } : {}),
    // An activity reaches at least what its pair reaches.
    ...(organizationIds ? { reach: { $in: [...organizationIds] } } : {}),
  };
}

/** What a viewer's roles let them find; whether they are entitled is decided by the pair. */
async function visibleTo(viewer: Viewer, now: Date, pairs: Pick<Pairs, 'idsOfContact'>) {
  const scope = readScopeOf(viewer, now);
  if (scope.everything) return {};
  const named = viewer.accountId === null ? [] : await pairs.idsOfContact(viewer.accountId);
  return { $or: [{ reach: { $in: [...scope.underIds] } }, { pairId: { $in: [...scope.pairIds, ...named] } }] };
}
