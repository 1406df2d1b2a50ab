import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type SuggestionDocument } from './suggestion.model.js';
import { type AlikeSuggestions, countSuggestions, type SuggestionCounts } from './suggestion-counts.rules.js';
import type { Suggestion } from './suggestion.rules.js';

/** Suggestions of a roundtable that are alike, as the database counts them. */
interface CountedGroup {
  readonly _id: Pick<AlikeSuggestions, 'status' | 'isInformed'> & { readonly roundtableId: string };
  readonly count: number;
}

/** Batched reads of suggestions. */
export function suggestionLoaders(model: Model<SuggestionDocument>) {
  return {
    byId: loadById<SuggestionDocument, Suggestion>(model, fromDocument),
    /** All of a roundtable, as they were taken down. */
    ofRoundtable: new DataLoader<string, readonly Suggestion[]>(async (ids) => {
      const found = await model
        .find({ roundtableId: { $in: [...ids] } })
        .sort({ _id: 1 })
        .lean<SuggestionDocument[]>();
      return ids.map((id) => found.filter(({ roundtableId }) => roundtableId === id).map(fromDocument));
    }),
    /** What became of them, counted where they are kept: one read for all roundtables that are asked for at once. */
    countsOf: new DataLoader<string, SuggestionCounts>(async (ids) => {
      const groups = await model.aggregate<CountedGroup>([
        { $match: { roundtableId: { $in: [...ids] } } },
        {
          $group: {
            // What is absent is no more than null.
            _id: { roundtableId: '$roundtableId', status: '$status', isInformed: { $gt: ['$informedAt', null] } },
            count: { $sum: 1 },
          },
        },
      ]);
      const alike = groups.map(({ _id, count }) => ({ ..._id, count }));
      return ids.map((id) => countSuggestions(alike.filter(({ roundtableId }) => roundtableId === id)));
    }),
  };
}
