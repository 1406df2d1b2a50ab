import { type Grant, holds, type Role, roles, type Viewer } from '@cobuild/identity';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { StoredGrantStatus } from './role-grant.workflow.js';

/** A role that an account holds at an organization and below it (domain.md §1). */
export interface RoleGrant {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  /** `null` is everywhere: PLATFORM_ADMIN alone. */
  readonly organizationId: string | null;
  readonly subjectId: string | null;
  readonly from: Date;
  readonly until: Date | null;
  readonly grantedBy: string | null;
  readonly status: StoredGrantStatus;
  readonly revokedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What is to be granted, and where. */
export interface Wish {
  readonly role: Role;
  readonly organizationId: string | null;
  /** The organization and everything above it; empty where the role is to be held everywhere. */
  readonly lineage: readonly string[];
  readonly until: Date | null;
}

/** Roles that are never granted: timers have theirs by nature, machine clients theirs by their key. */
const neverGranted: readonly Role[] = ['SYSTEM', 'INTEGRATOR'];

const all = roles.filter((role) => !neverGranted.includes(role));

/** Which roles the holder of a role may give to others at and below the place where it is held. */
const grantable: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  PLATFORM_ADMIN: all,
  ORG_ADMIN: all.filter((role) => role !== 'PLATFORM_ADMIN'),
  // A secretary names the persons who act for the organization (domain.md §0).
  SECRETARY: ['CONTACT', 'DELEGATE', 'OFFICE', 'MEMBER'],
};

const outlives = (until: Date | null, { until: end }: Grant): boolean =>
  end !== undefined && (until === null || until.getTime() > Date.parse(end));

/** Whether a grant of one's own reaches a place and lasts as long: nobody gives further or for longer than they hold. */
export function covers(own: Grant, { lineage, until }: Pick<Wish, 'lineage' | 'until'>, now: Date): boolean {
  return (
    holds(own, now) &&
    own.subjectId === undefined &&
    (own.organizationId === null || lineage.includes(own.organizationId)) &&
    !outlives(until, own)
  );
}

/** The viewer's own grant out of which this one may be given: it reaches the place, may give the role, and lasts as long. */
export function findGrantingGrant(viewer: Viewer, wish: Wish, now: Date): Grant | undefined {
  return viewer.grants.find((own) => (grantable[own.role]?.includes(wish.role) ?? false) && covers(own, wish, now));
}

/** A grant cannot exceed the granter's scope: not the role, not the place, not the time. */
export function checkScope(viewer: Viewer, wish: Wish, now: Date): Result<Grant, Refusal> {
  const own = findGrantingGrant(viewer, wish, now);
  return own ? ok(own) : refuse({ code: 'GRANT_EXCEEDS_SCOPE', field: ['role'] });
}

/** Only PLATFORM_ADMIN is held everywhere, and it is held nowhere else; time runs forward. */
export function checkGrant({ role, organizationId, until }: Wish, from: Date, now: Date): Result<void, Refusal> {
  if (neverGranted.includes(role)) return refuse({ code: 'ROLE_NOT_GRANTABLE', field: ['role'] });
  if ((role === 'PLATFORM_ADMIN') !== (organizationId === null)) {
    return refuse({ code: 'ROLE_NOT_GRANTABLE', field: ['organizationId'] });
  }
  if (until !== null && (until <= from || until <= now)) return refuse({ code: 'BAD_PERIOD', field: ['until'] });
  return ok(undefined);
}

/** Whether the grant counts at an instant. */
export function statusOf(grant: RoleGrant, now: Date): 'PENDING' | 'ACTIVE' | 'EXPIRED' | 'REVOKED' {
  if (grant.status === 'REVOKED') return 'REVOKED';
  if (grant.until !== null && grant.until <= now) return 'EXPIRED';
  return grant.from > now ? 'PENDING' : 'ACTIVE';
}

/** The grant as a viewer carries it. */
export function toViewerGrant({ role, organizationId, subjectId, until }: RoleGrant): Grant {
  return {
    role,
    organizationId,
    ...(subjectId === null ? {} : { subjectId }),
    ...(until === null ? {} : { until: until.toISOString() }),
  };
}
