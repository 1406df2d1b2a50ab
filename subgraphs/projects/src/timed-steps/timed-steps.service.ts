import { type Clock, createTimedSteps as createSweep, timedStep, type TimedSteps } from '@cobuild/subgraph';
import type { ChallengeTopics } from '../challenge-topic/challenge-topic.service.js';

/** Makes the timed steps of projects: topics of merged organizations go to their successors. */
export function createTimedSteps({
  challengeTopics,
  clock,
}: {
  readonly challengeTopics: ChallengeTopics;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({
        due: (_, limit) => challengeTopics.upkeep.dueForSuccession(limit),
        take: ({ id }) => challengeTopics.upkeep.succeed(id),
      }),
    ],
    clock,
  );
}
