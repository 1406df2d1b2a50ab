import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type OutcomeDocument } from './outcome.model.js';
import type { Outcome } from './outcome.rules.js';

/** Batched reads of outcomes. */
export function outcomeLoaders(model: Model<OutcomeDocument>) {
  return {
    byId: loadById<OutcomeDocument, Outcome>(model, fromDocument),
    /** All of a roundtable, as they were recorded. */
    ofRoundtable: new DataLoader<string, readonly Outcome[]>(async (ids) => {
      const found = await model
        .find({ roundtableId: { $in: [...ids] } })
        .sort({ _id: 1 })
        .lean<OutcomeDocument[]>();
      return ids.map((id) => found.filter(({ roundtableId }) => roundtableId === id).map(fromDocument));
    }),
  };
}
