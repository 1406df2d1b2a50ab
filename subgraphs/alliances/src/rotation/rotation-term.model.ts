import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import { leadingKeyOf, type RotationTerm } from './rotation.rules.js';

type Told = 'imported' | 'source';

/**
 * `leadingKey` keeps one leading term of an alliance; it is left out where a term does not lead. What was written before there were
 * imports does not say that it is none.
 */
export type RotationTermDocument = Omit<Stored<RotationTerm>, Told> &
  Partial<Pick<RotationTerm, Told>> & { readonly leadingKey?: string };

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; terms are read with their alliance. One term for each quarter is the database's own rule. */
const schema = new Schema<RotationTermDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    allianceId: String,
    ordinal: Number,
    turnOf: String,
    leadOrgId: String,
    status: String,
    substituteOrgId: String,
    isSwapped: Boolean,
    swap: Mixed,
    plan: String,
    handover: Mixed,
    dueAt: Date,
    imported: Boolean,
    source: Mixed,
    leadingKey: String,
  },
  { versionKey: false, autoIndex: false, collection: 'rotation_terms' },
);
schema.index({ allianceId: 1, ordinal: 1 }, { unique: true });
schema.index({ leadingKey: 1 }, { unique: true, sparse: true });
schema.index({ allianceId: 1, status: 1 });
schema.index({ leadOrgId: 1, ordinal: 1 });
schema.index({ substituteOrgId: 1 });

/** Quarters and their leads. */
export const rotationTermModel = (connection: Connection): Model<RotationTermDocument> =>
  connection.model<RotationTermDocument>('RotationTerm', schema);

export function toDocument(term: RotationTerm): RotationTermDocument {
  const leadingKey = leadingKeyOf(term);
  return { ...stored(term), ...(leadingKey === null ? {} : { leadingKey }) };
}

export const fromDocument = ({ _id, leadingKey: _, ...rest }: RotationTermDocument): RotationTerm => ({
  imported: false,
  source: null,
  ...rest,
  id: _id,
});

/** Where terms are kept. */
export const rotationTermStore = (model: Model<RotationTermDocument>): Store<RotationTerm> =>
  createStore<RotationTerm, RotationTermDocument>(model, { toDocument, fromDocument });
