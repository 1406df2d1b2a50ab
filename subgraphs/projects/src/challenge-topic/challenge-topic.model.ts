import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ChallengeTopic } from './challenge-topic.rules.js';

export type ChallengeTopicDocument = Stored<ChallengeTopic>;

const { Mixed } = Schema.Types;

/** Shard key: `_id` hashed; topics are read by id, by publisher, by taker, and by region through `reach`. */
const schema = new Schema<ChallengeTopicDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    publisherId: String,
    reach: [String],
    year: Number,
    title: String,
    description: String,
    dueOn: String,
    origin: Mixed,
    status: String,
    takerAccountId: String,
    takerOrgId: String,
    takerReach: [String],
    takers: [Mixed],
    result: String,
    evidence: [Mixed],
    submittedAt: Date,
    verifiedAt: Date,
    remark: String,
  },
  { versionKey: false, autoIndex: false, collection: 'challenge_topics' },
);
schema.index({ createdAt: -1, _id: -1 });
schema.index({ year: 1, status: 1, createdAt: -1, _id: -1 });
schema.index({ status: 1, createdAt: -1, _id: -1 });
schema.index({ publisherId: 1, createdAt: -1, _id: -1 });
schema.index({ takerOrgId: 1, createdAt: -1, _id: -1 });
schema.index({ takerAccountId: 1, createdAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ takerReach: 1 });
schema.index({ 'takers.accountId': 1 });
schema.index({ 'origin.kind': 1, 'origin.id': 1 });

/** Challenge topics. */
export const challengeTopicModel = (connection: Connection): Model<ChallengeTopicDocument> =>
  connection.model<ChallengeTopicDocument>('ChallengeTopic', schema);

export const toDocument = (topic: ChallengeTopic): ChallengeTopicDocument => stored(topic);

export const fromDocument = ({ _id, ...rest }: ChallengeTopicDocument): ChallengeTopic => ({ ...rest, id: _id });

/** Where challenge topics are kept. */
export const challengeTopicStore = (model: Model<ChallengeTopicDocument>): Store<ChallengeTopic> =>
  createStore<ChallengeTopic, ChallengeTopicDocument>(model, { toDocument, fromDocument });
