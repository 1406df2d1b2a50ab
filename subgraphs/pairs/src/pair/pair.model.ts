import { stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import { liveKeyOf, type Pair } from './pair.rules.js';

/** `liveKey` keeps one live pair per kind and two organizations; it and an absent code are left out, so that indexes skip them. */
export type PairDocument = Omit<Stored<Pair>, 'code'> & { readonly code?: string; readonly liveKey?: string };

const { Mixed } = Schema.Types;

/** Shard key: `_id` hashed by its random part; pairs are read by id, and by region through `reach`. */
const schema = new Schema<PairDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    kind: String,
    sideA: String,
    sideB: String,
    reach: [String],
    chain: String,
    status: String,
    acceptedBy: [String],
    agreement: Mixed,
    contacts: [Mixed],
    yearPlan: Mixed,
    review: Mixed,
    startedOn: String,
    endedOn: String,
    lastActivityOn: String,
    quietSince: String,
    dormantSince: String,
    reviewDueOn: String,
    imported: Boolean,
    source: Mixed,
    liveKey: String,
  },
  { versionKey: false, autoIndex: false, collection: 'pairs' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ liveKey: 1 }, { unique: true, sparse: true });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ updatedAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ sideA: 1 });
schema.index({ sideB: 1 });
schema.index({ status: 1, quietSince: 1 });
schema.index({ 'contacts.accountId': 1 });

/** Co-building pairs. */
export const pairModel = (connection: Connection): Model<PairDocument> =>
  connection.model<PairDocument>('Pair', schema);

export function toDocument(pair: Pair): PairDocument {
  const { code, ...rest } = stored(pair);
  const liveKey = liveKeyOf(pair);
  return { ...rest, ...(code === null ? {} : { code }), ...(liveKey === null ? {} : { liveKey }) };
}

export function fromDocument({ _id, liveKey: _, code, ...rest }: PairDocument): Pair {
  return { ...rest, id: _id, code: code ?? null };
}
