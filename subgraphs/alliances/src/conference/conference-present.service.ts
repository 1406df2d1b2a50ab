import type { Viewer } from '@cobuild/identity';
import { collectWhere, type Store } from '@cobuild/subgraph';
import type { JointConference } from './conference.rules.js';
import { isEntitled, scopeOf } from './conference-standing.rules.js';

/** To which conferences something is narrowed; what is absent does not limit. */
export interface ConferencesNamed {
  readonly conferenceIds?: readonly string[] | null | undefined;
  /** Conferences with a host or a member among these organizations or below them. */
  readonly organizationIds?: readonly string[] | null | undefined;
  readonly kinds?: readonly JointConference['kind'][] | null | undefined;
}

/** Conferences to what of which a viewer is entitled now, by id, no more than the limit. */
export function entitlingConferences(
  store: Store<JointConference>,
  viewer: Viewer,
  now: Date,
  { conferenceIds, organizationIds, kinds }: ConferencesNamed,
  limit: number,
): Promise<readonly JointConference[]> {
  const scope = scopeOf(viewer, now);
  const visible = scope === null ? {} : { reach: { $in: [...scope] } };
  const narrowed = {
    ...(conferenceIds ? { _id: { $in: [...conferenceIds] } } : {}),
    ...(organizationIds ? { reach: { $in: [...organizationIds] } } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
  };
  const entitled = (page: readonly JointConference[]) =>
    page.filter((conference) => isEntitled(viewer, conference, now));
  return collectWhere(store, { $and: [visible, narrowed] }, entitled, limit);
}
