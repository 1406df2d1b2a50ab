import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ProjectList } from './project-list.rules.js';

export type ProjectListDocument = Stored<ProjectList>;

/** Shard key: `_id` hashed; lists are few, and read by id and by owner. */
const schema = new Schema<ProjectListDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    year: Number,
    level: String,
    ownerId: String,
    openedById: String,
    title: String,
    reach: [String],
    listedCount: Number,
    excellentCount: Number,
  },
  { versionKey: false, autoIndex: false, collection: 'project_lists' },
);
// An organization opens one list a year.
schema.index({ openedById: 1, year: -1 }, { unique: true });
schema.index({ ownerId: 1, year: -1, _id: -1 });
schema.index({ reach: 1, year: -1, _id: -1 });
schema.index({ year: -1, _id: -1 });

/** Project lists. */
export const projectListModel = (connection: Connection): Model<ProjectListDocument> =>
  connection.model<ProjectListDocument>('ProjectList', schema);

export const toDocument = (list: ProjectList): ProjectListDocument => stored(list);

export const fromDocument = ({ _id, ...rest }: ProjectListDocument): ProjectList => ({ ...rest, id: _id });

/** Where project lists are kept. */
export const projectListStore = (model: Model<ProjectListDocument>): Store<ProjectList> =>
  createStore<ProjectList, ProjectListDocument>(model, { toDocument, fromDocument });
