import type { Viewer } from '@cobuild/identity';
import { collectWhere, type Store } from '@cobuild/subgraph';
import type { Alliance } from './alliance.rules.js';
import { isEntitled, readScopeOf } from './standing.rules.js';

/** To which alliances something is narrowed; what is absent does not limit. */
export interface AlliancesNamed {
  readonly allianceIds?: readonly string[] | null | undefined;
  /** Alliances with an office or a member among these organizations or below them. */
  readonly organizationIds?: readonly string[] | null | undefined;
}

/** Alliances to what of which a viewer is entitled now, by id, no more than the limit. */
export function entitlingAlliances(
  store: Store<Alliance>,
  viewer: Viewer,
  now: Date,
  { allianceIds, organizationIds }: AlliancesNamed,
  limit: number,
): Promise<readonly Alliance[]> {
  const scope = readScopeOf(viewer, now);
  const visible = scope.everything
    ? {}
    : {
        $or: [
          { reach: { $in: [...scope.underIds] } },
          ...(viewer.accountId === null ? [] : [{ delegates: viewer.accountId }]),
        ],
      };
  const narrowed = {
    ...(allianceIds ? { _id: { $in: [...allianceIds] } } : {}),
    ...(organizationIds ? { reach: { $in: [...organizationIds] } } : {}),
  };
  const entitling = ({ id, reach, delegates }: Alliance): boolean =>
    isEntitled(viewer, { allianceId: id, reach, delegates }, now);
  return collectWhere(store, { $and: [visible, narrowed] }, (page) => page.filter(entitling), limit);
}
