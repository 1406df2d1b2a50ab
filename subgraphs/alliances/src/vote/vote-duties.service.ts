import type { Store } from '@cobuild/subgraph';
import type { Duty, DutySource } from '../duty/duty.rules.js';
import type { Membership } from '../membership/membership.rules.js';
import type { UndecidedVotes } from './undecided-votes.service.js';

/** The most memberships of one organization that are looked at. */
const mostMemberships = 500;

/**
 * On what organizations have not voted yet. Three reads: votes are found by membership, as it outlasts a merger of its
 * organization.
 */
export function voteDuties({
  memberships,
  undecided,
}: {
  readonly memberships: Store<Membership>;
  readonly undecided: UndecidedVotes;
}): DutySource {
  return async (organizationIds, limit) => {
    const mine = { organizationId: { $in: [...organizationIds] }, status: { $in: ['ACTIVE', 'LEAVING'] } };
    const held = await memberships.findWhere(mine, { limit: mostMemberships * organizationIds.length });
    const organizationOf = new Map(held.map(({ id, organizationId }) => [id, organizationId]));
    const found = await undecided.of([...organizationOf.keys()], limit);
    return found.flatMap(({ membershipId, proposal }): readonly Duty[] => {
      const organizationId = organizationOf.get(membershipId);
      if (organizationId === undefined) return [];
      const { allianceId, title, voting } = proposal;
      const subject = { __typename: 'Proposal', ...proposal } as const;
      return [{ kind: 'VOTE_TO_CAST', organizationId, allianceId, title, dueAt: voting?.closesAt ?? null, subject }];
    });
  };
}
