import type { Party } from '@cobuild/directory';
import { grantsReaching, holds, isPlatformAdmin, type Grant, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { PairStanding, Side } from './pair.workflow.js';

/** Roles that act on pairs; held at a side or above it they entitle to what its two sides share. */
const pairRoles = ['ORG_ADMIN', 'SECRETARY', 'OFFICE', 'CONTACT', 'SUPERVISOR', 'VERIFIER'] as const satisfies Role[];

const sideNames: readonly Side[] = ['A', 'B'];

/** Who stands on the two sides of a pair. */
export interface Parties {
  readonly pairId: string | null;
  readonly A: Party;
  readonly B: Party;
  readonly contacts: readonly { readonly side: Side; readonly accountId: string }[];
}

export interface Stand extends PairStanding {
  readonly actingAs: ActingAs;
}

/**
 * What a viewer is to a pair now. A side's secretary, its contact and whoever the pair names as contact act for the side.
 *
 * @param wanted the side for which the viewer wants to act; their roles at the other side then do not count
 */
export function standingOf(viewer: Viewer, parties: Parties, now: Date, wanted: Side | null = null): Stand {
  const secretaryOf = sideNames.filter((side) => isSecretary(viewer, parties[side], now));
  const sides = sideNames.filter((side) => secretaryOf.includes(side) || isContact(viewer, parties, side, now));
  const chosen = wanted === null ? sides : sides.filter((side) => side === wanted);
  const [only] = chosen;
  const side = chosen.length === 1 && only ? only : null;
  const above = rolesAbove(viewer, parties, now);
  return {
    sides,
    side,
    today: dateOf(now),
    roles: [
      ...chosen.map((one) => `SIDE_${one}`),
      ...secretaryOf.filter((one) => chosen.includes(one)).map((one) => `SECRETARY_${one}`),
      ...new Set(above.map((grant) => grant.role)),
    ],
    actingAs: side
      ? { organizationId: parties[side].organizationId, role: secretaryOf.includes(side) ? 'SECRETARY' : 'CONTACT' }
      : { organizationId: above[0]?.organizationId ?? viewer.organizationId, role: above[0]?.role ?? 'MEMBER' },
  };
}

/** Whose pair or activity it is, as far as reading goes. */
export interface Shared {
  readonly pairId: string | null;
  /** Ids of the organizations concerned and of all above them. */
  readonly reach: readonly string[];
  readonly contacts: readonly { readonly accountId: string }[];
}

/** Whether the viewer may see what the two sides share: agreement, activities, lists, resources. */
export function isEntitled(viewer: Viewer, { pairId, reach, contacts }: Shared, now: Date): boolean {
  if (isPlatformAdmin(viewer, now) || isSystem(viewer)) return true;
  if (contacts.some(({ accountId }) => accountId === viewer.accountId)) return true;
  return grantsReaching(viewer, pairRoles, reach, now).some((grant) => concerns(grant, pairId));
}

/** Which pairs' shared things a viewer may list: all, or those of organizations and single pairs. */
export type ReadScope =
  | { readonly everything: true }
  | { readonly everything: false; readonly underIds: readonly string[]; readonly pairIds: readonly string[] };

/** The scope of a viewer's grants; pairs that name them as contact come on top. */
export function readScopeOf(viewer: Viewer, now: Date): ReadScope {
  if (isPlatformAdmin(viewer, now) || isSystem(viewer)) return { everything: true };
  const roles: readonly Role[] = pairRoles;
  const grants = viewer.grants.filter((grant) => roles.includes(grant.role) && holds(grant, now));
  const narrowed = grants.filter((grant) => grant.role === 'CONTACT' && grant.subjectId !== undefined);
  return {
    everything: false,
    underIds: grants.flatMap((grant) =>
      grant.organizationId !== null && !narrowed.includes(grant) ? [grant.organizationId] : [],
    ),
    pairIds: narrowed.flatMap((grant) => (grant.subjectId ? [grant.subjectId] : [])),
  };
}

/** A secretary answers for one organization, not for those below it (domain.md §0). */
function isSecretary(viewer: Viewer, party: Party, now: Date): boolean {
  return viewer.grants.some(
    (grant) => grant.role === 'SECRETARY' && grant.organizationId === party.organizationId && holds(grant, now),
  );
}

function isContact(viewer: Viewer, { pairId, contacts, ...parties }: Parties, side: Side, now: Date): boolean {
  const named = contacts.some((contact) => contact.side === side && contact.accountId === viewer.accountId);
  return (
    named || grantsReaching(viewer, ['CONTACT'], parties[side].reach, now).some((grant) => concerns(grant, pairId))
  );
}

function concerns(grant: Grant, pairId: string | null): boolean {
  return grant.role !== 'CONTACT' || grant.subjectId === undefined || grant.subjectId === pairId;
}

function rolesAbove(viewer: Viewer, { A, B }: Parties, now: Date): readonly Grant[] {
  const everywhere = viewer.grants.filter(
    (grant) => (grant.role === 'PLATFORM_ADMIN' || grant.role === 'SYSTEM') && holds(grant, now),
  );
  return [...everywhere, ...grantsReaching(viewer, ['ORG_ADMIN', 'VERIFIER'], [...A.reach, ...B.reach], now)];
}

function isSystem(viewer: Viewer): boolean {
  return viewer.grants.some((grant) => grant.role === 'SYSTEM');
}
