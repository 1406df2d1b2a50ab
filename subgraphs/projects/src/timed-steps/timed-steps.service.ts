import { type Clock, createTimedSteps as createSweep, timedStep, type TimedSteps } from '@cobuild/subgraph';
import type { ChallengeTopics } from '../challenge-topic/challenge-topic.service.js';
import type { SecretaryProjects } from '../secretary-project/secretary-project.service.js';
import type { SecretaryReports } from '../secretary-project/secretary-report.service.js';

/** Makes the timed steps of projects: what merged organizations owe goes to their successors, reports fall due, late ones are told of. */
export function createTimedSteps({
  challengeTopics,
  secretaryProjects,
  secretaryReports,
  clock,
}: {
  readonly challengeTopics: ChallengeTopics;
  readonly secretaryProjects: SecretaryProjects;
  readonly secretaryReports: SecretaryReports;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({
        due: (_, limit) => challengeTopics.upkeep.dueForSuccession(limit),
        take: ({ id }) => challengeTopics.upkeep.succeed(id),
      }),
      timedStep({
        due: (_, limit) => secretaryProjects.upkeep.dueForSuccession(limit),
        take: ({ id }) => secretaryProjects.upkeep.succeed(id),
      }),
      timedStep({
        due: (now, limit) => secretaryReports.dueToFall(now, limit),
        take: (toCome) => secretaryReports.fallDue(toCome),
      }),
      timedStep({
        due: (now, limit) => secretaryReports.dueToTell(now, limit),
        take: (report) => secretaryReports.tellOverdue(report),
      }),
    ],
    clock,
  );
}
