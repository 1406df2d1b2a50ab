import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { SecretaryProject } from './secretary-project.rules.js';

export type SecretaryProjectDocument = Stored<SecretaryProject>;

const { Mixed } = Schema.Types;

/** Shard key: `_id` hashed; they are few, and read by id, by organization, and by region through `reach`. */
const schema = new Schema<SecretaryProjectDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    organizationId: String,
    claimedForId: String,
    reach: [String],
    year: Number,
    title: String,
    description: String,
    dueOn: String,
    projectId: String,
    leaderAccountId: String,
    leaders: [Mixed],
    status: String,
    approvedAt: Date,
    startedAt: Date,
    deliveredAt: Date,
    summary: String,
    evidence: [Mixed],
    judgedAt: Date,
    score: Number,
    comment: String,
    returnReason: String,
    nextReportMonth: String,
  },
  { versionKey: false, autoIndex: false, collection: 'secretary_projects' },
);
// An organization has one secretary project a year; whoever takes over a merged one has its project beside the own one.
schema.index({ claimedForId: 1, year: -1 }, { unique: true });
schema.index({ organizationId: 1, year: -1, _id: -1 });
schema.index({ reach: 1, year: -1, _id: -1 });
schema.index({ year: -1, _id: -1 });
schema.index({ status: 1, nextReportMonth: 1 });
schema.index({ projectId: 1 });
schema.index({ 'leaders.accountId': 1 });

/** Secretary projects. */
export const secretaryProjectModel = (connection: Connection): Model<SecretaryProjectDocument> =>
  connection.model<SecretaryProjectDocument>('SecretaryProject', schema);

export const toDocument = (project: SecretaryProject): SecretaryProjectDocument => stored(project);

export const fromDocument = ({ _id, ...rest }: SecretaryProjectDocument): SecretaryProject => ({ ...rest, id: _id });

/** Where secretary projects are kept. */
export const secretaryProjectStore = (model: Model<SecretaryProjectDocument>): Store<SecretaryProject> =>
  createStore<SecretaryProject, SecretaryProjectDocument>(model, { toDocument, fromDocument });
