import { type Clock, createTimedSteps as createSweep, timedStep, type TimedSteps } from '@cobuild/subgraph';
import type { Milestones } from '../milestone/milestone.service.js';

/** Makes the timed steps of projects: milestones whose day is over are missed, those of merged organizations go over. */
export function createTimedSteps({
  milestones,
  clock,
}: {
  readonly milestones: Milestones;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({
        due: (now, limit) => milestones.upkeep.dueToMiss(now, limit),
        take: (milestone) => milestones.miss(milestone),
      }),
      timedStep({
        due: (_, limit) => milestones.upkeep.dueForSuccession(limit),
        take: ({ id }) => milestones.upkeep.succeed(id),
      }),
    ],
    clock,
  );
}
