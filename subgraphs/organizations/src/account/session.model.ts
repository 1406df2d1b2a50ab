import { type Connection, type Model, Schema } from 'mongoose';

/** One refresh token of a session. All tokens of one session, each exchanged for the next, are a family. */
export interface RefreshTokenDocument {
  /** SHA-256 of the token: what is stored cannot be used. */
  _id: string;
  familyId: string;
  accountId: string;
  expiresAt: Date;
  /** When it was exchanged; a second use after this is theft. */
  usedAt: Date | null;
  revokedAt: Date | null;
}

const schema = new Schema<RefreshTokenDocument>(
  {
    _id: { type: String, required: true },
    familyId: { type: String, required: true },
    accountId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
    usedAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'refresh_tokens' },
);
schema.index({ familyId: 1 });
schema.index({ accountId: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export type RefreshTokenModel = Model<RefreshTokenDocument>;

/** The model on one connection; its indexes are made by `init()`. */
export const refreshTokenModel = (connection: Connection): RefreshTokenModel =>
  connection.model<RefreshTokenDocument>('RefreshToken', schema);
