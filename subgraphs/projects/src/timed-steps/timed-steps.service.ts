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
import type { Blockers } from '../blocker/blocker.service.js';
import type { PartyReports } from '../party-report/party-report.service.js';
import type { Milestones } from '../milestone/milestone.service.js';
import type { Projects } from '../project/project.service.js';
import type { ProjectLists } from '../project-list/project-list.service.js';
import type { Results } from '../result/result.service.js';
import type { SiteRequests } from '../site-request/site-request.service.js';
import type { ChallengeTopics } from '../challenge-topic/challenge-topic.service.js';
import type { SecretaryProjects } from '../secretary-project/secretary-project.service.js';
import type { SecretaryReports } from '../secretary-project/secretary-report.service.js';

/**
 * Makes the timed steps of projects: merged organizations give way, blockers and late requests go up, silent parties and missed visits are
 * told of; look-backs that became due are told, what fell back is reopened where it came from.
 */
export function createTimedSteps({
  lists,
  challengeTopics,
  secretaryProjects,
  secretaryReports,
  leads,
  siteRequests,
  projects,
  milestones,
  blockers,
  partyReports,
  results,
  relapses,
  steps,
  clock,
}: {
  readonly challengeTopics: ChallengeTopics;
  readonly secretaryProjects: SecretaryProjects;
  readonly secretaryReports: SecretaryReports;
  readonly leads: LeadAssignments;
  readonly siteRequests: SiteRequests;
  readonly lists: ProjectLists;
  readonly projects: Projects;
  readonly milestones: Milestones;
  readonly blockers: Blockers;
  readonly partyReports: PartyReports;
  readonly results: Results;
  readonly relapses: Inbox;
  readonly steps: Steps;
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
