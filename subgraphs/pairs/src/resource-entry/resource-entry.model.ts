import { stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ResourceEntry } from './resource-entry.rules.js';

export type ResourceEntryDocument = Stored<ResourceEntry>;

/** Shard key: `pairId`; what belongs to a pair lies together. */
const schema = new Schema<ResourceEntryDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    pairId: String,
    kind: String,
    amountFen: Number,
    areaMu: String,
    pieces: Number,
    purpose: String,
    documentNo: String,
    evidence: [Schema.Types.Mixed],
    status: String,
    reverses: String,
    reversedBy: String,
  },
  { versionKey: false, autoIndex: false, collection: 'resource_entries' },
);
schema.index({ pairId: 1, createdAt: 1, _id: 1 });

/** Money, land and equipment. */
export const resourceEntryModel = (connection: Connection): Model<ResourceEntryDocument> =>
  connection.model<ResourceEntryDocument>('ResourceEntry', schema);

export const toDocument = (thing: ResourceEntry): ResourceEntryDocument => stored(thing);

export const fromDocument = ({ _id, ...rest }: ResourceEntryDocument): ResourceEntry => ({ ...rest, id: _id });
