import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ConferenceTopic } from './conference-topic.rules.js';

export type ConferenceTopicDocument = Stored<ConferenceTopic>;

const { Mixed } = Schema.Types;

/** Shard key: `conferenceId`; topics are read with their conference. */
const schema = new Schema<ConferenceTopicDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    conferenceId: String,
    title: String,
    statement: String,
    proposerOrgId: String,
    origin: Mixed,
    researchNote: String,
    draftPlan: String,
    position: Number,
    status: String,
    decision: String,
    tasks: [Mixed],
    reason: String,
    settledAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'conference_topics' },
);
schema.index({ conferenceId: 1, createdAt: 1, _id: 1 });

/** Topics of conferences. */
export const conferenceTopicModel = (connection: Connection): Model<ConferenceTopicDocument> =>
  connection.model<ConferenceTopicDocument>('ConferenceTopic', schema);

export const toDocument = (topic: ConferenceTopic): ConferenceTopicDocument => stored(topic);

export const fromDocument = ({ _id, ...rest }: ConferenceTopicDocument): ConferenceTopic => ({ ...rest, id: _id });

/** Where topics of conferences are kept. */
export const conferenceTopicStore = (model: Model<ConferenceTopicDocument>): Store<ConferenceTopic> =>
  createStore<ConferenceTopic, ConferenceTopicDocument>(model, { toDocument, fromDocument });
