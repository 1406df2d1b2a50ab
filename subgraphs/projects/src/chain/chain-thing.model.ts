import { type Stored, stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ChainThing } from './chain-thing.rules.js';

export type ChainThingDocument = Stored<ChainThing>;

const { Mixed } = Schema.Types;

/** Shard key: `_id`; things are read by their names, and by those of their origins. */
const schema = new Schema<ChainThingDocument>(
  {
    _id: String,
    kind: String,
    origins: [String],
    followers: Mixed,
    beganAt: Date,
    changedAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'chain_things' },
);
schema.index({ origins: 1, beganAt: 1, _id: 1 });

/** What a subgraph knows of things that stand in chains. */
export const chainThingModel = (connection: Connection): Model<ChainThingDocument> =>
  connection.model<ChainThingDocument>('ChainThing', schema);

export const toDocument = (thing: ChainThing): ChainThingDocument => stored(thing);

export const fromDocument = ({ _id, ...rest }: ChainThingDocument): ChainThing => ({ id: _id, ...rest });
