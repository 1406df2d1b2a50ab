import type { Viewer } from '@cobuild/identity';
import type { directoryLoaders } from '@cobuild/directory';
import type { Clock } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import { isEntitled } from '../conference/conference-standing.rules.js';
import { type DutyList, within } from './duty.rules.js';
import type { Duties } from './duty.service.js';

/** Batched reads of what organizations have to do. */
export function dutyLoaders(
  duties: Duties,
  { party }: ReturnType<typeof directoryLoaders>,
  viewer: Viewer,
  clock: Clock,
) {
  return {
    /** What organizations have to do; `null` where the viewer has no role at it or above it and was not named by it. */
    ofOrganization: new DataLoader<string, DutyList | null>(async (ids) => {
      const parties = await Promise.all(ids.map((id) => party.load(id)));
      const now = clock();
      const seen = parties.flatMap(({ organizationId: id, reach }) =>
        isEntitled(viewer, { id, reach }, now) ? [id] : [],
      );
      const named = await duties.namedBy(
        viewer.accountId,
        ids.filter((id) => !seen.includes(id)),
      );
      const read = [...seen, ...named.keys()];
      const found = read.length > 0 ? await duties.of(read) : new Map<string, DutyList>();
      return ids.map((id) => {
        const list = found.get(id) ?? null;
        const allianceIds = named.get(id);
        return list && allianceIds ? within(list, allianceIds) : list;
      });
    }),
  };
}
