import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Suggestion } from './suggestion.rules.js';

export type SuggestionDocument = Stored<Suggestion>;

const { Mixed } = Schema.Types;

/** Shard key: `roundtableId`; suggestions are read with their roundtable. */
const schema = new Schema<SuggestionDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
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
  },
  { versionKey: false, autoIndex: false, collection: 'suggestions' },
);
schema.index({ roundtableId: 1, _id: 1 });
schema.index({ responsibleOrgId: 1, status: 1, dueAt: 1 });

/** Suggestions. */
export const suggestionModel = (connection: Connection): Model<SuggestionDocument> =>
  connection.model<SuggestionDocument>('Suggestion', schema);

export const toDocument = (suggestion: Suggestion): SuggestionDocument => stored(suggestion);

export const fromDocument = ({ _id, ...rest }: SuggestionDocument): Suggestion => ({ ...rest, id: _id });

/** Where suggestions are kept. */
export const suggestionStore = (model: Model<SuggestionDocument>): Store<Suggestion> =>
  createStore<Suggestion, SuggestionDocument>(model, { toDocument, fromDocument });
