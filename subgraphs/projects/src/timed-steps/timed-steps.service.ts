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
import type { LeadAssignments } from '../lead-assignment/lead-assignment.service.js';
import type { Projects } from '../project/project.service.js';
import type { Results } from '../result/result.service.js';
import type { SiteRequests } from '../site-request/site-request.service.js';

/**
 * Makes the timed steps of projects: merged organizations give way, late requests go up, missed visits are told of; look-backs that
 * became due are told, what fell back is reopened where it came from.
 */
export function createTimedSteps({
  leads,
  siteRequests,
  projects,
  results,
  relapses,
  steps,
  clock,
}: {
  readonly leads: LeadAssignments;
  readonly siteRequests: SiteRequests;
  readonly projects: Projects;
  readonly results: Results;
  readonly relapses: Inbox;
  readonly steps: Steps;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({
        due: (_, limit) => leads.upkeep.dueForSuccession(limit),
        take: ({ id }) => leads.upkeep.succeed(id),
      }),
      timedStep({
        due: (_, limit) => siteRequests.upkeep.dueForSuccession(limit),
        take: ({ id }) => siteRequests.upkeep.succeed(id),
      }),
      timedStep({
        due: (now, limit) => siteRequests.upkeep.dueToEscalate(now, limit),
        take: (request) => siteRequests.upkeep.escalateLate(request),
      }),
      timedStep({
        due: (now, limit) => leads.upkeep.dueForVisitCheck(now, limit),
        take: ({ id }) => leads.upkeep.checkVisits(id),
      }),
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
