import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { PairLoaders } from '../pair/pair.loaders.js';
import { fromDocument, type ListItemDocument } from './list-item.model.js';
import type { ListItem } from './list-item.rules.js';

/** Batched reads of list entries of pairs to which the viewer is entitled. */
export function listItemLoaders(model: Model<ListItemDocument>, pairs: PairLoaders) {
  const byId = loadById<ListItemDocument, ListItem>(model, fromDocument);
  return {
    byId,
    /** `null` for what the viewer may not see, as for what is not there. */
    visible: new DataLoader<string, ListItem | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      return Promise.all(found.map(async (one) => (one && (await pairs.entitled.load(one.pairId)) ? one : null)));
    }),
    /** All entries of a pair's lists. */
    ofPair: new DataLoader<string, readonly ListItem[]>(async (pairIds) => {
      const found = await model
        .find({ pairId: { $in: [...pairIds] } })
        .sort({ _id: 1 })
        .lean<ListItemDocument[]>();
      return pairIds.map((pairId) => found.filter((item) => item.pairId === pairId).map(fromDocument));
    }),
  };
}
