import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Proposal } from './proposal.rules.js';

type Told = 'submittedOn' | 'decidedOn' | 'fulfilledOn' | 'source';

/** An absent code is left out, so that its index skips it; what was written before there were imports is told nothing of. */
export type ProposalDocument = Omit<Stored<Proposal>, 'code' | Told> & {
  readonly code?: string;
} & Partial<Pick<Proposal, Told>>;

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; proposals are read with their alliance. */
const schema = new Schema<ProposalDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
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
    submittedOn: String,
    decidedOn: String,
    fulfilledOn: String,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'proposals' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ allianceId: 1, createdAt: -1, _id: -1 });
schema.index({ assemblyId: 1, createdAt: 1, _id: 1 });
schema.index({ status: 1, 'voting.closesAt': 1 });
schema.index({ status: 1, 'voting.remindAt': 1 });

/** Proposals. */
export const proposalModel = (connection: Connection): Model<ProposalDocument> =>
  connection.model<ProposalDocument>('Proposal', schema);

export function toDocument(proposal: Proposal): ProposalDocument {
  const { code, ...rest } = stored(proposal);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, ...rest }: ProposalDocument): Proposal => ({
  submittedOn: null,
  decidedOn: null,
  fulfilledOn: null,
  source: null,
  ...rest,
  id: _id,
  code: code ?? null,
});

/** Where proposals are kept. */
export const proposalStore = (model: Model<ProposalDocument>): Store<Proposal> =>
  createStore<Proposal, ProposalDocument>(model, { toDocument, fromDocument });
