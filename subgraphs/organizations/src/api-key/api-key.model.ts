import { type Connection, type Model, Schema } from 'mongoose';
import type { ApiKey } from './api-key.rules.js';
import type { StoredApiKeyStatus } from './api-key.workflow.js';

/** How a key is stored. On a sharded cluster the shard key is `_id`. */
export interface ApiKeyDocument {
  _id: string;
  organizationId: string;
  name: string;
  /** SHA-256 of the key: what is stored cannot be used. */
  hash: string;
  scopes: readonly string[];
  quota: { readonly perMinute: number; readonly perDay: number };
  expiresAt: Date;
  createdBy: string | null;
  status: StoredApiKeyStatus;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  version: number;
  createdAt: Date;
}

const schema = new Schema<ApiKeyDocument>(
  {
    _id: { type: String, required: true },
    organizationId: { type: String, required: true },
    name: { type: String, required: true },
    hash: { type: String, required: true },
    scopes: { type: [String], required: true },
    quota: { perMinute: { type: Number, required: true }, perDay: { type: Number, required: true } },
    expiresAt: { type: Date, required: true },
    createdBy: { type: String, default: null },
    status: { type: String, required: true },
    revokedAt: { type: Date, default: null },
    lastUsedAt: { type: Date, default: null },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'api_keys' },
);
schema.index({ organizationId: 1, createdAt: -1 });

export type ApiKeyModel = Model<ApiKeyDocument>;

/** The model on one connection; its indexes are made by `init()`. */
export const apiKeyModel = (connection: Connection): ApiKeyModel => connection.model<ApiKeyDocument>('ApiKey', schema);

/** The stored form of a key. */
export const toDocument = ({ id, ...rest }: ApiKey): ApiKeyDocument => ({ ...rest, _id: id });

/** The key of a stored form. */
export const fromDocument = ({ _id: id, ...rest }: ApiKeyDocument): ApiKey => ({ ...rest, id });
