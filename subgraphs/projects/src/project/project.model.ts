import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Project } from './project.rules.js';

/** An absent code is left out, so that its index skips it. `holds` counts how often something that belongs to it was changed. */
export type ProjectDocument = Omit<Stored<Project>, 'code'> & { readonly code?: string; readonly holds?: number };

const { Mixed } = Schema.Types;

/** Shard key: `_id` hashed by its random part; projects are read by id, by list, and by region through `reach`. */
const schema = new Schema<ProjectDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    number: String,
    title: String,
    kind: String,
    description: String,
    listId: String,
    year: Number,
    parties: [Mixed],
    contacts: [Mixed],
    leadAccountId: String,
    beneficiaryId: String,
    reach: [String],
    origin: Mixed,
    followers: Mixed,
    followerReach: [String],
    budgetFen: Number,
    startsOn: String,
    endsOn: String,
    place: String,
    status: String,
    startedAt: Date,
    pauses: [Mixed],
    deliveredAt: Date,
    cancelledAt: Date,
    reportsToldTo: String,
    openBlockers: Number,
    summary: String,
    mattersSolved: Number,
    evidence: Mixed,
    scores: [Mixed],
    commendedAt: Date,
    endReason: String,
    holds: Number,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'projects' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ updatedAt: -1, _id: -1 });
schema.index({ listId: 1, number: 1, _id: 1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ reach: 1, status: 1, updatedAt: -1, _id: -1 });
schema.index({ 'parties.organizationId': 1, status: 1, updatedAt: -1, _id: -1 });
schema.index({ year: 1, createdAt: -1, _id: -1 });
schema.index({ year: 1, number: 1, _id: 1 });
schema.index({ reach: 1, year: 1, createdAt: -1, _id: -1 });
schema.index({ number: 1, _id: 1 });
schema.index({ beneficiaryId: 1, status: 1 });
schema.index({ reportsToldTo: 1 });
schema.index({ 'contacts.accountId': 1 });
schema.index({ leadAccountId: 1 });
schema.index({ 'origin.kind': 1, 'origin.id': 1 });
schema.index({ followerReach: 1, updatedAt: -1, _id: -1 });

/** Projects. */
export const projectModel = (connection: Connection): Model<ProjectDocument> =>
  connection.model<ProjectDocument>('Project', schema);

export function toDocument(project: Project): ProjectDocument {
  const { code, ...rest } = stored(project);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, leadAccountId, holds: _, ...rest }: ProjectDocument): Project => ({
  ...rest,
  id: _id,
  leadAccountId: leadAccountId ?? null,
  code: code ?? null,
});

/** Where projects are kept. */
export const projectStore = (model: Model<ProjectDocument>): Store<Project> =>
  createStore<Project, ProjectDocument>(model, { toDocument, fromDocument });
