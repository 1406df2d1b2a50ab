import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Assembly } from './assembly.rules.js';

/** An absent code is left out, so that its index skips it; what was written before there were imports has no day and no source. */
export type AssemblyDocument = Omit<Stored<Assembly>, 'code' | 'heldOn' | 'source'> & {
  readonly code?: string;
  readonly heldOn?: Assembly['heldOn'];
  readonly source?: Assembly['source'];
};

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; assemblies are read with their alliance. */
const schema = new Schema<AssemblyDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    allianceId: String,
    number: Number,
    kind: String,
    agenda: [String],
    scheduledAt: Date,
    venue: String,
    status: String,
    attendance: [Mixed],
    quorum: Mixed,
    openedAt: Date,
    heldOn: String,
    closedAt: Date,
    minutes: String,
    publishedAt: Date,
    reason: String,
    dueAt: Date,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'assemblies' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ allianceId: 1, createdAt: -1, _id: -1 });
schema.index({ allianceId: 1, status: 1, scheduledAt: 1 });

/** Assemblies. */
export const assemblyModel = (connection: Connection): Model<AssemblyDocument> =>
  connection.model<AssemblyDocument>('Assembly', schema);

export function toDocument(assembly: Assembly): AssemblyDocument {
  const { code, ...rest } = stored(assembly);
  return { ...rest, ...(code === null ? {} : { code }) };
}

export const fromDocument = ({ _id, code, heldOn, source, ...rest }: AssemblyDocument): Assembly => ({
  ...rest,
  id: _id,
  code: code ?? null,
  heldOn: heldOn ?? null,
  source: source ?? null,
});

/** Where assemblies are kept. */
export const assemblyStore = (model: Model<AssemblyDocument>): Store<Assembly> =>
  createStore<Assembly, AssemblyDocument>(model, { toDocument, fromDocument });
