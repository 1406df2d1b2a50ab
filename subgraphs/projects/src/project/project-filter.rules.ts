import { holds, type Viewer } from '@cobuild/identity';
import type { Project, ProjectKind } from './project.rules.js';

/** Which projects are looked for. */
export interface ProjectFilter {
  readonly listId?: string | null | undefined;
  /** Projects of the lists of that year. */
  readonly year?: number | null | undefined;
  /** How the number begins: `2026-00` finds `2026-0012`. */
  readonly number?: string | null | undefined;
  readonly partyId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly kinds?: readonly ProjectKind[] | null | undefined;
  readonly statuses?: readonly Project['status'][] | null | undefined;
  /** Projects for which somebody acts. */
  readonly actor?: Actor | null | undefined;
}

/** Somebody who acts for projects: by name, or for organizations. */
export interface Actor {
  readonly accountId: string | null;
  readonly organizationIds: readonly string[];
}

/** For whom a viewer acts in person: organizations of which they are secretary or contact, not those below. */
export function actorOf({ accountId, grants }: Viewer, now: Date): Actor {
  const own = grants.filter((grant) => (grant.role === 'SECRETARY' || grant.role === 'CONTACT') && holds(grant, now));
  return { accountId, organizationIds: own.flatMap(({ organizationId }) => organizationId ?? []) };
}

/** By what projects are ordered. */
export const orders = {
  NEWEST_FIRST: [{ field: 'createdAt', direction: -1 }],
  RECENTLY_UPDATED: [{ field: 'updatedAt', direction: -1 }],
  NUMBER: [{ field: 'number', direction: 1 }],
} as const;

export type ProjectOrder = keyof typeof orders;

/** The database's condition for what is looked for. */
export function conditionOf({
  listId,
  year,
  number,
  partyId,
  underId,
  kinds,
  statuses,
  actor,
}: ProjectFilter): Record<string, unknown> {
  return {
    ...(listId ? { listId } : {}),
    ...(year == null ? {} : { year }),
    // A span of an ordered index, not a pattern: what somebody types is never read as one.
    ...(number ? { number: { $gte: number, $lt: `${number}\uffff` } } : {}),
    ...(partyId ? { 'parties.organizationId': partyId } : {}),
    ...(underId ? { reach: underId } : {}),
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
    ...(actor ? { $or: actedFor(actor) } : {}),
  };
}

function actedFor({ accountId, organizationIds }: Actor): readonly object[] {
  const byName = accountId === null ? [] : [{ 'contacts.accountId': accountId }, { leadAccountId: accountId }];
  return [{ 'parties.organizationId': { $in: organizationIds } }, ...byName];
}
