import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Steps, type Store } from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { type AroundMilestone, milestoneSucceeded } from './milestone.events.js';
import { isOpen, type Milestone, openStatuses } from './milestone.rules.js';

/** What keeps milestones true to what happens around them. */
export interface MilestoneUpkeep {
  /** Milestones whose day is over, of projects that go on. */
  dueToMiss(now: Date, limit: number): Promise<readonly Milestone[]>;
  /** Open milestones of organizations that were merged into others. */
  dueForSuccession(limit: number): Promise<readonly Milestone[]>;
  /** Gives an open milestone of a merged organization to its successor (domain.md G8). */
  succeed(id: string): Promise<Result<Milestone, Refusal>>;
}

/** Makes the upkeep of milestones. */
export function createMilestoneUpkeep({
  store,
  steps,
  directory,
  aroundOf,
}: {
  readonly store: Store<Milestone>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly aroundOf: (milestone: Milestone, session: mongo.ClientSession) => Promise<AroundMilestone>;
}): MilestoneUpkeep {
  return {
    dueToMiss: (now, limit) =>
      store.findWhere(
        {
          projectStatus: { $in: ['LISTED', 'RUNNING'] },
          status: { $in: ['PLANNED', 'REPLANNED'] },
          plannedOn: { $lt: dateOf(now) },
          baselineOn: { $ne: null },
        },
        { limit },
      ),
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return store.findWhere({ responsibleOrgId: { $in: merged }, status: { $in: openStatuses } }, { limit });
    },
    succeed: (milestoneId) =>
      steps.change<Milestone>({
        ask: bySystem,
        mutation: 'milestone.succeed',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const milestone = await store.find(milestoneId, session);
          if (!milestone) return refuse({ code: 'NOT_FOUND' });
          const { responsibleOrgId, version } = milestone;
          const to = (await mergedAmong(directory, [responsibleOrgId], session)).get(responsibleOrgId);
          if (to === undefined || !isOpen(milestone)) return ok(milestone);
          const next: Milestone = { ...milestone, responsibleOrgId: to, version: version + 1, updatedAt: now };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(milestoneSucceeded(milestone, next, await aroundOf(next, session)));
          return ok(next);
        },
      }),
  };
}
