import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Models } from './models.js';
import { milestonesAlong } from './milestone/milestone-along.service.js';
import { milestoneStore } from './milestone/milestone.model.js';
import { createMilestones, type Milestones } from './milestone/milestone.service.js';
import { createProjectCircles } from './project/project-circle.service.js';
import type { Project } from './project/project.rules.js';
import { projectStore } from './project/project.model.js';
import { createProjects, type Projects } from './project/project.service.js';
import { projectListStore } from './project-list/project-list.model.js';
import { createProjectLists, type ProjectLists } from './project-list/project-list.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly calendar: WorkCalendar;
  readonly directory: Directory;
  readonly lists: ProjectLists;
  readonly projects: Projects;
  readonly milestones: Milestones;
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
    milestones: milestoneStore(models.milestones),
  };

  // The directory tells lists and projects of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await lists.refreshReach(organizationIds, session);
    await projects.upkeep.refreshReach(organizationIds, session);
  });
  const circles = createProjectCircles(directory);
  const lists: ProjectLists = createProjectLists({ model: models.lists, store: stores.lists, steps, directory });
  const yearOf = async ({ listId }: Pick<Project, 'listId'>, session: mongo.ClientSession) =>
    listId === null ? null : ((await lists.find(listId, session))?.year ?? null);
  const kept = { model: models.milestones, store: stores.milestones, calendar, yearOf };
  const projects: Projects = createProjects({
    model: models.projects,
    store: stores.projects,
    steps,
    lists,
    circles,
    directory,
    calendar,
    along: [milestonesAlong(kept)],
  });
  const milestones = createMilestones({ ...kept, steps, projects, directory });

  const feed = await followOrganizations(directory, models.directory, { connection, logger, background, openLog });
  const projections = [feed];
  return {
    services: {
      calendar,
      directory,
      lists,
      projects,
      milestones,
      timedSteps: createTimedSteps({ milestones, clock }),
      async catchUp() {
        for (const projection of projections) await (background ? projection.caughtUp() : projection.step());
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
