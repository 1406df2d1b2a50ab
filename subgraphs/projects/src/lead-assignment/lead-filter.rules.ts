import type { LeadAssignment, LeadKind } from './lead-assignment.rules.js';

/** Which leads are looked for. */
export interface LeadFilter {
  /** Leads of projects that reach this organization. */
  readonly underId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly kinds?: readonly LeadKind[] | null | undefined;
  readonly status?: LeadAssignment['status'] | null | undefined;
  /** Only leads to whom requests are open, or to whom none is. */
  readonly hasOpenRequests?: boolean | null | undefined;
}

/** The order of leads: those with the most open requests first. */
export const mostRequestsFirst = [{ field: 'openRequests', direction: -1 }] as const;

/** The database's condition for what is looked for; active leads where nothing else is said. */
export function conditionOf(filter: LeadFilter): Record<string, unknown> {
  const { underId, organizationId, accountId, kinds, status, hasOpenRequests } = filter;
  return {
    status: status ?? 'ACTIVE',
    ...(underId ? { reach: underId } : {}),
    ...(organizationId ? { organizationId } : {}),
    ...(accountId ? { accountId } : {}),
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(hasOpenRequests == null ? {} : { openRequests: hasOpenRequests ? { $gt: 0 } : 0 }),
  };
}
