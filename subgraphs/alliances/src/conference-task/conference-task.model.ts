import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ConferenceTask } from './conference-task.rules.js';

export type ConferenceTaskDocument = Stored<ConferenceTask>;

const { Mixed } = Schema.Types;

/** Shard key: `conferenceId`; tasks are read with their conference, and by the organization that owes them. */
const schema = new Schema<ConferenceTaskDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    conferenceId: String,
    series: String,
    topicId: String,
    organizationId: String,
    duty: String,
    dueOn: String,
    status: String,
    stepDueAt: Date,
    acceptedAt: Date,
    result: String,
    evidence: [Mixed],
    reportedAt: Date,
    reportedBy: String,
    verifiedAt: Date,
    remark: String,
    carryOver: Mixed,
    carriedFromId: String,
    carriedToId: String,
  },
  { versionKey: false, autoIndex: false, collection: 'conference_tasks' },
);
schema.index({ conferenceId: 1, dueOn: 1, _id: 1 });
schema.index({ organizationId: 1, dueOn: 1, _id: 1 });
schema.index({ series: 1, status: 1, carriedToId: 1 });

/** Tasks of conferences. */
export const conferenceTaskModel = (connection: Connection): Model<ConferenceTaskDocument> =>
  connection.model<ConferenceTaskDocument>('ConferenceTask', schema);

export const toDocument = (task: ConferenceTask): ConferenceTaskDocument => stored(task);

export const fromDocument = ({ _id, ...rest }: ConferenceTaskDocument): ConferenceTask => ({ ...rest, id: _id });

/** Where tasks of conferences are kept. */
export const conferenceTaskStore = (model: Model<ConferenceTaskDocument>): Store<ConferenceTask> =>
  createStore<ConferenceTask, ConferenceTaskDocument>(model, { toDocument, fromDocument });
