import type { Party } from '@cobuild/directory';
import { grantsReaching, holds, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import { dateOf, type Standing } from '@cobuild/workflow';
import { isEntitled } from '../project/standing.rules.js';
import type { Result } from './result.rules.js';

/** What a viewer is to a result now. */
export interface ResultStanding extends Standing {
  /** Organizations for which the viewer speaks anywhere: who did the work does not look back on it. */
  readonly organizationIds: readonly string[];
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  readonly actingAs: ActingAs;
}

/** What a viewer is to a result: the responsible organizations' secretaries and contacts carry it through. */
export function standingOf(viewer: Viewer, responsible: readonly Party[], now: Date): ResultStanding {
  const carriers = responsible.filter((party) => actsFor(viewer, party, now));
  const concerned = responsible.flatMap(({ reach }) => reach);
  const above = grantsReaching(viewer, ['ORG_ADMIN', 'SUPERVISOR', 'VERIFIER'], concerned, now);
  const isSystem = viewer.grants.some(({ role }) => role === 'SYSTEM');
  const acting: Role[] = [
    ...(isSystem ? (['SYSTEM'] as const) : []),
    ...(isPlatformAdmin(viewer, now) ? (['PLATFORM_ADMIN'] as const) : []),
    ...new Set(above.map(({ role }) => role)),
  ];
  const [first] = carriers;
  const [role = 'MEMBER'] = first ? (['SECRETARY'] as const) : acting;
  const own = viewer.grants.flatMap((grant) =>
    grant.role === 'SECRETARY' && grant.organizationId !== null && holds(grant, now) ? [grant.organizationId] : [],
  );
  return {
    roles: [...acting, ...(first ? ['RESPONSIBLE'] : [])],
    organizationIds: [
      ...new Set([
        ...carriers.map(({ organizationId }) => organizationId),
        ...own,
        ...(viewer.organizationId === null ? [] : [viewer.organizationId]),
      ]),
    ],
    today: dateOf(now),
    actingAs: {
      organizationId: first?.organizationId ?? above[0]?.organizationId ?? viewer.organizationId,
      role,
    },
  };
}

/** Whether a viewer may see how a result comes along: whoever carries it, whoever stands above, and whoever follows it. */
export function mayRead(viewer: Viewer, { id, reach, followers, followerReach }: Result, now: Date): boolean {
  const shared = { projectId: id, reach: [...reach, ...followerReach], accountIds: followers.accountIds };
  return isEntitled(viewer, shared, now);
}

function actsFor(viewer: Viewer, { organizationId, reach }: Party, now: Date): boolean {
  const isSecretary = viewer.grants.some(
    (grant) => grant.role === 'SECRETARY' && grant.organizationId === organizationId && holds(grant, now),
  );
  return isSecretary || grantsReaching(viewer, ['CONTACT'], reach, now).length > 0;
}
