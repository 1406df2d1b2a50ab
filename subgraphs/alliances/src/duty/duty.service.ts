import type { Store } from '@cobuild/subgraph';
import { type Membership, presentStatuses } from '../membership/membership.rules.js';
import { byUrgency, type DutyList, type DutySource } from './duty.rules.js';

/** The most duties of one concept that are read for an organization. */
export const mostDuties = 200;

/** What organizations have to do across alliances. */
export interface Duties {
  /** By organization, the most urgent first; each concept is read once for all of them. */
  of(organizationIds: readonly string[]): Promise<ReadonlyMap<string, DutyList>>;
  /**
   * For which of these organizations an account acts because they named it as a delegate, with the alliances for which they did;
   * one read, whatever their number.
   */
  namedBy(
    accountId: string | null,
    organizationIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Makes the service from the concepts that give duties. */
export function createDuties(sources: readonly DutySource[], memberships: Store<Membership>): Duties {
  return {
    async of(organizationIds) {
      const ids = [...new Set(organizationIds)];
      const limit = mostDuties * ids.length;
      const found = await Promise.all(sources.map((source) => source(ids, limit)));
      const isComplete = found.every((duties) => duties.length < limit);
      const all = found.flat();
      return new Map(
        ids.map((id) => {
          const duties = all.filter(({ organizationId }) => organizationId === id).toSorted(byUrgency);
          return [id, { duties, isComplete }];
        }),
      );
    },
    async namedBy(accountId, organizationIds) {
      if (accountId === null || organizationIds.length === 0) return new Map();
      const named = await memberships.findWhere({
        organizationId: { $in: organizationIds },
        status: { $in: presentStatuses },
        'delegates.accountId': accountId,
      });
      return new Map(
        organizationIds.flatMap((id) => {
          const own = named.filter(({ organizationId }) => organizationId === id);
          return own.length > 0 ? [[id, own.map(({ allianceId }) => allianceId)] as const] : [];
        }),
      );
    },
  };
}
