import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { PairLoaders } from '../pair/pair.loaders.js';
import { fromDocument, type JointActivityDocument } from './joint-activity.model.js';
import type { JointActivity } from './joint-activity.rules.js';
import { maySee } from './joint-activity.service.js';

/** Batched reads of joint activities that the viewer may see. */
export function jointActivityLoaders(
  model: Model<JointActivityDocument>,
  pairs: PairLoaders,
  viewer: Viewer,
  clock: Clock,
) {
  const byId = loadById<JointActivityDocument, JointActivity>(model, fromDocument);
  return {
    /** `null` for what the viewer may not see, as for what is not there. */
    visible: new DataLoader<string, JointActivity | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return Promise.all(
        found.map(async (activity) => {
          const pair = activity?.pairId ? await pairs.byId.load(activity.pairId) : null;
          return activity && maySee(viewer, activity, pair, now) ? activity : null;
        }),
      );
    }),
    byId,
    /** Activities that look alike, by their likeness. */
    alike: new DataLoader<string, readonly JointActivity[]>(async (likenesses) => {
      const found = await model
        .find({ likeness: { $in: [...likenesses] } })
        .sort({ _id: 1 })
        .lean<JointActivityDocument[]>();
      return likenesses.map((likeness) => found.filter((one) => one.likeness === likeness).map(fromDocument));
    }),
  };
}
