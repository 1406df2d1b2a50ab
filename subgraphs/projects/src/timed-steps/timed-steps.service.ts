import {
  answering,
  type Clock,
  createTimedSteps as createSweep,
  type Inbox,
  type Steps,
  timedStep,
  type TimedSteps,
} from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Projects } from '../project/project.service.js';
import type { Results } from '../result/result.service.js';

/** Makes the timed steps: look-backs that became due are told, what fell back is reopened where it came from. */
export function createTimedSteps({
  projects,
  results,
  relapses,
  steps,
  clock,
}: {
  readonly projects: Projects;
  readonly results: Results;
  readonly relapses: Inbox;
  readonly steps: Steps;
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
        take: answering({ steps, inbox: relapses, mutation: 'project.reopen' }, (event, tx) =>
          projects.reopen(event, tx),
        ),
      }),
    ],
    clock,
  );
}
