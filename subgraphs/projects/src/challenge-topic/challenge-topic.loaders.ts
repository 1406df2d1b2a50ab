import { loadById } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { type ChallengeTopicDocument, fromDocument } from './challenge-topic.model.js';
import type { ChallengeTopic } from './challenge-topic.rules.js';

/** Batched reads of challenge topics. */
export const challengeTopicLoaders = (model: Model<ChallengeTopicDocument>) => ({
  byId: loadById<ChallengeTopicDocument, ChallengeTopic>(model, fromDocument),
});
