import { stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ListItem } from './list-item.rules.js';

export type ListItemDocument = Stored<ListItem>;

/** Shard key: `pairId`; what belongs to a pair lies together. */
const schema = new Schema<ListItemDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    pairId: String,
    list: String,
    title: String,
    ownerId: String,
    dueOn: String,
    links: [String],
    status: String,
    doneAt: Date,
    reopenedAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'list_items' },
);
schema.index({ pairId: 1, list: 1, createdAt: 1, _id: 1 });
schema.index({ pairId: 1, createdAt: 1, _id: 1 });

/** Entries of the four lists. */
export const listItemModel = (connection: Connection): Model<ListItemDocument> =>
  connection.model<ListItemDocument>('PairListItem', schema);

export const toDocument = (thing: ListItem): ListItemDocument => stored(thing);

export const fromDocument = ({ _id, ...rest }: ListItemDocument): ListItem => ({ ...rest, id: _id });
