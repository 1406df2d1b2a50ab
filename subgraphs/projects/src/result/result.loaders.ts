import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type ResultDocument } from './result.model.js';
import type { Result } from './result.rules.js';
import { mayRead } from './result-standing.rules.js';

/** Batched reads of results. */
export function resultLoaders(model: Model<ResultDocument>, viewer: Viewer, clock: Clock) {
  const byId = loadById<ResultDocument, Result>(model, fromDocument);
  return {
    byId,
    /** Results that the viewer may follow; `null` for the others. */
    entitled: new DataLoader<string, Result | null>(async (ids) => {
      const results = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return results.map((result) => (result && mayRead(viewer, result, now) ? result : null));
    }),
  };
}
