import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { PairLoaders } from '../pair/pair.loaders.js';
import { fromDocument, type ResourceEntryDocument } from './resource-entry.model.js';
import type { ResourceEntry } from './resource-entry.rules.js';

/** Batched reads of resource entries of pairs to which the viewer is entitled. */
export function resourceEntryLoaders(model: Model<ResourceEntryDocument>, pairs: PairLoaders) {
  const byId = loadById<ResourceEntryDocument, ResourceEntry>(model, fromDocument);
  return {
    byId,
    /** `null` for what the viewer may not see, as for what is not there. */
    visible: new DataLoader<string, ResourceEntry | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      return Promise.all(found.map(async (one) => (one && (await pairs.entitled.load(one.pairId)) ? one : null)));
    }),
  };
}
