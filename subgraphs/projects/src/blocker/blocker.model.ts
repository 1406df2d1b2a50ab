import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Blocker } from './blocker.rules.js';

export type BlockerDocument = Stored<Blocker>;

const { Mixed } = Schema.Types;

/** Shard key: `projectId`; blockers are read with their project, and by the party that owns them. */
const schema = new Schema<BlockerDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    projectId: String,
    title: String,
    text: String,
    raisedById: String,
    ownerOrgId: String,
    dueAt: Date,
    status: String,
    escalatedAt: Date,
    escalationReason: String,
    resolution: String,
    evidence: [Mixed],
    endedAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'project_blockers' },
);
schema.index({ projectId: 1, status: 1, createdAt: -1, _id: -1 });
schema.index({ projectId: 1, createdAt: -1, _id: -1 });
schema.index({ status: 1, dueAt: 1 });

/** Blockers of projects. */
export const blockerModel = (connection: Connection): Model<BlockerDocument> =>
  connection.model<BlockerDocument>('ProjectBlocker', schema);

export const toDocument = (blocker: Blocker): BlockerDocument => stored(blocker);

export const fromDocument = ({ _id, ...rest }: BlockerDocument): Blocker => ({ ...rest, id: _id });

/** Where blockers are kept. */
export const blockerStore = (model: Model<BlockerDocument>): Store<Blocker> =>
  createStore<Blocker, BlockerDocument>(model, { toDocument, fromDocument });
