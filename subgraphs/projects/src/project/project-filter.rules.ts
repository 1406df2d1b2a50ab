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
  };
}
