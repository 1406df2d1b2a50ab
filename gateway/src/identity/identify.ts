import { anonymous, type TokenVerifier, type Verified, type Viewer } from '@cobuild/identity';
import { isJsonObject, own } from '../json.js';
import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';

/** Who asks, as far as the gateway needs it. */
export interface Identity {
  readonly viewer: Viewer;
  /** Equal for two viewers exactly when subgraphs see equal claims: what may be shared is shared by this. */
  readonly scope: string;
  /** When the proof ends; `null` for visitors without one. */
  readonly expiresAt: Date | null;
}

/** Establishes who asks from an `Authorization` value (`Bearer …`); without one it is a visitor. */
export type Identify = (authorization: string | undefined) => Promise<Verified<Identity>>;

/** A visitor who has not logged in. */
export const visitor: Identity = { viewer: anonymous, scope: scopeOf(anonymous), expiresAt: null };

const checkedAgainAfterMs = 60_000;

/** Makes the one check of identity that every transport uses; a token's check counts for a minute. */
export function createIdentify(verify: TokenVerifier, clock: () => Date): Identify {
  const known = createLeastRecentlyUsed<string, { readonly identity: Identity; readonly until: number }>(10_000);
  return async (authorization) => {
    if (authorization === undefined || authorization.trim() === '') return { ok: true, value: visitor };
    const token = /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) {
      return { ok: false, refusal: { code: 'UNAUTHENTICATED', reason: 'expected a bearer token' } };
    }
    const now = clock();
    const before = known.get(token);
    if (before && now.getTime() < before.until) return { ok: true, value: before.identity };
    const verified = await verify(token, now);
    if (!verified.ok) return verified;
    const { viewer, expiresAt } = verified.value;
    const identity = { viewer, scope: scopeOf(viewer), expiresAt };
    known.set(token, { identity, until: Math.min(now.getTime() + checkedAgainAfterMs, expiresAt.getTime()) });
    return { ok: true, value: identity };
  };
}

/** The `Authorization` value in a message's payload: `{ authorization }`, `{ token }` or `{ headers: { authorization } }`. */
export function authorizationIn(payload: unknown): string | undefined {
  if (!isJsonObject(payload)) return undefined;
  for (const [key, value] of Object.entries(payload)) {
    if (key.toLowerCase() === 'authorization' && typeof value === 'string') return value;
  }
  const token = own(payload, 'token');
  if (typeof token === 'string') return /^Bearer /i.test(token) ? token : `Bearer ${token}`;
  const headers = own(payload, 'headers');
  return isJsonObject(headers) ? authorizationIn(headers) : undefined;
}

function scopeOf({ accountId, name, organizationId, grants, scopes }: Viewer): string {
  return JSON.stringify([
    accountId,
    name,
    organizationId,
    grants.map(({ role, organizationId: at, subjectId, until }) => [role, at, subjectId, until]),
    scopes,
  ]);
}
