import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Milestone } from './milestone.rules.js';

export type MilestoneDocument = Stored<Milestone>;

const { Mixed } = Schema.Types;

/**
 * Shard key: `projectId`; milestones are read with their project, by the day that is planned under an organization, and by whoever
 * answers for them.
 */
const schema = new Schema<MilestoneDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    projectId: String,
    title: String,
    order: Number,
    responsibleOrgId: String,
    baselineFrom: String,
    baselineOn: String,
    baselinedAt: Date,
    addedLater: Boolean,
    plannedFrom: String,
    plannedOn: String,
    status: String,
    reachedAt: Date,
    missedAt: Date,
    evidence: [Mixed],
    note: String,
    reason: String,
    replans: [Mixed],
    projectStatus: String,
    reach: [String],
    accountIds: [String],
  },
  { versionKey: false, autoIndex: false, collection: 'milestones' },
);
schema.index({ projectId: 1, order: 1, _id: 1 });
schema.index({ plannedOn: 1, _id: 1 });
schema.index({ reach: 1, plannedOn: 1, _id: 1 });
schema.index({ accountIds: 1, plannedOn: 1, _id: 1 });
schema.index({ responsibleOrgId: 1, plannedOn: 1, _id: 1 });
schema.index({ projectStatus: 1, status: 1, plannedOn: 1 });

/** Milestones of projects. */
export const milestoneModel = (connection: Connection): Model<MilestoneDocument> =>
  connection.model<MilestoneDocument>('Milestone', schema);

export const fromDocument = ({ _id, ...rest }: MilestoneDocument): Milestone => ({ ...rest, id: _id });

/** Where milestones are kept. */
export const milestoneStore = (model: Model<MilestoneDocument>): Store<Milestone> =>
  createStore<Milestone, MilestoneDocument>(model, { toDocument: stored, fromDocument });
