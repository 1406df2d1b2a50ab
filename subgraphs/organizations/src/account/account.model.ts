import { type Connection, type Model, Schema } from 'mongoose';
import type { Account } from './account.rules.js';

/** How an account is stored. On a sharded cluster the shard key is `_id`; user names then need a collection of their own. */
export interface AccountDocument {
  _id: string;
  username: string;
  name: string;
  passwordHash: string;
  /** Absent where no member uses it, so that the unique index leaves it out. */
  memberId?: string;
  organizationId: string | null;
  version: number;
  createdAt: Date;
  /** Counts grants, so that two at once are told apart. */
  grantRevision?: number;
}

const schema = new Schema<AccountDocument>(
  {
    _id: { type: String, required: true },
    username: { type: String, required: true },
    name: { type: String, required: true },
    passwordHash: { type: String, required: true },
    memberId: { type: String },
    organizationId: { type: String, default: null },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    grantRevision: { type: Number },
  },
  { versionKey: false, collection: 'accounts' },
);
schema.index({ username: 1 }, { unique: true });
schema.index({ memberId: 1 }, { unique: true, sparse: true });
schema.index({ organizationId: 1, username: 1 });

export type AccountModel = Model<AccountDocument>;

/** The model on one connection; its indexes are made by `init()`. */
export const accountModel = (connection: Connection): AccountModel =>
  connection.model<AccountDocument>('Account', schema);

/** The stored form of an account. */
export const toDocument = ({ id, memberId, ...rest }: Account): AccountDocument => ({
  ...rest,
  _id: id,
  ...(memberId === null ? {} : { memberId }),
});

/** The account of a stored form. */
export const fromDocument = ({ _id: id, memberId, grantRevision: _, ...rest }: AccountDocument): Account => ({
  ...rest,
  id,
  memberId: memberId ?? null,
});
