import { type DirectoryDocument, directoryModel } from '@cobuild/directory';
import type { Connection, Model } from 'mongoose';
import { type MilestoneDocument, milestoneModel } from './milestone/milestone.model.js';
import { type ProjectDocument, projectModel } from './project/project.model.js';
import { type ProjectListDocument, projectListModel } from './project-list/project-list.model.js';

/** The collections of the subgraph. */
export interface Models {
  readonly directory: Model<DirectoryDocument>;
  readonly lists: Model<ProjectListDocument>;
  readonly milestones: Model<MilestoneDocument>;
  readonly projects: Model<ProjectDocument>;
}

/** Makes the models, with their indexes in place. */
export async function openModels(connection: Connection): Promise<Models> {
  const models: Models = {
    directory: directoryModel(connection),
    lists: projectListModel(connection),
    milestones: milestoneModel(connection),
    projects: projectModel(connection),
  };
  const all: readonly { createIndexes(): Promise<void> }[] = Object.values(models);
  await Promise.all(all.map((model) => model.createIndexes()));
  return models;
}
