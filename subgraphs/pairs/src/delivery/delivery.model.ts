import { stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Delivery } from './delivery.rules.js';

export type DeliveryDocument = Stored<Delivery>;

/** Shard key: `pairId`; what belongs to a pair lies together. */
const schema = new Schema<DeliveryDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    pairId: String,
    kind: String,
    date: String,
    item: String,
    receivedBy: String,
    status: String,
  },
  { versionKey: false, autoIndex: false, collection: 'deliveries' },
);
schema.index({ pairId: 1, createdAt: -1, _id: -1 });

/** The four deliveries. */
export const deliveryModel = (connection: Connection): Model<DeliveryDocument> =>
  connection.model<DeliveryDocument>('Delivery', schema);

export const toDocument = (thing: Delivery): DeliveryDocument => stored(thing);

export const fromDocument = ({ _id, ...rest }: DeliveryDocument): Delivery => ({ ...rest, id: _id });
