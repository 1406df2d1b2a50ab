import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { JointAction } from './joint-action.rules.js';

/** An absent code is left out, so that its index skips it. `holds` counts how often a task of it was changed. */
export type JointActionDocument = Omit<Stored<JointAction>, 'code'> & {
  readonly code?: string;
  readonly holds?: number;
};

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; actions are read with their alliance. */
const schema = new Schema<JointActionDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    allianceId: String,
    proposalId: String,
    origin: Mixed,
    followers: Mixed,
    followerReach: [String],
    title: String,
    purpose: String,
    nature: String,
    joint: String,
    leadOrgId: String,
    startsOn: String,
    endsOn: String,
    place: String,
    status: String,
    startedAt: Date,
    deliveredAt: Date,
    summary: String,
    evidence: Mixed,
    review: Mixed,
    cancelReason: String,
    holds: Number,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'joint_actions' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ allianceId: 1, createdAt: -1, _id: -1 });
schema.index({ allianceId: 1, updatedAt: -1, _id: -1 });
schema.index({ allianceId: 1, status: 1, updatedAt: -1, _id: -1 });
schema.index({ proposalId: 1 });
schema.index({ followerReach: 1, updatedAt: -1, _id: -1 });
schema.index({ 'followers.accountIds': 1, updatedAt: -1, _id: -1 });
schema.index({ leadOrgId: 1, status: 1 });

/** Joint actions. */
export const jointActionModel = (connection: Connection): Model<JointActionDocument> =>
  connection.model<JointActionDocument>('JointAction', schema);

export function toDocument(action: JointAction): JointActionDocument {
  const { code, ...rest } = stored(action);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, holds: _, ...rest }: JointActionDocument): JointAction => ({
  ...rest,
  id: _id,
  code: code ?? null,
});

/** Where joint actions are kept. */
export const jointActionStore = (model: Model<JointActionDocument>): Store<JointAction> =>
  createStore<JointAction, JointActionDocument>(model, { toDocument, fromDocument });
