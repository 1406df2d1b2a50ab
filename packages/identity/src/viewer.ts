/** Roles of domain.md §0. Those relative to a thing (side A, lead of the quarter) are derived by the subgraphs, never granted. */
export const roles = [
  'PLATFORM_ADMIN',
  'ORG_ADMIN',
  'SECRETARY',
  'OFFICE',
  'DELEGATE',
  'CONTACT',
  'COMMUNITY',
  'STREET',
  'GRID_LEADER',
  'GRID_WORKER',
  'DISPATCHER',
  'RESPONDER',
  'SUPERVISOR',
  'VERIFIER',
  'JUDGE',
  'MEMBER',
  'CITIZEN',
  'INTEGRATOR',
  'SYSTEM',
] as const;

export type Role = (typeof roles)[number];

/** A role held at an organization; it reaches that organization and everything below it (domain.md §0). */
export interface Grant {
  readonly role: Role;
  /** `null` reaches every organization and is held by PLATFORM_ADMIN and SYSTEM alone. */
  readonly organizationId: string | null;
  /** Narrows the role to one thing, e.g. the pair whose contact the holder is. */
  readonly subjectId?: string;
  /** ISO 8601 instant from which the grant no longer holds; checked whenever the grant is used. */
  readonly until?: string;
}

/** Who asks, as the gateway established it. `accountId` is `null` for a visitor who has not logged in. */
export interface Viewer {
  readonly accountId: string | null;
  readonly name: string | null;
  /** The organization on whose behalf the account acts. */
  readonly organizationId: string | null;
  readonly grants: readonly Grant[];
  readonly scopes: readonly string[];
}

/** A visitor who has not logged in. */
export const anonymous: Viewer = { accountId: null, name: null, organizationId: null, grants: [], scopes: [] };

/** The platform itself, which takes the timed steps. It never comes in from outside: no signed viewer may carry it. */
export const system: Viewer = {
  accountId: null,
  name: 'SYSTEM',
  organizationId: null,
  grants: [{ role: 'SYSTEM', organizationId: null }],
  scopes: [],
};

/** Grants hold until their end, which is checked at the time of use. */
export function holds(grant: Grant, now: Date): boolean {
  return grant.until === undefined || now.getTime() < Date.parse(grant.until);
}

/** Whether the viewer operates the platform. */
export function isPlatformAdmin(viewer: Viewer, now: Date): boolean {
  return viewer.grants.some((grant) => grant.role === 'PLATFORM_ADMIN' && holds(grant, now));
}

/**
 * The viewer's grants of these roles that reach an organization.
 *
 * @param reach the organization's id and those of all its ancestors, in any order
 */
export function grantsReaching(
  viewer: Viewer,
  wanted: readonly Role[],
  reach: readonly string[],
  now: Date,
): readonly Grant[] {
  return viewer.grants.filter(
    (grant) =>
      wanted.includes(grant.role) &&
      holds(grant, now) &&
      (grant.organizationId === null || reach.includes(grant.organizationId)),
  );
}
