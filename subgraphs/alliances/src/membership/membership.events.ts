import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type Alliance, audienceOf } from '../alliance/alliance.rules.js';
import type { Membership } from './membership.rules.js';

/** What every event of a membership tells. Others read this in the log. */
export interface MembershipEventPayload {
  readonly allianceId: string;
  readonly membershipId: string;
  readonly organizationId: string;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly action: string;
  readonly from: Membership['status'] | null;
  readonly to: Membership['status'];
}

/** A step of a membership. */
export function membershipStepped(
  { action, event, from }: Pick<Decision<Membership['status']>, 'action' | 'event' | 'from'>,
  membership: Membership,
  alliance: Alliance,
): Happening {
  return happening(event, membership, alliance, { action, from, to: membership.status });
}

/** A merged organization's membership went over to its successor (domain.md G8). */
export function memberSucceeded(before: Membership, after: Membership, alliance: Alliance): Happening {
  const step = { action: 'succeed', from: after.status, to: after.status };
  const more = { beforeOrganizationId: before.organizationId };
  return happening('alliances.MembershipSucceeded', after, alliance, step, more);
}

function happening(
  type: string,
  { id, version, organizationId, joinedOn, leftOn }: Membership,
  alliance: Alliance,
  step: Pick<MembershipEventPayload, 'action' | 'from' | 'to'>,
  more: object = {},
): Happening {
  const told = { allianceId: alliance.id, membershipId: id, organizationId, joinedOn, leftOn };
  const payload: MembershipEventPayload = { ...told, ...step };
  return {
    type,
    entity: { type: 'Membership', id, version },
    organizations: [...new Set([organizationId, ...audienceOf(alliance)])],
    payload: { ...payload, ...more },
  };
}
