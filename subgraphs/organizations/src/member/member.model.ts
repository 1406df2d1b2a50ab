import { type Connection, type Model, Schema } from 'mongoose';
import { partyStatuses, type Member, type MemberPeriod, type PartyStatus } from './member.rules.js';
import type { MemberStatus } from './member.workflow.js';

/** How a member is stored. On a sharded cluster the shard key is `_id`. */
export interface MemberDocument {
  _id: string;
  name: string;
  phone: string | null;
  homeOrganizationId: string;
  partyStatus: PartyStatus;
  professions: string[];
  skills: string[];
  residenceCommunityId: string | null;
  status: MemberStatus;
  memberships: MemberPeriod[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<MemberDocument>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    phone: { type: String, default: null },
    homeOrganizationId: { type: String, required: true },
    partyStatus: { type: String, enum: partyStatuses, required: true },
    professions: { type: [String], default: [] },
    skills: { type: [String], default: [] },
    residenceCommunityId: { type: String, default: null },
    status: { type: String, required: true },
    memberships: {
      type: [
        new Schema<MemberPeriod>(
          {
            organizationId: { type: String, required: true },
            from: { type: Date, required: true },
            until: { type: Date, default: null },
          },
          { _id: false },
        ),
      ],
      default: [],
    },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'members' },
);
schema.index({ homeOrganizationId: 1, status: 1, createdAt: 1 });
schema.index({ createdAt: 1, _id: 1 });

export type MemberModel = Model<MemberDocument>;

/** The model on one connection; its indexes are made by `init()`. */
export const memberModel = (connection: Connection): MemberModel => connection.model<MemberDocument>('Member', schema);

/** The stored form of a member. */
export function toDocument({ id, professions, skills, memberships, ...rest }: Member): MemberDocument {
  return { ...rest, _id: id, professions: [...professions], skills: [...skills], memberships: [...memberships] };
}

/** The member of a stored form. */
export function fromDocument({ _id: id, ...rest }: MemberDocument): Member {
  return { ...rest, id };
}
