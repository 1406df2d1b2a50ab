import { type Connection, type Model, Schema } from 'mongoose';
import { levelOf, levels, type Level, type OrganizationKind, tiers, type Tier } from './organization.kinds.js';
import { searchKeysOf } from './organization-name.rules.js';
import { lineageOf, nameSlotOf, type Organization } from './organization.rules.js';
import { isLive, type OrganizationStatus } from './organization.workflow.js';

/**
 * How an organization is stored. `lineageIds` holds everything above it and itself (materialized ancestors): children, ancestors
 * and the whole subtree are one indexed query each, however large the tree. On a sharded cluster the shard key is `_id`.
 */
export interface OrganizationDocument {
  _id: string;
  code: string;
  name: string;
  aliases: string[];
  kind: OrganizationKind;
  tier: Tier | null;
  level: Level | null;
  parentId: string | null;
  lineageIds: string[];
  industryTags: string[];
  professions: string[];
  location: string | null;
  secretaryId: string | null;
  status: OrganizationStatus;
  mergedIntoId: string | null;
  imported: boolean;
  importDigest: string | null;
  sourceFiles: string[];
  note: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** What it is found by; see the rules of names. */
  searchKeys: string[];
  /** Held while it is live, unique: no two live siblings of a kind have one name. */
  nameSlot?: string;
  /** Counts changes below, so that two changes of one tree at once cannot both succeed unseen by each other. */
  treeRevision?: number;
}

const text = { type: String, default: null };
const texts = { type: [String], default: [] };

const schema = new Schema<OrganizationDocument>(
  {
    _id: { type: String, required: true },
    code: { type: String, required: true },
    name: { type: String, required: true },
    aliases: texts,
    kind: { type: String, required: true },
    tier: { type: String, enum: [...tiers, null], default: null },
    level: { type: String, enum: [...levels, null], default: null },
    parentId: text,
    lineageIds: texts,
    industryTags: texts,
    professions: texts,
    location: text,
    secretaryId: text,
    status: { type: String, required: true },
    mergedIntoId: text,
    imported: { type: Boolean, required: true },
    importDigest: text,
    sourceFiles: texts,
    note: text,
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    searchKeys: texts,
    nameSlot: { type: String },
    treeRevision: { type: Number },
  },
  { versionKey: false, collection: 'organizations' },
);
schema.index({ code: 1 }, { unique: true });
schema.index({ parentId: 1, code: 1 });
schema.index({ lineageIds: 1, code: 1 });
schema.index({ searchKeys: 1 });
schema.index({ nameSlot: 1 }, { unique: true, sparse: true });
schema.index({ name: 1, _id: 1 });
schema.index({ updatedAt: -1, _id: -1 });

export type OrganizationModel = Model<OrganizationDocument>;

/** The model on one connection; its indexes are made by `init()`. */
export const organizationModel = (connection: Connection): OrganizationModel =>
  connection.model<OrganizationDocument>('Organization', schema);

/** The stored form of an organization, with all that is derived from it. */
export function toDocument(organization: Organization): OrganizationDocument {
  const { id, ancestorIds: _, aliases, industryTags, professions, sourceFiles, ...rest } = organization;
  return {
    ...rest,
    _id: id,
    aliases: [...aliases],
    industryTags: [...industryTags],
    professions: [...professions],
    sourceFiles: [...sourceFiles],
    level: levelOf(organization.tier),
    lineageIds: [...lineageOf(organization)],
    searchKeys: searchKeysOf(organization),
    ...(isLive(organization.status) ? { nameSlot: nameSlotOf(organization) } : {}),
  };
}

/** The organization of a stored form. */
export function fromDocument(document: OrganizationDocument): Organization {
  const { _id: id, lineageIds, level: _, searchKeys: __, nameSlot: ___, treeRevision: ____, ...rest } = document;
  return { ...rest, id, ancestorIds: lineageIds.slice(0, -1) };
}
