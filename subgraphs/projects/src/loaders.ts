import { directoryLoaders } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import type { Models } from './models.js';
import { milestoneLoaders } from './milestone/milestone.loaders.js';
import { projectLoaders } from './project/project.loaders.js';
import { projectListLoaders } from './project-list/project-list.loaders.js';
import type { Services } from './services.js';

/** Batched reads of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request; what they give is what its viewer may see. */
export function createLoaders(models: Models, services: Services, viewer: Viewer, clock: Clock) {
  const projects = projectLoaders(models.projects, viewer, clock);
  const groups = {
    organizations: directoryLoaders(services.directory),
    lists: projectListLoaders(models.lists),
    projects,
    milestones: milestoneLoaders(models.milestones, projects),
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
