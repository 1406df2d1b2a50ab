import {
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
  importJWK,
} from 'jose';
import { readViewer } from './claims.js';
import { unauthenticated, verified, type Verified } from './refusal.js';
import type { Viewer } from './viewer.js';

/** The only algorithm in which the local issuer signs and the gateway verifies. */
export const accessTokenAlgorithm = 'ES256';

/** Seconds an access token lives: a revoked grant reaches its holder's requests no later than this. */
export const accessTokenLifetimeSeconds = 15 * 60;

/** What the platform's own front ends ask tokens for. */
export const accessTokenAudience = 'cobuild';

/** Whom the gateway trusts, and where that issuer's public keys are published. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
}

/** The viewer of a valid access token and the instant from which the token no longer counts. */
export interface TokenViewer {
  readonly viewer: Viewer;
  readonly expiresAt: Date;
}

export type TokenVerifier = (token: string, now: Date) => Promise<Verified<TokenViewer>>;

/** A private signing key of the local issuer with the public half that it publishes. */
export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Reads a private EC P-256 key in JWK form; throws a TypeError where it is not one. */
export async function readSigningKey(jwk: JWK): Promise<SigningKey> {
  const { kty, crv, x, y, d, kid } = jwk;
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !d || !kid) {
    throw new TypeError('expected a private EC P-256 JWK with a kid');
  }
  const privateKey = await importJWK({ kty, crv, x, y, d }, accessTokenAlgorithm);
  if (privateKey instanceof Uint8Array) throw new TypeError('expected an asymmetric key');
  return { keyId: kid, privateKey, publicJwk: { kty, crv, x, y, kid, alg: accessTokenAlgorithm, use: 'sig' } };
}

/** Issues an access token whose `viewer` claim is what every part of the platform will see of its holder. */
export function issueAccessToken(
  viewer: Viewer & { readonly accountId: string },
  key: SigningKey,
  {
    issuer,
    now,
    lifetimeSeconds = accessTokenLifetimeSeconds,
  }: { issuer: string; now: Date; lifetimeSeconds?: number },
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ viewer })
    .setProtectedHeader({ alg: accessTokenAlgorithm, kid: key.keyId })
    .setIssuer(issuer)
    .setSubject(viewer.accountId)
    .setAudience(accessTokenAudience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(key.privateKey);
}

function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

/**
 * Makes the check of access tokens: signed by a trusted issuer's published key, for this platform, not expired.
 *
 * @param keysOf where an issuer's public keys come from; by default its JWKS address, cached and fetched anew when a key is unknown
 */
export function createTokenVerifier(
  issuers: readonly TrustedIssuer[],
  keysOf: (issuer: TrustedIssuer) => JWTVerifyGetKey = ({ jwksUri }) => createRemoteJWKSet(new URL(jwksUri)),
): TokenVerifier {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, { ...issuer, keys: keysOf(issuer) }]));
  return async (token, now) => {
    const issuer = trusted.get(claimedIssuer(token) ?? '');
    if (!issuer) return unauthenticated('issuer not trusted');
    try {
      const { payload } = await jwtVerify(token, issuer.keys, {
        algorithms: [accessTokenAlgorithm],
        audience: issuer.audience,
        issuer: issuer.issuer,
        currentDate: now,
        clockTolerance: 5,
        requiredClaims: ['sub', 'exp'],
      });
      const viewer = readViewer(payload['viewer']);
      if (!viewer || viewer.accountId !== payload.sub) return unauthenticated('malformed viewer');
      return verified({ viewer, expiresAt: new Date((payload.exp ?? 0) * 1000) });
    } catch (error) {
      return unauthenticated(error instanceof Error ? error.message : String(error));
    }
  };
}
