import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { type ConferenceLoaders, visibleBy } from '../conference/conference.loaders.js';
import { type ConferenceTopicDocument, fromDocument } from './conference-topic.model.js';
import type { ConferenceTopic } from './conference-topic.rules.js';

/** Batched reads of topics of conferences. */
export function conferenceTopicLoaders(model: Model<ConferenceTopicDocument>, conferences: ConferenceLoaders) {
  const byId = loadById<ConferenceTopicDocument, ConferenceTopic>(model, fromDocument);
  return {
    byId,
    visible: visibleBy(byId, conferences),
    /** All topics of a conference, oldest first. */
    ofConference: new DataLoader<string, readonly ConferenceTopic[]>(async (ids) => {
      const found = await model
        .find({ conferenceId: { $in: [...ids] } })
        .sort({ createdAt: 1, _id: 1 })
        .lean<ConferenceTopicDocument[]>();
      return ids.map((id) => found.filter(({ conferenceId }) => conferenceId === id).map(fromDocument));
    }),
  };
}
