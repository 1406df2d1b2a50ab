import { type Clock, createTimedSteps as createSweep, type Inbox, timedStep, type TimedSteps } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Blockers } from '../blocker/blocker.service.js';
import type { PartyReports } from '../party-report/party-report.service.js';
import type { Projects } from '../project/project.service.js';
import type { ProjectLists } from '../project-list/project-list.service.js';
import type { Results } from '../result/result.service.js';

/** Makes the timed steps: merged owners and parties give way, blockers are escalated, it is told who was silent; look-backs that became due are told, what fell back is reopened where it came from. */
export function createTimedSteps({
  lists,
  projects,
  blockers,
  partyReports,
  results,
  relapses,
  clock,
}: {
  readonly lists: ProjectLists;
  readonly projects: Projects;
  readonly blockers: Blockers;
  readonly partyReports: PartyReports;
  readonly results: Results;
  readonly relapses: Inbox;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({ due: (_, limit) => lists.dueForSuccession(limit), take: ({ id }) => lists.succeed(id) }),
      timedStep({
        due: (_, limit) => projects.upkeep.dueForSuccession(limit),
        take: ({ id }) => projects.upkeep.succeed(id),
      }),
      timedStep({
        due: (now, limit) => blockers.dueToEscalate(now, limit),
        take: (blocker) => blockers.escalateInTime(blocker),
      }),
      timedStep({
        due: (now, limit) => partyReports.upkeep.dueForSilence(now, limit),
        take: ({ projectId }) => partyReports.upkeep.tellSilence(projectId),
      }),
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
