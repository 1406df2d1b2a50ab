import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { JointConference } from './conference.rules.js';

/** `holds` counts how often the conference was held for a change around it. */
export type ConferenceDocument = Stored<JointConference> & { readonly holds?: number };

const { Mixed } = Schema.Types;

/** Shard key: `_id`; conferences are few and read by id, and by region through `reach`. */
const schema = new Schema<ConferenceDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
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
    reach: [String],
    holds: Number,
    imported: Boolean,
  },
  { versionKey: false, autoIndex: false, collection: 'conferences' },
);
schema.index({ series: 1, number: 1 }, { unique: true });
schema.index({ hostOrgId: 1, kind: 1, createdAt: -1, _id: -1 });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ scheduledAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ memberOrgIds: 1, createdAt: -1, _id: -1 });

/** Joint conferences. */
export const conferenceModel = (connection: Connection): Model<ConferenceDocument> =>
  connection.model<ConferenceDocument>('JointConference', schema);

export const toDocument = (conference: JointConference): ConferenceDocument => stored(conference);

export const fromDocument = ({ _id, holds: _, ...rest }: ConferenceDocument): JointConference => ({ ...rest, id: _id });

/** Where conferences are kept. */
export const conferenceStore = (model: Model<ConferenceDocument>): Store<JointConference> =>
  createStore<JointConference, ConferenceDocument>(model, { toDocument, fromDocument });
