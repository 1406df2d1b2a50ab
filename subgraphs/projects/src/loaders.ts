import { directoryLoaders } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import { blockerLoaders } from './blocker/blocker.loaders.js';
import { chainLoaders } from './chain/chain.loaders.js';
import { leadAssignmentLoaders } from './lead-assignment/lead-assignment.loaders.js';
import { challengeTopicLoaders } from './challenge-topic/challenge-topic.loaders.js';
import type { Models } from './models.js';
import { partyReportLoaders } from './party-report/party-report.loaders.js';
import { createProjectCircles } from './project/project-circle.service.js';
import { milestoneLoaders } from './milestone/milestone.loaders.js';
import { projectLoaders } from './project/project.loaders.js';
import { projectListLoaders } from './project-list/project-list.loaders.js';
import { resultLoaders } from './result/result.loaders.js';
import { secretaryProjectLoaders, secretaryReportLoaders } from './secretary-project/secretary-project.loaders.js';
import type { Services } from './services.js';
import { siteRequestLoaders } from './site-request/site-request.loaders.js';

/** Batched reads of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request; what they give is what its viewer may see. */
export function createLoaders(models: Models, services: Services, viewer: Viewer, clock: Clock) {
  const lists = projectListLoaders(models.lists);
  const circles = createProjectCircles(services.directory);
  const projects = projectLoaders(models.projects, { viewer, clock, lists, circles });
  const secretaryProjects = secretaryProjectLoaders(models.secretaryProjects);
  const groups = {
    challengeTopics: challengeTopicLoaders(models.challengeTopics),
    organizations: directoryLoaders(services.directory),
    chains: chainLoaders(services.chains),
    lists,
    projects,
    milestones: milestoneLoaders(models.milestones, projects),
    blockers: blockerLoaders(models.blockers, projects),
    leads: leadAssignmentLoaders(models.leads),
    siteRequests: siteRequestLoaders(models.siteRequests, projects, clock),
    partyReports: partyReportLoaders(models.partyReports, projects, clock),
    results: resultLoaders(models.results, viewer, clock),
    secretaryProjects,
    secretaryReports: secretaryReportLoaders(models.secretaryReports, secretaryProjects, viewer, clock),
  };
  /** How things of this subgraph that stand in chains are read, by kind. */
  const ownThings: Readonly<Record<string, (id: string) => Promise<{ readonly id: string } | null>>> = {
    Project: (id) => groups.projects.byId.load(id),
    Result: (id) => groups.results.byId.load(id),
    ChallengeTopic: (id) => groups.challengeTopics.byId.load(id),
  };
  return {
    ...groups,
    /** A thing of this subgraph that stands in a chain, for this viewer. */
    ownThing: (kind: string, id: string) => ownThings[kind]?.(id) ?? Promise.resolve(null),
    /** A live field outlasts what was read for its earlier events. */
    clear: () => {
      for (const group of Object.values(groups)) {
        for (const loader of Object.values(group)) loader.clearAll();
      }
    },
  };
}
