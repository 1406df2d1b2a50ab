import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { PairLoaders } from '../pair/pair.loaders.js';
import { fromDocument, type DeliveryDocument } from './delivery.model.js';
import type { Delivery } from './delivery.rules.js';

/** Batched reads of deliveries of pairs to which the viewer is entitled. */
export function deliveryLoaders(model: Model<DeliveryDocument>, pairs: PairLoaders) {
  const byId = loadById<DeliveryDocument, Delivery>(model, fromDocument);
  return {
    byId,
    /** `null` for what the viewer may not see, as for what is not there. */
    visible: new DataLoader<string, Delivery | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      return Promise.all(found.map(async (one) => (one && (await pairs.entitled.load(one.pairId)) ? one : null)));
    }),
  };
}
