import { loadById } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { fromDocument, type ProjectListDocument } from './project-list.model.js';
import type { ProjectList } from './project-list.rules.js';

/** Batched reads of project lists. */
export const projectListLoaders = (model: Model<ProjectListDocument>) => ({
  byId: loadById<ProjectListDocument, ProjectList>(model, fromDocument),
});

export type ProjectListLoaders = ReturnType<typeof projectListLoaders>;
