import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Assembly } from './assembly.rules.js';

export type AssemblyDocument = Stored<Assembly>;

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; assemblies are read with their alliance. */
const schema = new Schema<AssemblyDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    allianceId: String,
    number: Number,
    kind: String,
    agenda: [String],
    scheduledAt: Date,
    venue: String,
    status: String,
    attendance: [Mixed],
    quorum: Mixed,
    openedAt: Date,
    closedAt: Date,
    minutes: String,
    publishedAt: Date,
    reason: String,
    dueAt: Date,
    imported: Boolean,
  },
  { versionKey: false, autoIndex: false, collection: 'assemblies' },
);
schema.index({ allianceId: 1, createdAt: -1, _id: -1 });
schema.index({ allianceId: 1, status: 1, scheduledAt: 1 });

/** Assemblies. */
export const assemblyModel = (connection: Connection): Model<AssemblyDocument> =>
  connection.model<AssemblyDocument>('Assembly', schema);

export const fromDocument = ({ _id, ...rest }: AssemblyDocument): Assembly => ({ ...rest, id: _id });

/** Where assemblies are kept. */
export const assemblyStore = (model: Model<AssemblyDocument>): Store<Assembly> =>
  createStore<Assembly, AssemblyDocument>(model, { toDocument: stored, fromDocument });
