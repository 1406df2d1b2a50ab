import { createStore, type Store, stored, type Stored } from '@cobuild/subgraph';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Membership, placeKeyOf } from './membership.rules.js';

/** `placeKey` keeps one membership of an organization in an alliance; it is left out where a membership is over. */
export type MembershipDocument = Stored<Membership> & { readonly placeKey?: string };

const { Mixed } = Schema.Types;

/** Shard key: `allianceId`; memberships are read with their alliance. */
const schema = new Schema<MembershipDocument>(
  {
    _id: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
    allianceId: String,
    organizationId: String,
    delegates: [Mixed],
    status: String,
    isAdmitted: Boolean,
    signedAt: Date,
    signedBy: String,
    joinedOn: String,
    leftOn: String,
    reason: String,
    imported: Boolean,
    source: Mixed,
    placeKey: String,
  },
  { versionKey: false, autoIndex: false, collection: 'memberships' },
);
schema.index({ placeKey: 1 }, { unique: true, sparse: true });
schema.index({ allianceId: 1, createdAt: 1, _id: 1 });
schema.index({ organizationId: 1, createdAt: -1, _id: -1 });

/** Memberships. */
export const membershipModel = (connection: Connection): Model<MembershipDocument> =>
  connection.model<MembershipDocument>('Membership', schema);

export function toDocument(membership: Membership): MembershipDocument {
  const placeKey = placeKeyOf(membership);
  return { ...stored(membership), ...(placeKey === null ? {} : { placeKey }) };
}

export const fromDocument = ({ _id, placeKey: _, ...rest }: MembershipDocument): Membership => ({ ...rest, id: _id });

/** Where memberships are kept. */
export const membershipStore = (model: Model<MembershipDocument>): Store<Membership> =>
  createStore<Membership, MembershipDocument>(model, { toDocument, fromDocument });
