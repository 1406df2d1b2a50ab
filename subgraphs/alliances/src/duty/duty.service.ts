import { byUrgency, type DutyList, type DutySource } from './duty.rules.js';

/** The most duties of one concept that are read for an organization. */
export const mostDuties = 200;

/** What organizations have to do across alliances. */
export interface Duties {
  /** By organization, the most urgent first; each concept is read once for all of them. */
  of(organizationIds: readonly string[]): Promise<ReadonlyMap<string, DutyList>>;
}

/** Makes the service from the concepts that give duties. */
export function createDuties(sources: readonly DutySource[]): Duties {
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
  };
}
