import { stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import { type JointActivity, likenessOf } from './joint-activity.rules.js';

/** `likeness` finds activities that look like the same one. */
export type JointActivityDocument = Omit<Stored<JointActivity>, 'code'> & {
  readonly code?: string;
  readonly likeness: string | null;
};

const { Mixed } = Schema.Types;

/** Shard key: `pairId`; what belongs to a pair lies together. */
const schema = new Schema<JointActivityDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    pairId: String,
    organizationIds: [String],
    reach: [String],
    joint: String,
    title: String,
    heldAt: Date,
    heldOn: String,
    place: String,
    participantsA: Number,
    participantsB: Number,
    participants: String,
    summary: String,
    evidence: [Mixed],
    results: String,
    status: String,
    loggedBy: String,
    loggedAt: Date,
    confirmedAt: Date,
    bySilence: Boolean,
    loggedLate: Boolean,
    dueAt: Date,
    dueIsEstimated: Boolean,
    imported: Boolean,
    source: Mixed,
    likeness: String,
  },
  { versionKey: false, autoIndex: false, collection: 'joint_activities' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ pairId: 1, createdAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ heldOn: -1, _id: -1 });
schema.index({ status: 1, dueAt: 1 });
schema.index({ likeness: 1 });
schema.index({ organizationIds: 1 });

/** Joint activities. */
export const jointActivityModel = (connection: Connection): Model<JointActivityDocument> =>
  connection.model<JointActivityDocument>('JointActivity', schema);

export function toDocument(activity: JointActivity): JointActivityDocument {
  const { code, ...rest } = stored(activity);
  return { ...rest, ...(code === null ? {} : { code }), likeness: likenessOf(activity) };
}

export function fromDocument({ _id, likeness: _, code, ...rest }: JointActivityDocument): JointActivity {
  return { ...rest, id: _id, code: code ?? null };
}
