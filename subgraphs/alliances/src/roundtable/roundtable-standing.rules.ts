import type { Party } from '@cobuild/directory';
import { grantsReaching, holds, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import type { Standing } from '@cobuild/workflow';
import type { Roundtable } from './roundtable.rules.js';

/** What an organization is to a roundtable, to one of its suggestions or to one of its outcomes. */
export type PartAs = 'CONVENER' | 'CO_HOST' | 'RESPONSIBLE' | 'PAYER';

/** An organization that has a part. */
export interface Part {
  readonly as: PartAs;
  readonly party: Party;
}

/** What a viewer is to a roundtable now. */
export interface RoundtableStanding extends Standing {
  /** Organizations with a part in whose name the viewer may act. */
  readonly organizationIds: readonly string[];
  readonly actingAs: ActingAs;
}

/** Roles that act on roundtables; held at an organization that takes part, or above it, they entitle to what is shared there. */
const entitlingRoles = ['ORG_ADMIN', 'SECRETARY', 'OFFICE', 'RESPONDER', 'SUPERVISOR'] as const satisfies Role[];

/**
 * What a viewer is to a roundtable. A secretary acts for one organization, an office for it and those below it; the desk of a
 * department answers for it (domain.md §0).
 *
 * @param parts those that have a part, in the order in which the step asks for them: the ledger names the first one acted for
 * @param wanted the organization for which the viewer wants to act, where they act for several
 */
export function standingOf(
  viewer: Viewer,
  roundtableId: string | null,
  parts: readonly Part[],
  now: Date,
  wanted: string | null = null,
): RoundtableStanding {
  const acted = parts
    .filter(({ party }) => wanted === null || party.organizationId === wanted)
    .flatMap((part) => {
      const role = roleAt(viewer, part, roundtableId, now);
      return role ? [{ ...part, role }] : [];
    });
  const [first] = acted;
  return {
    roles: [...new Set(acted.map(({ as }) => as))],
    organizationIds: [...new Set(acted.map(({ party }) => party.organizationId))],
    actingAs: first
      ? { organizationId: first.party.organizationId, role: first.role }
      : { organizationId: viewer.organizationId, role: 'MEMBER' },
  };
}

/** The role by which a viewer acts for an organization, if they do. */
function roleAt(viewer: Viewer, { as, party }: Part, roundtableId: string | null, now: Date): Role | null {
  const at = (role: Role) =>
    viewer.grants.some(
      (grant) => grant.role === role && grant.organizationId === party.organizationId && holds(grant, now),
    );
  if (at('SECRETARY')) return 'SECRETARY';
  const offices = grantsReaching(viewer, ['OFFICE'], party.reach, now);
  if (offices.some(({ subjectId }) => subjectId === undefined || subjectId === roundtableId)) return 'OFFICE';
  return as === 'RESPONSIBLE' && at('RESPONDER') ? 'RESPONDER' : null;
}

/** States in which a roundtable is known to everybody who has logged in. */
export const publicStatuses = ['ANNOUNCED', 'HELD', 'FOLLOW_UP', 'CLOSED'] as const satisfies Roundtable['status'][];

/** Whose roundtable it is, as far as reading goes. */
export type SharedRoundtable = Pick<Roundtable, 'id' | 'status' | 'reach' | 'followers'>;

/** Whether the viewer may see what is shared at a roundtable: suggestions, minutes, its history; authors follow what they began. */
export function isEntitled(viewer: Viewer, { id, reach, followers }: SharedRoundtable, now: Date): boolean {
  if (isPlatformAdmin(viewer, now) || viewer.grants.some(({ role }) => role === 'SYSTEM')) return true;
  if (viewer.accountId !== null && followers.includes(viewer.accountId)) return true;
  return grantsReaching(viewer, entitlingRoles, reach, now).some(
    ({ role, subjectId }) => role !== 'OFFICE' || subjectId === undefined || subjectId === id,
  );
}

/** A roundtable that is being prepared is its hosts' alone. */
export function isVisible(viewer: Viewer, roundtable: SharedRoundtable, now: Date): boolean {
  return publicStatuses.some((one) => one === roundtable.status) || isEntitled(viewer, roundtable, now);
}

/** A condition that finds the roundtables which a viewer may see now, or those to what of which they are entitled. */
export function readableBy(viewer: Viewer, now: Date, { entitledOnly = false } = {}): Record<string, unknown> {
  if (isPlatformAdmin(viewer, now) || viewer.grants.some(({ role }) => role === 'SYSTEM')) return {};
  const held = viewer.grants.filter((grant) => entitlingRoles.some((one) => one === grant.role) && holds(grant, now));
  const broad = held.filter(({ role, subjectId }) => role !== 'OFFICE' || subjectId === undefined);
  const narrow = held.flatMap(({ role, subjectId, organizationId }) =>
    role === 'OFFICE' && subjectId !== undefined && organizationId !== null
      ? [{ _id: subjectId, reach: organizationId }]
      : [],
  );
  return {
    $or: [
      ...(entitledOnly ? [] : [{ status: { $in: publicStatuses } }]),
      { reach: { $in: broad.flatMap(({ organizationId }) => organizationId ?? []) } },
      ...narrow,
      ...(viewer.accountId === null ? [] : [{ followers: viewer.accountId }]),
    ],
  };
}
