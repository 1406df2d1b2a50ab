import type { Viewer } from '@cobuild/identity';
import { collectWhere, type Store } from '@cobuild/subgraph';
import { mayRead } from './project-access.rules.js';
import type { Project } from './project.rules.js';
import { readScopeOf } from './standing.rules.js';

/** To which projects something is narrowed; what is absent does not limit. */
export interface ProjectsNamed {
  readonly projectIds?: readonly string[] | null | undefined;
  /** Projects of these organizations or of those below them. */
  readonly organizationIds?: readonly string[] | null | undefined;
  /** Only projects that have a named lead now. */
  readonly isLed?: boolean | undefined;
}

/** What a viewer may read of projects, as a condition that the database narrows by; `mayRead` decides on each. */
export function readableBy(viewer: Viewer, now: Date): Record<string, unknown> {
  const scope = readScopeOf(viewer, now);
  if (scope.everything) return {};
  const among = { $in: [...scope.underIds] };
  const { accountId } = viewer;
  return {
    $or: [
      { reach: among },
      { followerReach: among },
      ...(accountId === null
        ? []
        : [{ 'contacts.accountId': accountId }, { 'followers.accountIds': accountId }, { leadAccountId: accountId }]),
    ],
  };
}

/** Projects to what of which a viewer is entitled now, by id, no more than the limit. */
export function entitlingProjects(
  store: Store<Project>,
  viewer: Viewer,
  now: Date,
  { projectIds, organizationIds, isLed }: ProjectsNamed,
  limit: number,
): Promise<readonly Project[]> {
  const among = { $in: [...(organizationIds ?? [])] };
  const narrowed = {
    ...(isLed ? { leadAccountId: { $ne: null } } : {}),
    ...(projectIds ? { _id: { $in: [...projectIds] } } : {}),
    ...(organizationIds ? { $or: [{ reach: among }, { followerReach: among }] } : {}),
  };
  const filter = { $and: [readableBy(viewer, now), narrowed] };
  return collectWhere(store, filter, (page) => page.filter((project) => mayRead(viewer, project, now)), limit);
}
