import type { Viewer } from '@cobuild/identity';
import type { Project } from './project.rules.js';
import { isEntitled } from './standing.rules.js';

/** Whether a viewer may see what those around a project share: whoever has a part in it or leads it, and whoever follows it (domain.md G10). */
export function mayRead(viewer: Viewer, project: Project, now: Date): boolean {
  const { id, reach, contacts, leadAccountId, followers, followerReach } = project;
  const named = contacts.map(({ accountId }) => accountId);
  const accountIds = [...named, ...(leadAccountId === null ? [] : [leadAccountId]), ...followers.accountIds];
  return isEntitled(viewer, { projectId: id, reach: [...reach, ...followerReach], accountIds }, now);
}
