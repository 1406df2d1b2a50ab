import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Alliance } from './alliance.rules.js';

/** An absent code is left out, so that its index skips it. `holds` counts how often the alliance was held for a change around it. */
export type AllianceDocument = Omit<Stored<Alliance>, 'code'> & { readonly code?: string; readonly holds?: number };

const { Mixed } = Schema.Types;

/** Shard key: `_id`; alliances are few and read by id, and by region through `reach`. */
const schema = new Schema<AllianceDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    name: String,
    kind: String,
    form: String,
    field: String,
    approvingOrgId: String,
    officeOrgId: String,
    charter: String,
    votingRule: Mixed,
    status: String,
    foundedOn: String,
    dissolvedOn: String,
    memberIds: [String],
    rotationOrder: [String],
    plannedUpTo: Number,
    reach: [String],
    delegates: [String],
    holds: Number,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'alliances' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ updatedAt: -1, _id: -1 });
schema.index({ name: 1, _id: 1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ memberIds: 1, createdAt: -1, _id: -1 });
schema.index({ status: 1, plannedUpTo: 1 });
schema.index({ officeOrgId: 1 });
schema.index({ delegates: 1 });

/** Alliances. */
export const allianceModel = (connection: Connection): Model<AllianceDocument> =>
  connection.model<AllianceDocument>('Alliance', schema);

export function toDocument(alliance: Alliance): AllianceDocument {
  const { code, ...rest } = stored(alliance);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, holds: _, ...rest }: AllianceDocument): Alliance => ({
  ...rest,
  id: _id,
  code: code ?? null,
});

/** Where alliances are kept. */
export const allianceStore = (model: Model<AllianceDocument>): Store<Alliance> =>
  createStore<Alliance, AllianceDocument>(model, { toDocument, fromDocument });
