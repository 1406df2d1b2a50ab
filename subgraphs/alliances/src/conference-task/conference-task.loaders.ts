import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { type ConferenceLoaders, visibleBy } from '../conference/conference.loaders.js';
import { type ConferenceTaskDocument, fromDocument } from './conference-task.model.js';
import type { ConferenceTask } from './conference-task.rules.js';

/** Batched reads of tasks of conferences. */
export function conferenceTaskLoaders(model: Model<ConferenceTaskDocument>, conferences: ConferenceLoaders) {
  const byId = loadById<ConferenceTaskDocument, ConferenceTask>(model, fromDocument);
  return {
    byId,
    visible: visibleBy(byId, conferences),
    /** All tasks of a conference, in the order in which they are due. */
    ofConference: new DataLoader<string, readonly ConferenceTask[]>(async (ids) => {
      const found = await model
        .find({ conferenceId: { $in: [...ids] } })
        .sort({ dueOn: 1, _id: 1 })
        .lean<ConferenceTaskDocument[]>();
      return ids.map((id) => found.filter(({ conferenceId }) => conferenceId === id).map(fromDocument));
    }),
  };
}
