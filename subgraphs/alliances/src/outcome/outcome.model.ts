import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Outcome } from './outcome.rules.js';

/** An absent code is left out, so that its index skips it. */
export type OutcomeDocument = Omit<Stored<Outcome>, 'code'> & { readonly code?: string };

const { Mixed } = Schema.Types;

/** Shard key: `roundtableId`; outcomes are read with their roundtable. */
const schema = new Schema<OutcomeDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    roundtableId: String,
    issueId: String,
    kind: String,
    title: String,
    documentNo: String,
    amountFen: Number,
    payerOrgId: String,
    beneficiaries: Number,
    result: Mixed,
    status: String,
    recordedByOrgId: String,
    confirmedAt: Date,
    confirmedBy: String,
    reason: String,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'outcomes' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ roundtableId: 1, _id: 1 });
schema.index({ payerOrgId: 1, status: 1 });

/** Outcomes. */
export const outcomeModel = (connection: Connection): Model<OutcomeDocument> =>
  connection.model<OutcomeDocument>('Outcome', schema);

export function toDocument(outcome: Outcome): OutcomeDocument {
  const { code, ...rest } = stored(outcome);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, ...rest }: OutcomeDocument): Outcome => ({
  ...rest,
  id: _id,
  code: code ?? null,
});

/** Where outcomes are kept. */
export const outcomeStore = (model: Model<OutcomeDocument>): Store<Outcome> =>
  createStore<Outcome, OutcomeDocument>(model, { toDocument, fromDocument });
