import type { ConferenceKind, JointConference } from './conference.rules.js';

export interface ConferenceFilter {
  /** Conferences that this organization hosts. */
  readonly hostId?: string | null | undefined;
  /** Conferences in which this organization takes part, as host or as member. */
  readonly organizationId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly kinds?: readonly ConferenceKind[] | null | undefined;
  readonly statuses?: readonly JointConference['status'][] | null | undefined;
}

export type ConferenceOrder = 'NEWEST_FIRST' | 'LATEST_SESSION_FIRST';

export const orders = {
  NEWEST_FIRST: [{ field: 'createdAt', direction: -1 }],
  LATEST_SESSION_FIRST: [{ field: 'scheduledAt', direction: -1 }],
} as const;

/** What a filter asks of conferences; what is absent does not limit. */
export function conditionOf({
  hostId,
  organizationId,
  underId,
  kinds,
  statuses,
}: ConferenceFilter): Record<string, unknown> {
  return {
    ...(hostId ? { hostOrgId: hostId } : {}),
    ...(organizationId ? { $or: [{ hostOrgId: organizationId }, { memberOrgIds: organizationId }] } : {}),
    ...(underId ? { reach: underId } : {}),
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
  };
}
