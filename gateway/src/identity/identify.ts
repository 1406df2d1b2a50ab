import { createHash } from 'node:crypto';
import {
  anonymous,
  isApiKey,
  type ApiKeyQuota,
  type TokenVerifier,
  type Verified,
  type Viewer,
} from '@cobuild/identity';
import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';
import { keyRecheckMs, type CheckApiKey, type KeyHolder } from './api-keys.js';

/** Who asks, as far as the gateway needs it. */
export interface Identity {
  readonly viewer: Viewer;
  /** Equal for two viewers exactly when subgraphs see equal claims: what may be shared is shared by this. */
  readonly scope: string;
  /** When the proof ends; `null` for visitors without one. */
  readonly expiresAt: Date | null;
  /** Id of the API key that is the proof; `null` for people and visitors. */
  readonly clientId: string | null;
  /** How much may be asked by this proof; `null` where it sets no bound. */
  readonly quota: ApiKeyQuota | null;
  /** After how long a connection must look again whether the proof still counts; `null` where it counts until its end. */
  readonly recheckAfterMs: number | null;
}

/** Establishes who asks from an `Authorization` value (`Bearer …`, a token or an API key); without one it is a visitor. */
export type Identify = (authorization: string | undefined) => Promise<Verified<Identity>>;

/** A visitor who has not logged in. */
export const visitor: Identity = {
  viewer: anonymous,
  scope: scopeOf(anonymous),
  expiresAt: null,
  clientId: null,
  quota: null,
  recheckAfterMs: null,
};

const tokenCheckedAgainAfterMs = 60_000;

/** Makes the one check of identity that every transport uses; a token's check counts for a minute. */
export function createIdentify(verifyToken: TokenVerifier, checkKey: CheckApiKey, clock: () => Date): Identify {
  const byToken = identifyToken(verifyToken);
  const byHolder = new WeakMap<KeyHolder, Identity>();
  return async (authorization) => {
    if (authorization === undefined || authorization.trim() === '') return { ok: true, value: visitor };
    const bearer = /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1];
    if (bearer === undefined) {
      return { ok: false, refusal: { code: 'UNAUTHENTICATED', reason: 'expected one bearer' } };
    }
    if (!isApiKey(bearer)) return byToken(bearer, clock());
    const checked = await checkKey(bearer, clock());
    if (!checked.ok) return checked;
    const identity = byHolder.get(checked.value) ?? identityOf(checked.value);
    byHolder.set(checked.value, identity);
    return { ok: true, value: identity };
  };
}

function identifyToken(verify: TokenVerifier): (token: string, now: Date) => Promise<Verified<Identity>> {
  const known = createLeastRecentlyUsed<string, { readonly identity: Identity; readonly until: number }>(10_000);
  return async (token, now) => {
    // Tokens are long, and they open doors: what is remembered is neither.
    const digest = createHash('sha256').update(token).digest('base64');
    const before = known.get(digest);
    if (before && now.getTime() < before.until) return { ok: true, value: before.identity };
    const verified = await verify(token, now);
    if (!verified.ok) return verified;
    const { viewer, expiresAt } = verified.value;
    const identity = { ...visitor, viewer, scope: scopeOf(viewer), expiresAt };
    known.set(digest, { identity, until: Math.min(now.getTime() + tokenCheckedAgainAfterMs, expiresAt.getTime()) });
    return { ok: true, value: identity };
  };
}

const identityOf = ({ id, viewer, expiresAt, quota }: KeyHolder): Identity => ({
  viewer,
  scope: scopeOf(viewer),
  expiresAt,
  clientId: id,
  quota,
  recheckAfterMs: keyRecheckMs,
});

function scopeOf({ accountId, name, organizationId, grants, scopes }: Viewer): string {
  return JSON.stringify([
    accountId,
    name,
    organizationId,
    grants.map(({ role, organizationId: at, subjectId, until }) => [role, at, subjectId, until]),
    scopes,
  ]);
}
