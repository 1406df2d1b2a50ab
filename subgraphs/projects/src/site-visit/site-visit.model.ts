import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { SiteVisit } from './site-visit.rules.js';

export type SiteVisitDocument = Stored<SiteVisit>;

/** Shard key: `projectId`; visits are read with the lead who made them. */
const schema = new Schema<SiteVisitDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    projectId: String,
    leadId: String,
    accountId: String,
    organizationId: String,
    visitedOn: String,
    note: String,
    evidence: [Schema.Types.Mixed],
  },
  { versionKey: false, autoIndex: false, collection: 'site_visits' },
);
schema.index({ leadId: 1, visitedOn: -1, _id: -1 });

/** Visits of leads to their sites. */
export const siteVisitModel = (connection: Connection): Model<SiteVisitDocument> =>
  connection.model<SiteVisitDocument>('SiteVisit', schema);

export const toDocument = (visit: SiteVisit): SiteVisitDocument => stored(visit);

export const fromDocument = ({ _id, ...rest }: SiteVisitDocument): SiteVisit => ({ ...rest, id: _id });

/** Where visits are kept. */
export const siteVisitStore = (model: Model<SiteVisitDocument>): Store<SiteVisit> =>
  createStore<SiteVisit, SiteVisitDocument>(model, { toDocument, fromDocument });
