import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { JointConference } from './conference.rules.js';

/** An absent code is left out, so that its index skips it. `holds` counts how often the conference was held for a change around it. */
export type ConferenceDocument = Omit<Stored<JointConference>, 'code'> & {
  readonly code?: string;
  readonly holds?: number;
};

const { Mixed } = Schema.Types;

/** Shard key: `_id`; conferences are few and read by id, and by region through `reach`. */
const schema = new Schema<ConferenceDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    kind: String,
    level: String,
    title: String,
    hostOrgId: String,
    memberOrgIds: [String],
    series: String,
    number: Number,
    earlierId: String,
    scheduledAt: Date,
    venue: String,
    status: String,
    report: Mixed,
    rules: [Mixed],
    openedAt: Date,
    heldOn: String,
    supervisedUntil: String,
    closedAt: Date,
    cancelReason: String,
    reach: [String],
    holds: Number,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'conferences' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ series: 1, number: 1 }, { unique: true });
schema.index({ hostOrgId: 1, kind: 1, createdAt: -1, _id: -1 });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ scheduledAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ memberOrgIds: 1, createdAt: -1, _id: -1 });

/** Joint conferences. */
export const conferenceModel = (connection: Connection): Model<ConferenceDocument> =>
  connection.model<ConferenceDocument>('JointConference', schema);

export function toDocument(conference: JointConference): ConferenceDocument {
  const { code, ...rest } = stored(conference);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, holds: _, ...rest }: ConferenceDocument): JointConference => ({
  ...rest,
  id: _id,
  code: code ?? null,
});

/** Where conferences are kept. */
export const conferenceStore = (model: Model<ConferenceDocument>): Store<JointConference> =>
  createStore<JointConference, ConferenceDocument>(model, { toDocument, fromDocument });
