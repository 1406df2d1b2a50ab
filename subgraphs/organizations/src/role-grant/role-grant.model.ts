import type { Role } from '@cobuild/identity';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RoleGrant } from './role-grant.rules.js';
import type { StoredGrantStatus } from './role-grant.workflow.js';

/** How a grant is stored. On a sharded cluster the shard key is `accountId`. */
export interface RoleGrantDocument {
  _id: string;
  accountId: string;
  role: Role;
  organizationId: string | null;
  subjectId: string | null;
  from: Date;
  until: Date | null;
  grantedBy: string | null;
  status: StoredGrantStatus;
  revokedAt: Date | null;
  version: number;
  createdAt: Date;
}

const schema = new Schema<RoleGrantDocument>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, required: true },
    role: { type: String, required: true },
    organizationId: { type: String, default: null },
    subjectId: { type: String, default: null },
    from: { type: Date, required: true },
    until: { type: Date, default: null },
    grantedBy: { type: String, default: null },
    status: { type: String, required: true },
    revokedAt: { type: Date, default: null },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'role_grants' },
);
schema.index({ accountId: 1, createdAt: 1 });
schema.index({ organizationId: 1 });

export type RoleGrantModel = Model<RoleGrantDocument>;

/** The model on one connection; its indexes are made by `init()`. */
export const roleGrantModel = (connection: Connection): RoleGrantModel =>
  connection.model<RoleGrantDocument>('RoleGrant', schema);

/** The stored form of a grant. */
export const toDocument = ({ id, ...rest }: RoleGrant): RoleGrantDocument => ({ ...rest, _id: id });

/** The grant of a stored form. */
export const fromDocument = ({ _id: id, ...rest }: RoleGrantDocument): RoleGrant => ({ ...rest, id });
