import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type RoundtableDocument } from './roundtable.model.js';
import type { Roundtable } from './roundtable.rules.js';

/** Batched reads of roundtables. */
export function roundtableLoaders(model: Model<RoundtableDocument>) {
  return {
    byId: loadById<RoundtableDocument, Roundtable>(model, fromDocument),
    /** Those that carry a roundtable on directly, the earliest first. */
    childrenOf: new DataLoader<string, readonly Roundtable[]>(async (ids) => {
      const found = await model
        .find({ 'parent.roundtableId': { $in: [...ids] } })
        .sort({ _id: 1 })
        .lean<RoundtableDocument[]>();
      const children = found.map(fromDocument);
      return ids.map((id) => children.filter(({ parent }) => parent?.roundtableId === id));
    }),
  };
}
