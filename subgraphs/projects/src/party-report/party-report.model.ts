import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { PartyReport } from './party-report.rules.js';

export type PartyReportDocument = Stored<PartyReport>;

const { Mixed } = Schema.Types;

/** Shard key: `projectId`; reports are read with their project. */
const schema = new Schema<PartyReportDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    projectId: String,
    organizationId: String,
    month: String,
    status: String,
    text: String,
    progressPercent: Number,
    evidence: [Mixed],
    reportedAt: Date,
    reportedBy: String,
    correctedAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'party_reports' },
);
// A party reports a month once.
schema.index({ projectId: 1, organizationId: 1, month: 1 }, { unique: true });
schema.index({ projectId: 1, month: -1, _id: -1 });
schema.index({ projectId: 1, status: 1, month: 1 });

/** Monthly reports. */
export const partyReportModel = (connection: Connection): Model<PartyReportDocument> =>
  connection.model<PartyReportDocument>('PartyReport', schema);

export const toDocument = (report: PartyReport): PartyReportDocument => stored(report);

export const fromDocument = ({ _id, ...rest }: PartyReportDocument): PartyReport => ({ ...rest, id: _id });

/** Where monthly reports are kept. */
export const partyReportStore = (model: Model<PartyReportDocument>): Store<PartyReport> =>
  createStore<PartyReport, PartyReportDocument>(model, { toDocument, fromDocument });
