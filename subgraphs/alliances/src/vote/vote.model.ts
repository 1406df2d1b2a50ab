import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Vote } from './vote.rules.js';

export type VoteDocument = Stored<Vote>;

/** Shard key: `proposalId`. One vote for each member and round is the database's own rule. */
const schema = new Schema<VoteDocument>(
  {
    _id: String,
    version: Number,
    allianceId: String,
    proposalId: String,
    round: Number,
    membershipId: String,
    organizationId: String,
    choice: String,
    reason: String,
    castAt: Date,
    castBy: String,
    sealedAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'votes' },
);
schema.index({ proposalId: 1, round: 1, membershipId: 1 }, { unique: true });
schema.index({ membershipId: 1, sealedAt: 1 });

/** Votes. */
export const voteModel = (connection: Connection): Model<VoteDocument> =>
  connection.model<VoteDocument>('Vote', schema);

export const fromDocument = ({ _id, ...rest }: VoteDocument): Vote => ({ ...rest, id: _id });

/** Where votes are kept. */
export const voteStore = (model: Model<VoteDocument>): Store<Vote> =>
  createStore<Vote, VoteDocument>(model, { toDocument: stored, fromDocument });
