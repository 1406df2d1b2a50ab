import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { groupBy } from '../group-by.js';
import { ofEntitled, type ProjectLoaders } from '../project/project.loaders.js';
import { type BlockerDocument, fromDocument } from './blocker.model.js';
import { type Blocker, type BlockerDue, standingStatuses } from './blocker.rules.js';

/** Batched reads of blockers. */
export function blockerLoaders(model: Model<BlockerDocument>, projects: ProjectLoaders) {
  const byId = loadById<BlockerDocument, Blocker>(model, fromDocument);
  return {
    byId,
    /** Blockers of projects to which the viewer is entitled; `null` for the others. */
    visible: ofEntitled(byId, projects),
    /** What stands in the way of projects, as far as their lights look at it; one query for all. */
    standing: new DataLoader<string, readonly BlockerDue[]>(async (projectIds) => {
      const documents = await model
        .find(
          { projectId: { $in: [...projectIds] }, status: { $in: standingStatuses } },
          { projectId: 1, dueAt: 1, endedAt: 1, status: 1 },
        )
        .lean<(BlockerDue & Pick<Blocker, 'projectId'>)[]>();
      const byProject = groupBy(documents, ({ projectId }) => projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    }),
  };
}
