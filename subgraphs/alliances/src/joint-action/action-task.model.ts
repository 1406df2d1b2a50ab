import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ActionTask } from './action-task.rules.js';

export type ActionTaskDocument = Stored<ActionTask>;

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; tasks are read with their action, and by the member that owes them. */
const schema = new Schema<ActionTaskDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    allianceId: String,
    actionId: String,
    organizationId: String,
    duty: String,
    dueOn: String,
    status: String,
    acceptBy: Date,
    dueAt: Date,
    acceptedAt: Date,
    begunAt: Date,
    doneAt: Date,
    result: String,
    evidence: Mixed,
    reason: String,
    declinedBy: [String],
    overdueToldAt: Date,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'action_tasks' },
);
schema.index({ actionId: 1, createdAt: 1, _id: 1 });
schema.index({ allianceId: 1, dueAt: 1, _id: 1 });
schema.index({ allianceId: 1, status: 1, dueAt: 1, _id: 1 });
schema.index({ organizationId: 1, status: 1, dueAt: 1, _id: 1 });
schema.index({ overdueToldAt: 1, status: 1, dueAt: 1 });

/** Tasks of joint actions. */
export const actionTaskModel = (connection: Connection): Model<ActionTaskDocument> =>
  connection.model<ActionTaskDocument>('ActionTask', schema);

export const fromDocument = ({ _id, ...rest }: ActionTaskDocument): ActionTask => ({ ...rest, id: _id });

/** Where tasks are kept. */
export const actionTaskStore = (model: Model<ActionTaskDocument>): Store<ActionTask> =>
  createStore<ActionTask, ActionTaskDocument>(model, { toDocument: stored, fromDocument });
