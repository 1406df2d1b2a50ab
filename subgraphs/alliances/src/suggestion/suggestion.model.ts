import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Suggestion } from './suggestion.rules.js';

/** An absent code is left out, so that its index skips it. */
export type SuggestionDocument = Omit<Stored<Suggestion>, 'code' | 'source'> &
  Partial<Pick<Suggestion, 'source'>> & { readonly code?: string };

const { Mixed } = Schema.Types;

/** Shard key: `roundtableId`; suggestions are read with their roundtable. */
const schema = new Schema<SuggestionDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    roundtableId: String,
    issueId: String,
    text: String,
    author: Mixed,
    status: String,
    judgedAt: Date,
    mergedIntoId: String,
    responsibleOrgId: String,
    assignedAt: Date,
    dueAt: Date,
    dueIsEstimated: Boolean,
    answer: String,
    answeredAt: Date,
    settledAt: Date,
    reason: String,
    result: Mixed,
    informedAt: Date,
    informedBy: String,
    informedThrough: String,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'suggestions' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ roundtableId: 1, _id: 1 });
schema.index({ responsibleOrgId: 1, status: 1, dueAt: 1 });

/** Suggestions. */
export const suggestionModel = (connection: Connection): Model<SuggestionDocument> =>
  connection.model<SuggestionDocument>('Suggestion', schema);

export function toDocument(suggestion: Suggestion): SuggestionDocument {
  const { code, ...rest } = stored(suggestion);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, source, ...rest }: SuggestionDocument): Suggestion => ({
  ...rest,
  id: _id,
  code: code ?? null,
  source: source ?? null,
});

/** Where suggestions are kept. */
export const suggestionStore = (model: Model<SuggestionDocument>): Store<Suggestion> =>
  createStore<Suggestion, SuggestionDocument>(model, { toDocument, fromDocument });
