import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { SiteRequest } from './site-request.rules.js';

export type SiteRequestDocument = Stored<SiteRequest>;

const { Mixed } = Schema.Types;

/** Shard key: `projectId`; requests are read with their project, by the lead who has them, and by when they are due. */
const schema = new Schema<SiteRequestDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    projectId: String,
    number: Number,
    raisedById: String,
    raisedBy: String,
    problem: String,
    place: String,
    evidence: [Mixed],
    leadId: String,
    leadAccountId: String,
    leadOrganizationId: String,
    status: String,
    dueAt: Date,
    overdueSince: Date,
    takenAt: Date,
    escalatedAt: Date,
    solvedAt: Date,
    solvedBy: String,
    solution: String,
    solutionEvidence: [Mixed],
    confirmedAt: Date,
    reopenedCount: Number,
    remark: String,
  },
  { versionKey: false, autoIndex: false, collection: 'site_requests' },
);
schema.index({ projectId: 1, number: 1 }, { unique: true });
schema.index({ leadId: 1, status: 1 });
schema.index({ leadAccountId: 1, status: 1, dueAt: 1, _id: 1 });
schema.index({ status: 1, dueAt: 1 });
schema.index({ raisedById: 1, status: 1 });

/** Requests from sites. */
export const siteRequestModel = (connection: Connection): Model<SiteRequestDocument> =>
  connection.model<SiteRequestDocument>('SiteRequest', schema);

export const toDocument = (request: SiteRequest): SiteRequestDocument => stored(request);

export const fromDocument = ({ _id, ...rest }: SiteRequestDocument): SiteRequest => ({ ...rest, id: _id });

/** Where requests are kept. */
export const siteRequestStore = (model: Model<SiteRequestDocument>): Store<SiteRequest> =>
  createStore<SiteRequest, SiteRequestDocument>(model, { toDocument, fromDocument });
