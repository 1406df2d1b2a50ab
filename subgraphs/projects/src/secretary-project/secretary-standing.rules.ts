import type { Party } from '@cobuild/directory';
import { type Grant, grantsReaching, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import type { Standing } from '@cobuild/workflow';
import { isSecretary } from '../project/standing.rules.js';

/** What a viewer is to a secretary project now. */
export interface SecretaryStanding extends Standing {
  readonly accountId: string | null;
  readonly homeOrgId: string | null;
  /** Where the viewer supervises. */
  readonly supervisesAt: readonly string[];
  readonly actingAs: ActingAs;
}

/**
 * What a viewer is to the secretary project of an organization: its secretary, somebody of an organization above (UPPER), or its
 * supervision.
 *
 * @param isForSupervision whether what is to be done next is a supervisor's: the ledger then names that role first
 */
export function secretaryStandingOf(
  viewer: Viewer,
  organization: Party,
  now: Date,
  isForSupervision: boolean,
): SecretaryStanding {
  const { organizationId, reach } = organization;
  const above = reach.filter((id) => id !== organizationId);
  const isOwn = isSecretary(viewer, organization.organizationId, now);
  const isAdmin = isPlatformAdmin(viewer, now);
  const upper = grantsReaching(viewer, ['SECRETARY', 'ORG_ADMIN'], above, now);
  const supervising = grantsReaching(viewer, ['SUPERVISOR'], reach, now);
  const own: readonly Grant[] = isOwn ? [{ role: 'SECRETARY', organizationId }] : [];
  const [first] = isForSupervision ? [...supervising, ...own, ...upper] : [...own, ...upper, ...supervising];
  const role: Role = first?.role ?? (isAdmin ? 'PLATFORM_ADMIN' : 'MEMBER');
  return {
    roles: [
      ...(isOwn ? ['SECRETARY'] : []),
      ...(upper.length > 0 ? ['UPPER'] : []),
      ...(isAdmin ? ['PLATFORM_ADMIN'] : []),
      ...(supervising.length > 0 ? ['SUPERVISOR'] : []),
    ],
    accountId: viewer.accountId,
    homeOrgId: viewer.organizationId,
    supervisesAt: supervising.flatMap((grant) => grant.organizationId ?? []),
    actingAs: { organizationId: first?.organizationId ?? viewer.organizationId, role },
  };
}

/** The platform itself, which lets reports fall due. */
export const systemSecretaryStanding: SecretaryStanding = {
  roles: ['SYSTEM'],
  accountId: null,
  homeOrgId: null,
  supervisesAt: [],
  actingAs: { organizationId: null, role: 'SYSTEM' },
};

/** Whose a secretary project is, as far as its steps go. */
export interface LedBy {
  readonly organizationId: string;
  readonly leaderAccountId: string;
}

/** Led personally: a secretary who does not lead it has to sign the takeover first (domain.md §4). */
export function refuseOtherLeader({ leaderAccountId }: LedBy, { accountId }: SecretaryStanding) {
  return accountId === leaderAccountId ? undefined : { code: 'TAKEOVER_REQUIRED' };
}

/** Nobody judges own work: not the leader, not a secretary of the organization, nobody who belongs to it (domain.md G3). */
export function refuseOwnWork({ organizationId, leaderAccountId }: LedBy, viewer: SecretaryStanding) {
  const isLeader = viewer.accountId === leaderAccountId || viewer.roles.includes('SECRETARY');
  return isLeader || viewer.homeOrgId === organizationId ? { code: 'OWN_WORK' } : undefined;
}

/** What `refuseOwnWork` says, and that a supervisor of that very organization alone does not judge it. */
export function refuseSupervisionFromWithin(ledBy: LedBy, viewer: SecretaryStanding) {
  const isFromWithin = viewer.supervisesAt.every((id) => id === ledBy.organizationId);
  return isFromWithin ? { code: 'OWN_WORK' } : refuseOwnWork(ledBy, viewer);
}
