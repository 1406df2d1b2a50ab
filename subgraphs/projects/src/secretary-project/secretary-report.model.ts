import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { SecretaryReport } from './secretary-report.rules.js';

export type SecretaryReportDocument = Stored<SecretaryReport>;

const { Mixed } = Schema.Types;

/** Shard key: `secretaryProjectId`; reports are read with their project. */
const schema = new Schema<SecretaryReportDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    secretaryProjectId: String,
    month: String,
    status: String,
    dueAt: Date,
    text: String,
    evidence: [Mixed],
    submittedAt: Date,
    submittedBy: String,
    comment: String,
    commentedAt: Date,
    overdueToldAt: Date,
  },
  { versionKey: false, autoIndex: false, collection: 'secretary_reports' },
);
// One report for each month.
schema.index({ secretaryProjectId: 1, month: 1 }, { unique: true });
schema.index({ status: 1, overdueToldAt: 1, dueAt: 1 });

/** Monthly reports of secretary projects. */
export const secretaryReportModel = (connection: Connection): Model<SecretaryReportDocument> =>
  connection.model<SecretaryReportDocument>('SecretaryReport', schema);

export const toDocument = (report: SecretaryReport): SecretaryReportDocument => stored(report);

export const fromDocument = ({ _id, ...rest }: SecretaryReportDocument): SecretaryReport => ({ ...rest, id: _id });

/** Where monthly reports are kept. */
export const secretaryReportStore = (model: Model<SecretaryReportDocument>): Store<SecretaryReport> =>
  createStore<SecretaryReport, SecretaryReportDocument>(model, { toDocument, fromDocument });
