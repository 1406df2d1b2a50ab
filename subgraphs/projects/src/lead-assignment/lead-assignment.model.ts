import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import { type LeadAssignment, liveKeyOf } from './lead-assignment.rules.js';

/** `liveKey` keeps one active lead of a project; an ended one is without it, so that its index skips it. */
export type LeadAssignmentDocument = Stored<LeadAssignment> & { readonly liveKey?: string };

/** Shard key: `projectId`; leads are read with their project, by region through `reach`, and by their account. */
const schema = new Schema<LeadAssignmentDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    projectId: String,
    accountId: String,
    name: String,
    organizationId: String,
    kind: String,
    status: String,
    from: Date,
    until: Date,
    serviceList: [String],
    endedReason: String,
    reach: [String],
    openRequests: Number,
    lastVisitOn: String,
    visitCheckOn: String,
    liveKey: String,
  },
  { versionKey: false, autoIndex: false, collection: 'lead_assignments' },
);
schema.index({ liveKey: 1 }, { unique: true, sparse: true });
schema.index({ projectId: 1, from: 1, _id: 1 });
schema.index({ status: 1, openRequests: -1, _id: -1 });
schema.index({ reach: 1, status: 1, openRequests: -1, _id: -1 });
schema.index({ accountId: 1, status: 1, openRequests: -1, _id: -1 });
schema.index({ organizationId: 1, status: 1 });
schema.index({ visitCheckOn: 1 });

/** Named leads of projects. */
export const leadAssignmentModel = (connection: Connection): Model<LeadAssignmentDocument> =>
  connection.model<LeadAssignmentDocument>('LeadAssignment', schema);

export function toDocument(lead: LeadAssignment): LeadAssignmentDocument {
  const liveKey = liveKeyOf(lead);
  return { ...stored(lead), ...(liveKey === null ? {} : { liveKey }) };
}

export const fromDocument = ({ _id, liveKey: _, ...rest }: LeadAssignmentDocument): LeadAssignment => ({
  ...rest,
  id: _id,
});

/** Where named leads are kept. */
export const leadAssignmentStore = (model: Model<LeadAssignmentDocument>): Store<LeadAssignment> =>
  createStore<LeadAssignment, LeadAssignmentDocument>(model, { toDocument, fromDocument });
