import type { Viewer } from '@cobuild/identity';
import { isEntitled, readScopeOf } from '../project/standing.rules.js';
import type { SecretaryProject } from './secretary-project.rules.js';

/** Whether a viewer may see what those around a secretary project share: its organization, those above, and whoever led it. */
export function mayReadSecretaryProject(viewer: Viewer, project: SecretaryProject, now: Date): boolean {
  const { id, reach, leaders } = project;
  return isEntitled(viewer, { projectId: id, reach, accountIds: leaders.map(({ accountId }) => accountId) }, now);
}

/** What a viewer may read of secretary projects, as a condition that the database narrows by; the rule decides on each. */
export function readableBy(viewer: Viewer, now: Date): Record<string, unknown> {
  const scope = readScopeOf(viewer, now);
  if (scope.everything) return {};
  const { accountId } = viewer;
  return {
    $or: [{ reach: { $in: [...scope.underIds] } }, ...(accountId === null ? [] : [{ 'leaders.accountId': accountId }])],
  };
}

/** Which secretary projects are looked for. */
export interface SecretaryFilter {
  readonly year?: number | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly statuses?: readonly SecretaryProject['status'][] | null | undefined;
}

/** The database's condition for what is looked for. */
export const conditionOf = ({ year, organizationId, underId, statuses }: SecretaryFilter): Record<string, unknown> => ({
  ...(year == null ? {} : { year }),
  ...(organizationId ? { organizationId } : {}),
  ...(underId ? { reach: underId } : {}),
  ...(statuses ? { status: { $in: statuses } } : {}),
});
