import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { ProjectLoaders } from '../project/project.loaders.js';
import { fromDocument, type MilestoneDocument } from './milestone.model.js';
import type { Milestone } from './milestone.rules.js';

/** Batched reads of milestones. */
export function milestoneLoaders(model: Model<MilestoneDocument>, projects: ProjectLoaders) {
  const byId = loadById<MilestoneDocument, Milestone>(model, fromDocument);
  return {
    byId,
    /** Milestones of projects to which the viewer is entitled; `null` for the others. */
    visible: new DataLoader<string, Milestone | null>(async (ids) =>
      Promise.all(
        (await byId.loadMany(ids)).map(async (milestone) => {
          if (milestone instanceof Error) throw milestone;
          return milestone && (await projects.entitled.load(milestone.projectId)) ? milestone : null;
        }),
      ),
    ),
    /** What a project's plan has now, in order: one read for all projects that are asked for. */
    ofProject: new DataLoader<string, readonly Milestone[]>(async (ids) => {
      const found = await model
        .find({ projectId: { $in: [...ids] }, status: { $ne: 'REMOVED' } })
        .sort({ projectId: 1, order: 1, _id: 1 })
        .lean<MilestoneDocument[]>();
      const byProject = new Map<string, Milestone[]>(ids.map((id) => [id, []]));
      for (const document of found) byProject.get(document.projectId)?.push(fromDocument(document));
      return ids.map((id) => byProject.get(id) ?? []);
    }),
  };
}
