import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import { challengeTopicStore } from './challenge-topic/challenge-topic.model.js';
import { type ChallengeTopics, createChallengeTopics } from './challenge-topic/challenge-topic.service.js';
import type { Models } from './models.js';
import { createProjectCircles } from './project/project-circle.service.js';
import { projectStore } from './project/project.model.js';
import { createProjects, type Projects } from './project/project.service.js';
import { projectListStore } from './project-list/project-list.model.js';
import { createProjectLists, type ProjectLists } from './project-list/project-list.service.js';
import { secretaryProjectStore } from './secretary-project/secretary-project.model.js';
import { createSecretaryProjects, type SecretaryProjects } from './secretary-project/secretary-project.service.js';
import { secretaryReportStore } from './secretary-project/secretary-report.model.js';
import { createSecretaryReports, type SecretaryReports } from './secretary-project/secretary-report.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly calendar: WorkCalendar;
  readonly challengeTopics: ChallengeTopics;
  readonly directory: Directory;
  readonly lists: ProjectLists;
  readonly projects: Projects;
  readonly secretaryProjects: SecretaryProjects;
  readonly secretaryReports: SecretaryReports;
  readonly timedSteps: TimedSteps;
  /** Brings the directory up to what the organizations' log holds now. */
  readonly catchUp: () => Promise<void>;
}

/** Makes the services, and what follows the logs behind them. */
export async function openServices(
  models: Models,
  { connection, log, logger, clock, background, openLog }: Parts,
): Promise<{ readonly services: Services; readonly close: () => Promise<void> }> {
  const calendar = createWorkCalendar();
  const steps = createSteps(createChanges({ connection, log, clock }));
  const stores = {
    lists: projectListStore(models.lists),
    projects: projectStore(models.projects),
  };

  // The directory tells lists and projects of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await lists.refreshReach(organizationIds, session);
    await projects.upkeep.refreshReach(organizationIds, session);
    await challengeTopics.upkeep.refreshReach(organizationIds, session);
    await secretaryProjects.upkeep.refreshReach(organizationIds, session);
  });
  const circles = createProjectCircles(directory);
  const lists: ProjectLists = createProjectLists({ model: models.lists, store: stores.lists, steps, directory });
  const projects: Projects = createProjects({
    model: models.projects,
    store: stores.projects,
    steps,
    lists,
    circles,
    directory,
    calendar,
  });

  const challengeTopics: ChallengeTopics = createChallengeTopics({
    model: models.challengeTopics,
    store: challengeTopicStore(models.challengeTopics),
    steps,
    directory,
    calendar,
  });
  const secretaryStore = secretaryProjectStore(models.secretaryProjects);
  const secretaryProjects: SecretaryProjects = createSecretaryProjects({
    model: models.secretaryProjects,
    store: secretaryStore,
    steps,
    projects,
    directory,
    calendar,
  });
  const secretaryReports = createSecretaryReports({
    store: secretaryReportStore(models.secretaryReports),
    projects: secretaryStore,
    projectModel: models.secretaryProjects,
    steps,
    directory,
    calendar,
  });

  const feed = await followOrganizations(directory, models.directory, { connection, logger, background, openLog });
  const projections = [feed];
  return {
    services: {
      calendar,
      challengeTopics,
      directory,
      lists,
      projects,
      secretaryProjects,
      secretaryReports,
      timedSteps: createTimedSteps({ challengeTopics, secretaryProjects, secretaryReports, clock }),
      async catchUp() {
        for (const projection of projections) await (background ? projection.caughtUp() : projection.step());
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
