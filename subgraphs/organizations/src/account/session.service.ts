import { createHash, randomBytes } from 'node:crypto';
import { accessTokenLifetimeSeconds, issueAccessToken, type SigningKey } from '@cobuild/identity';
import { transact } from '@cobuild/database';
import { type Clock, newId, type Tx } from '@cobuild/subgraph';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { Connection, mongo } from 'mongoose';
import type { RoleGrant } from '../role-grant/role-grant.rules.js';
import { collectionOf } from '../stored.js';
import { type Account, passwordLength, usernameForm, viewerOf } from './account.rules.js';
import type { LoginLimit } from './login-limit.service.js';
import { isPassword } from './password.service.js';
import type { RefreshTokenDocument, RefreshTokenModel } from './session.model.js';

/** Days after its last use on which a session ends by itself. */
export const refreshTokenDays = 14;

/** What a login gives. */
export interface Session {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
  readonly account: Account;
}

/** Who is at the door. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Where the request came from, as far as it is known. */
  readonly address: string | null;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Ends all sessions of an account, within the change of its password. */
export const endSessionsOf =
  (model: RefreshTokenModel) =>
  async (accountId: string, tx: Tx): Promise<void> => {
    await collectionOf(model).updateMany(
      { accountId, revokedAt: null },
      { $set: { revokedAt: tx.now } },
      { session: tx.session },
    );
  };

export type SessionService = ReturnType<typeof createSessionService>;

/** Logs accounts in and out. */
export function createSessionService({
  connection,
  model,
  accounts,
  grants,
  limit,
  signing,
  clock,
}: {
  readonly connection: Connection;
  readonly model: RefreshTokenModel;
  readonly accounts: {
    find(id: string): Promise<Account | null>;
    findByUsername(username: string): Promise<Account | null>;
  };
  readonly grants: { activeGrantsOf(accountId: string, now: Date): Promise<readonly RoleGrant[]> };
  readonly limit: LoginLimit;
  readonly signing: { readonly key: SigningKey; readonly issuer: string };
  readonly clock: Clock;
}) {
  const insertToken = async (familyId: string, accountId: string, now: Date, session?: mongo.ClientSession) => {
    const refreshToken = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + refreshTokenDays * 86_400_000);
    const document = { _id: hashOf(refreshToken), familyId, accountId, expiresAt, usedAt: null, revokedAt: null };
    await collectionOf(model).insertOne(document, session ? { session } : {});
    return { refreshToken, refreshTokenExpiresAt: expiresAt };
  };

  const accessFor = async (account: Account, now: Date) => {
    const viewer = viewerOf(account, await grants.activeGrantsOf(account.id, now));
    const accessToken = await issueAccessToken(viewer, signing.key, { issuer: signing.issuer, now });
    return { accessToken, accessTokenExpiresAt: new Date(now.getTime() + accessTokenLifetimeSeconds * 1000), account };
  };

  const endFamily = async (familyId: string, now: Date) => {
    await model.updateMany({ familyId, revokedAt: null }, { $set: { revokedAt: now } });
  };

  return {
    /** The same refusal after the same work, whether the name or the password is wrong. */
    async login({ username, password, address }: Credentials): Promise<Result<Session, Refusal>> {
      const name = usernameForm(username);
      const taken = await limit.take(name, address);
      if (!taken.ok) return taken;
      const account = await accounts.findByUsername(name);
      const tooLong = password.length > passwordLength.most;
      const matches = await isPassword(tooLong ? null : (account?.passwordHash ?? null), tooLong ? '' : password);
      if (!account || !matches) return refuse({ code: 'LOGIN_FAILED' });
      await limit.forgive(name);
      const now = clock();
      return ok({ ...(await accessFor(account, now)), ...(await insertToken(newId(), account.id, now)) });
    },

    /** Each refresh token works once. A second use means that somebody else has it too: the whole session ends. */
    async refresh(refreshToken: string): Promise<Result<Session, Refusal>> {
      const now = clock();
      const exchanged = await transact(connection, async (session) => {
        const used = await model
          .findOneAndUpdate(
            { _id: hashOf(refreshToken), usedAt: null, revokedAt: null, expiresAt: { $gt: now } },
            { $set: { usedAt: now } },
          )
          .session(session)
          .lean<RefreshTokenDocument>();
        if (!used) return null;
        return { accountId: used.accountId, ...(await insertToken(used.familyId, used.accountId, now, session)) };
      });
      if (!exchanged) {
        const token = await model.findById(hashOf(refreshToken)).lean<RefreshTokenDocument>();
        if (token?.usedAt) await endFamily(token.familyId, now);
        return refuse({ code: 'SESSION_ENDED', field: ['refreshToken'] });
      }
      const { accountId, ...tokens } = exchanged;
      const account = await accounts.find(accountId);
      if (!account) return refuse({ code: 'SESSION_ENDED', field: ['refreshToken'] });
      return ok({ ...(await accessFor(account, now)), ...tokens });
    },

    /** Ends the session of a token; a token that nobody knows belongs to no session, which is as good as ended. */
    async logout(refreshToken: string): Promise<void> {
      const token = await model.findById(hashOf(refreshToken)).lean<RefreshTokenDocument>();
      if (token) await endFamily(token.familyId, clock());
    },
  };
}
