import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type PairDocument } from './pair.model.js';
import type { Pair } from './pair.rules.js';
import { isEntitled } from './standing.rules.js';

/** Batched reads of pairs. */
export function pairLoaders(model: Model<PairDocument>, viewer: Viewer, clock: Clock) {
  const byId = loadById<PairDocument, Pair>(model, fromDocument);
  return {
    byId,
    byCode: loadById<PairDocument, Pair>(model, fromDocument, 'code'),
    /** Pairs to what of which the viewer is entitled; `null` for the others. */
    entitled: new DataLoader<string, Pair | null>(async (ids) => {
      const pairs = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return pairs.map((pair) =>
        pair && isEntitled(viewer, { pairId: pair.id, reach: pair.reach, contacts: pair.contacts }, now) ? pair : null,
      );
    }),
  };
}

export type PairLoaders = ReturnType<typeof pairLoaders>;
