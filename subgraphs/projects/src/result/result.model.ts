import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Result } from './result.rules.js';

export type ResultDocument = Stored<Result>;

const { Mixed } = Schema.Types;

/** Shard key: `_id` hashed by its random part; results are read by id, and by region through `reach`. */
const schema = new Schema<ResultDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    title: String,
    description: String,
    origin: Mixed,
    responsibleIds: [String],
    reach: [String],
    followers: Mixed,
    followerReach: [String],
    status: String,
    progress: Number,
    timeline: [Mixed],
    evidence: Mixed,
    achievedAt: Date,
    nextReviewOn: String,
    dueTold: Boolean,
    relapses: Number,
  },
  { versionKey: false, autoIndex: false, collection: 'results' },
);
schema.index({ createdAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ followerReach: 1, createdAt: -1, _id: -1 });
schema.index({ responsibleIds: 1, status: 1, createdAt: -1, _id: -1 });
schema.index({ status: 1, dueTold: 1, nextReviewOn: 1 });

/** Results. */
export const resultModel = (connection: Connection): Model<ResultDocument> =>
  connection.model<ResultDocument>('Result', schema);

export const toDocument = (result: Result): ResultDocument => stored(result);

export const fromDocument = ({ _id, ...rest }: ResultDocument): Result => ({ ...rest, id: _id });

/** Where results are kept. */
export const resultStore = (model: Model<ResultDocument>): Store<Result> =>
  createStore<Result, ResultDocument>(model, { toDocument, fromDocument });
