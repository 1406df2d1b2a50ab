import { type Stored, stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { DirectoryEntry } from './directory.rules.js';

export type DirectoryDocument = Stored<DirectoryEntry>;

/** Shard key: `_id`; the directory is small and read by id. */
const schema = new Schema<DirectoryDocument>(
  {
    _id: String,
    code: String,
    name: String,
    aliases: [String],
    kind: String,
    level: String,
    ancestorIds: [String],
    status: String,
    mergedIntoId: String,
  },
  { versionKey: false, autoIndex: false, collection: 'directory' },
);
schema.index({ code: 1 });
schema.index({ ancestorIds: 1 });
schema.index({ status: 1 });

/** The local directory of organizations. */
export const directoryModel = (connection: Connection): Model<DirectoryDocument> =>
  connection.model<DirectoryDocument>('DirectoryEntry', schema);

export const toDocument = (entry: DirectoryEntry): DirectoryDocument => stored(entry);

export const fromDocument = ({ _id, ...rest }: DirectoryDocument): DirectoryEntry => ({ id: _id, ...rest });
