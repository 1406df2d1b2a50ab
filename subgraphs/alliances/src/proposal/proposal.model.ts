import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Proposal } from './proposal.rules.js';

export type ProposalDocument = Stored<Proposal>;

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; proposals are read with their alliance. */
const schema = new Schema<ProposalDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    allianceId: String,
    title: String,
    text: String,
    matterLevel: String,
    matter: String,
    charterChange: Mixed,
    membershipId: String,
    origin: Mixed,
    proposerMembershipId: String,
    proposerOrgId: String,
    proposedBy: String,
    status: String,
    assemblyId: String,
    submittedAt: Date,
    objection: Mixed,
    voting: Mixed,
    decision: Mixed,
    hindrance: String,
    fulfilledAt: Date,
    imported: Boolean,
  },
  { versionKey: false, autoIndex: false, collection: 'proposals' },
);
schema.index({ allianceId: 1, createdAt: -1, _id: -1 });
schema.index({ assemblyId: 1, createdAt: 1, _id: 1 });
schema.index({ status: 1, 'voting.closesAt': 1 });
schema.index({ status: 1, 'voting.remindAt': 1 });

/** Proposals. */
export const proposalModel = (connection: Connection): Model<ProposalDocument> =>
  connection.model<ProposalDocument>('Proposal', schema);

export const fromDocument = ({ _id, ...rest }: ProposalDocument): Proposal => ({ ...rest, id: _id });

/** Where proposals are kept. */
export const proposalStore = (model: Model<ProposalDocument>): Store<Proposal> =>
  createStore<Proposal, ProposalDocument>(model, { toDocument: stored, fromDocument });
