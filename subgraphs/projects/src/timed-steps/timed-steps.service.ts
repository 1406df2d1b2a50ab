import { type Clock, createTimedSteps as createSweep, type Inbox, timedStep, type TimedSteps } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Projects } from '../project/project.service.js';
import type { Results } from '../result/result.service.js';

/** Makes the timed steps: look-backs that became due are told, what fell back is reopened where it came from. */
export function createTimedSteps({
  projects,
  results,
  relapses,
  clock,
}: {
  readonly projects: Projects;
  readonly results: Results;
  readonly relapses: Inbox;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({
        due: (now, limit) => results.dueToTell(dateOf(now), limit),
        take: (result) => results.tellDue(result),
      }),
      timedStep({
        due: (_, limit) => relapses.due(limit),
        take: (event) => projects.reopen(event, relapses),
      }),
    ],
    clock,
  );
}
