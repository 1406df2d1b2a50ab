import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, openInbox, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import type { Blockers } from './blocker/blocker.service.js';
import { type Chains, createChains } from './chain/chain.service.js';
import { followChains } from './chain/follow-chains.js';
import { createOrigins } from './chain/origin.service.js';
import type { LeadAssignments } from './lead-assignment/lead-assignment.service.js';
import type { Models } from './models.js';
import { openProjects } from './open-projects.js';
import type { PartyReports } from './party-report/party-report.service.js';
import type { Projects } from './project/project.service.js';
import { resultStore } from './result/result.model.js';
import { createResults, type Results } from './result/result.service.js';
import { openLeads } from './open-leads.js';
import type { ProjectLists } from './project-list/project-list.service.js';
import type { SiteRequests } from './site-request/site-request.service.js';
import type { SiteVisits } from './site-visit/site-visit.service.js';
import { openChallenges } from './open-challenges.js';
import type { ChallengeTopics } from './challenge-topic/challenge-topic.service.js';
import type { SecretaryProjects } from './secretary-project/secretary-project.service.js';
import type { SecretaryReports } from './secretary-project/secretary-report.service.js';
import { milestonesAlong } from './milestone/milestone-along.service.js';
import { milestoneStore } from './milestone/milestone.model.js';
import { createMilestones, type Milestones } from './milestone/milestone.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly calendar: WorkCalendar;
  readonly challengeTopics: ChallengeTopics;
  readonly directory: Directory;
  readonly chains: Chains;
  readonly lists: ProjectLists;
  readonly projects: Projects;
  readonly blockers: Blockers;
  readonly partyReports: PartyReports;
  readonly leads: LeadAssignments;
  readonly siteRequests: SiteRequests;
  readonly siteVisits: SiteVisits;
  readonly results: Results;
  readonly secretaryProjects: SecretaryProjects;
  readonly secretaryReports: SecretaryReports;
  readonly milestones: Milestones;
  readonly timedSteps: TimedSteps;
  /** Brings directory and chains up to what the logs hold now. */
  readonly catchUp: () => Promise<void>;
}

/** Makes the services, and what follows the logs behind them. */
export async function openServices(
  models: Models,
  parts: Parts,
): Promise<{ readonly services: Services; readonly close: () => Promise<void> }> {
  const { connection, log, clock, background } = parts;
  const calendar = createWorkCalendar();
  const steps = createSteps(createChanges({ connection, log, clock }));
  const stores = {
    results: resultStore(models.results),
    milestones: milestoneStore(models.milestones),
  };

  // The directory tells lists and projects of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await lists.refreshReach(organizationIds, session);
    await projects.upkeep.refreshReach(organizationIds, session);
    await leads.upkeep.refreshReach(organizationIds, session);
    await results.refreshReach(organizationIds, session);
    await challengeTopics.upkeep.refreshReach(organizationIds, session);
    await secretaryProjects.upkeep.refreshReach(organizationIds, session);
  });
  const chains = createChains(models.chainThings);
  const chainFeeds = await followChains(chains, models.chainThings, parts);
  const origins = createOrigins(chains, chainFeeds, background);
  const kept = { model: models.milestones, store: stores.milestones, calendar };
  const { lists, projects, blockers, partyReports } = openProjects(models, {
    steps,
    directory,
    chains,
    origins,
    calendar,
    along: [milestonesAlong(kept)],
    hanging: { afterStep: (action, project, tx) => leads.afterProjectStep(action, project, tx) },
  });

  const { leads, siteRequests, siteVisits } = openLeads(models, { steps, projects, directory, calendar });
  const results: Results = createResults({
    model: models.results,
    store: stores.results,
    steps,
    chains,
    origins,
    directory,
    calendar,
  });
  const milestones = createMilestones({ ...kept, steps, projects, directory });

  const { challengeTopics, secretaryProjects, secretaryReports } = openChallenges(models, {
    steps,
    projects,
    directory,
    calendar,
  });
  const relapses = await openInbox({
    name: 'relapses',
    log,
    accepts: (event) => event.type === 'projects.ResultRelapsed',
    connection,
    logger: parts.logger,
    background,
  });
  const feed = await followOrganizations(directory, models.directory, parts);
  const projections = [feed, ...chainFeeds, relapses.projection];
  return {
    services: {
      calendar,
      challengeTopics,
      directory,
      chains,
      lists,
      projects,
      milestones,
      secretaryProjects,
      secretaryReports,
      leads,
      siteRequests,
      siteVisits,
      blockers,
      partyReports,
      results,
      timedSteps: createTimedSteps({
        lists,
        projects,
        milestones,
        challengeTopics,
        secretaryProjects,
        secretaryReports,
        blockers,
        partyReports,
        leads,
        siteRequests,
        results,
        relapses,
        steps,
        clock,
      }),
      async catchUp() {
        for (const projection of projections) await (background ? projection.caughtUp() : projection.step());
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
