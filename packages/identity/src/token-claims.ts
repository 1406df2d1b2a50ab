import type { JWTPayload, ProtectedHeaderParameters } from 'jose';
import { readGrants, readViewer } from './claims.js';
import type { Issuer } from './trusted-issuer.js';
import type { Viewer } from './viewer.js';

/** What an access token may call itself; anything else (a logout token, a DPoP proof) is no proof of who asks. */
const tokenTypes = ['jwt', 'at+jwt', 'application/at+jwt'];

const most = { scopes: 100, scopeLength: 128, nameLength: 200, subjectLength: 255, grants: 500 } as const;

/** What of RFC 6749 §3.3 makes a scope. */
const scopeForm = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Why a token's header rules it out, before anybody is asked for a key. */
export function headerProblem({ alg, typ }: ProtectedHeaderParameters, { algorithms }: Issuer): string | null {
  if (!algorithms.some((algorithm) => algorithm === alg)) return 'algorithm not allowed for this issuer';
  if (typ !== undefined && !tokenTypes.includes(String(typ).toLowerCase())) return 'not an access token by its type';
  return null;
}

/** Why a token's claims rule it out at this instant, whoever signed it. */
export function claimsProblem(payload: JWTPayload, issuer: Issuer, now: Date): string | null {
  const { iss, aud, exp, nbf, iat, sub } = payload;
  const seconds = now.getTime() / 1000;
  const { clockToleranceSeconds: skew } = issuer;
  if (iss !== issuer.issuer) return 'another issuer';
  if (!(Array.isArray(aud) ? aud : [aud]).includes(issuer.audience)) return 'for another audience';
  if (!isNumber(exp)) return 'without an end';
  if (exp <= seconds - skew) return 'expired';
  if (nbf !== undefined && (!isNumber(nbf) || nbf > seconds + skew)) return 'not valid yet';
  if (iat !== undefined && (!isNumber(iat) || iat > seconds + skew)) return 'issued in the future';
  if (typeof sub !== 'string' || sub === '' || sub.length > most.subjectLength) return 'without a subject';
  return null;
}

/** Who asks, by a token that has been verified; `null` where its claims do not say so in their form. */
export function viewerOfToken(payload: JWTPayload, issuer: Issuer): Viewer | null {
  if (issuer.kind === 'oidc') return viewerOfOidcToken(payload, issuer);
  const viewer = readViewer(payload['viewer']);
  return viewer && viewer.accountId === payload.sub ? viewer : null;
}

function viewerOfOidcToken(payload: JWTPayload, { issuer, claims, trustsGrants }: Issuer): Viewer | null {
  const scopes = readScopes(claims.scopes.map((name) => payload[name]).find((value) => value !== undefined));
  const grants = trustsGrants ? readGrants(payload[claims.grants] ?? []) : [];
  if (!scopes || !grants || grants.length > most.grants) return null;
  const organizationId = trustsGrants ? payload[claims.organizationId] : undefined;
  return {
    // An issuer's name has no "#", so no subject of one issuer is ever that of another.
    accountId: `${issuer}#${payload.sub}`,
    name: readName(payload[claims.name]),
    organizationId: typeof organizationId === 'string' && organizationId !== '' ? organizationId : null,
    grants,
    scopes,
  };
}

function readScopes(value: unknown): readonly string[] | null {
  if (value === undefined) return [];
  const listed: unknown = typeof value === 'string' ? value.split(' ').filter((scope) => scope !== '') : value;
  if (!Array.isArray(listed) || listed.length > most.scopes) return null;
  const isScope = (scope: unknown): scope is string =>
    typeof scope === 'string' && scope.length <= most.scopeLength && scopeForm.test(scope);
  return listed.every(isScope) ? [...new Set(listed)] : null;
}

const readName = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most.nameLength) : null;
