import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Issue, Roundtable } from './roundtable.rules.js';

/** An issue as it is kept: its code is left out where it has none, so that its index skips it; so may be what came with later versions. */
type IssueDocument = Omit<Issue, 'code' | 'field' | 'source'> &
  Partial<Pick<Issue, 'field' | 'source'>> & { readonly code?: string };

/**
 * An absent code is left out, so that its index skips it; so is `numberKey`, which keeps a number one of its convener's.
 * `holds` counts how often the roundtable was held for a change around it.
 */
export type RoundtableDocument = Omit<Stored<Roundtable>, 'code' | 'issues'> & {
  readonly issues: readonly IssueDocument[];
  readonly code?: string;
  readonly numberKey?: string;
  readonly holds?: number;
};

const { Mixed } = Schema.Types;

/** Shard key: `_id`; roundtables are read by id, by chain through `ancestorIds`, and by region through `reach`. */
const schema = new Schema<RoundtableDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    code: String,
    number: String,
    numberKey: String,
    theme: String,
    venueKind: String,
    venue: String,
    scale: String,
    convenerId: String,
    coHosts: [Mixed],
    trigger: Mixed,
    parent: Mixed,
    ancestorIds: [String],
    issues: [Mixed],
    scheduledAt: Date,
    heldAt: Date,
    heldOn: String,
    participants: [Mixed],
    minutes: String,
    minutesDueAt: Date,
    minutesAt: Date,
    dueAt: Date,
    dueIsEstimated: Boolean,
    triagedAt: Date,
    closedAt: Date,
    reason: String,
    status: String,
    involvedIds: [String],
    reach: [String],
    followers: [String],
    holds: Number,
    imported: Boolean,
    source: Mixed,
  },
  { versionKey: false, autoIndex: false, collection: 'roundtables' },
);
schema.index({ code: 1 }, { unique: true, sparse: true });
schema.index({ 'issues.code': 1 }, { unique: true, sparse: true });
schema.index({ 'issues.id': 1 });
schema.index({ numberKey: 1 }, { unique: true, sparse: true });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ updatedAt: -1, _id: -1 });
schema.index({ heldAt: -1, _id: -1 });
schema.index({ reach: 1, createdAt: -1, _id: -1 });
schema.index({ involvedIds: 1, createdAt: -1, _id: -1 });
schema.index({ ancestorIds: 1, _id: 1 });
schema.index({ 'parent.roundtableId': 1, _id: 1 });
schema.index({ followers: 1 });

/** Roundtables. */
export const roundtableModel = (connection: Connection): Model<RoundtableDocument> =>
  connection.model<RoundtableDocument>('Roundtable', schema);

/** One number of a convener's at a time; `null` where there is none, and once it is free again. */
export const numberKeyOf = ({ convenerId, number, status }: Roundtable): string | null =>
  number === null || status === 'CANCELLED' ? null : `${convenerId}:${number}`;

export function toDocument(roundtable: Roundtable): RoundtableDocument {
  const { code, issues, ...rest } = stored(roundtable);
  const numberKey = numberKeyOf(roundtable);
  return {
    ...rest,
    issues: issues.map(({ code: ownCode, ...issue }) => ({ ...issue, ...(ownCode === null ? {} : { code: ownCode }) })),
    ...(code === null ? {} : { code }),
    ...(numberKey === null ? {} : { numberKey }),
  };
}

export const fromDocument = ({
  _id,
  code,
  issues,
  numberKey: _,
  holds: __,
  ...rest
}: RoundtableDocument): Roundtable => ({
  ...rest,
  id: _id,
  code: code ?? null,
  issues: issues.map((issue) => ({ field: null, source: null, ...issue, code: issue.code ?? null })),
});

/** Where roundtables are kept. */
export const roundtableStore = (model: Model<RoundtableDocument>): Store<Roundtable> =>
  createStore<Roundtable, RoundtableDocument>(model, { toDocument, fromDocument });
