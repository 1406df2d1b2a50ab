import type { Viewer } from '@cobuild/identity';
import { collectWhere, type Store } from '@cobuild/subgraph';
import type { Pair } from './pair.rules.js';
import { isEntitled, readScopeOf } from './standing.rules.js';

/** To which pairs something is narrowed; what is absent does not limit. */
export interface PairsNamed {
  readonly pairIds?: readonly string[] | null | undefined;
  /** Pairs with a side among these organizations or below them. */
  readonly organizationIds?: readonly string[] | null | undefined;
}

/** Whether a pair is among those named. */
export function isNamed({ pairIds, organizationIds }: PairsNamed, { id, reach }: Pair): boolean {
  if (pairIds && !pairIds.includes(id)) return false;
  return !organizationIds || organizationIds.some((organizationId) => reach.includes(organizationId));
}

/** Pairs to what of which a viewer is entitled now, by id, no more than the limit. */
export function entitlingPairs(
  store: Store<Pair>,
  viewer: Viewer,
  now: Date,
  named: PairsNamed,
  limit: number,
): Promise<readonly Pair[]> {
  const scope = readScopeOf(viewer, now);
  const visible = scope.everything
    ? {}
    : {
        $or: [
          { reach: { $in: [...scope.underIds] } },
          { _id: { $in: [...scope.pairIds] } },
          ...(viewer.accountId === null ? [] : [{ 'contacts.accountId': viewer.accountId }]),
        ],
      };
  const { pairIds, organizationIds } = named;
  const narrowed = {
    ...(pairIds ? { _id: { $in: [...pairIds] } } : {}),
    ...(organizationIds ? { reach: { $in: [...organizationIds] } } : {}),
  };
  const entitling = ({ id, reach, contacts }: Pair): boolean =>
    isEntitled(viewer, { pairId: id, reach, contacts }, now);
  return collectWhere(store, { $and: [visible, narrowed] }, (page) => page.filter(entitling), limit);
}
