import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { Viewer } from './viewer.js';

/** The only algorithm in which the local issuer signs. */
export const accessTokenAlgorithm = 'ES256';

/** Seconds an access token lives: a revoked grant reaches its holder's requests no later than this. */
export const accessTokenLifetimeSeconds = 15 * 60;

/** What the platform's own front ends ask tokens for. */
export const accessTokenAudience = 'cobuild';

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
