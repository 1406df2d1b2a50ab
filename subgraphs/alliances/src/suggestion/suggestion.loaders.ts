import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type SuggestionDocument } from './suggestion.model.js';
import type { Suggestion } from './suggestion.rules.js';

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
  };
}
