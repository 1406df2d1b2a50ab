import { directoryLoaders } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import { challengeTopicLoaders } from './challenge-topic/challenge-topic.loaders.js';
import type { Models } from './models.js';
import { projectLoaders } from './project/project.loaders.js';
import { projectListLoaders } from './project-list/project-list.loaders.js';
import { secretaryProjectLoaders, secretaryReportLoaders } from './secretary-project/secretary-project.loaders.js';
import type { Services } from './services.js';

/** Batched reads of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request; what they give is what its viewer may see. */
export function createLoaders(models: Models, services: Services, viewer: Viewer, clock: Clock) {
  const secretaryProjects = secretaryProjectLoaders(models.secretaryProjects);
  const groups = {
    challengeTopics: challengeTopicLoaders(models.challengeTopics),
    organizations: directoryLoaders(services.directory),
    lists: projectListLoaders(models.lists),
    projects: projectLoaders(models.projects, viewer, clock),
    secretaryProjects,
    secretaryReports: secretaryReportLoaders(models.secretaryReports, secretaryProjects, viewer, clock),
  };
  return {
    ...groups,
    /** A live field outlasts what was read for its earlier events. */
    clear: () => {
      for (const group of Object.values(groups)) {
        for (const loader of Object.values(group)) loader.clearAll();
      }
    },
  };
}
