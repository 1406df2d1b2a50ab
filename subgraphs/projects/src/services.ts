import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, openInbox, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import { type Chains, createChains } from './chain/chain.service.js';
import { followChains } from './chain/follow-chains.js';
import { createOrigins } from './chain/origin.service.js';
import { leadAssignmentStore } from './lead-assignment/lead-assignment.model.js';
import { createLeadAssignments, type LeadAssignments } from './lead-assignment/lead-assignment.service.js';
import type { Models } from './models.js';
import { createProjectCircles } from './project/project-circle.service.js';
import { projectStore } from './project/project.model.js';
import { createProjects, type Projects } from './project/project.service.js';
import { projectListStore } from './project-list/project-list.model.js';
import { resultStore } from './result/result.model.js';
import { createResults, type Results } from './result/result.service.js';
import { createProjectLists, type ProjectLists } from './project-list/project-list.service.js';
import { siteRequestStore } from './site-request/site-request.model.js';
import { createSiteRequests, type SiteRequests } from './site-request/site-request.service.js';
import { siteVisitStore } from './site-visit/site-visit.model.js';
import { createSiteVisits, type SiteVisits } from './site-visit/site-visit.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly calendar: WorkCalendar;
  readonly directory: Directory;
  readonly chains: Chains;
  readonly lists: ProjectLists;
  readonly projects: Projects;
  readonly leads: LeadAssignments;
  readonly siteRequests: SiteRequests;
  readonly siteVisits: SiteVisits;
  readonly results: Results;
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
    lists: projectListStore(models.lists),
    projects: projectStore(models.projects),
    leads: leadAssignmentStore(models.leads),
    siteRequests: siteRequestStore(models.siteRequests),
    siteVisits: siteVisitStore(models.siteVisits),
    results: resultStore(models.results),
  };

  // The directory tells lists and projects of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await lists.refreshReach(organizationIds, session);
    await projects.upkeep.refreshReach(organizationIds, session);
    await leads.upkeep.refreshReach(organizationIds, session);
    await results.refreshReach(organizationIds, session);
  });
  const chains = createChains(models.chainThings);
  const chainFeeds = await followChains(chains, models.chainThings, parts);
  const origins = createOrigins(chains, chainFeeds, background);
  const circles = createProjectCircles(directory);
  const lists: ProjectLists = createProjectLists({ model: models.lists, store: stores.lists, steps, directory });
  const projects: Projects = createProjects({
    model: models.projects,
    store: stores.projects,
    steps,
    lists,
    circles,
    directory,
    chains,
    origins,
    calendar,
    hanging: { afterStep: (action, project, tx) => leads.afterProjectStep(action, project, tx) },
  });

  // Named leads (路长制): leads ask for their requests, which in turn ask leads.
  const leads: LeadAssignments = createLeadAssignments({
    model: models.leads,
    store: stores.leads,
    steps,
    projects,
    directory,
    calendar,
    hanging: {
      moveRequests: (move, tx) => siteRequests.upkeep.moveRequests(move, tx),
      lapseRequests: (lead, project, tx) => siteRequests.upkeep.lapseRequests(lead, project, tx),
    },
  });
  const siteRequests: SiteRequests = createSiteRequests({
    model: models.siteRequests,
    store: stores.siteRequests,
    steps,
    projects,
    leads,
    directory,
    calendar,
  });
  const siteVisits: SiteVisits = createSiteVisits({
    model: models.siteVisits,
    store: stores.siteVisits,
    steps,
    projects,
    leads,
  });

  const results: Results = createResults({
    model: models.results,
    store: stores.results,
    steps,
    chains,
    origins,
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
      directory,
      chains,
      lists,
      projects,
      leads,
      siteRequests,
      siteVisits,
      results,
      timedSteps: createTimedSteps({ leads, siteRequests, results, projects, relapses, steps, clock }),
      async catchUp() {
        for (const projection of projections) await (background ? projection.caughtUp() : projection.step());
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
