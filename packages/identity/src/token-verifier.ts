import { decodeJwt, decodeProtectedHeader, jwtVerify, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import { createIssuerKeys, IssuerUnreachable, type FindKey } from './issuer-keys.js';
import { unauthenticated, unavailable, verified, type Verified } from './refusal.js';
import { claimsProblem, headerProblem, viewerOfToken } from './token-claims.js';
import { completeIssuer, type Issuer, type TrustedIssuer } from './trusted-issuer.js';
import type { Viewer } from './viewer.js';

/** The viewer of a valid access token and the instant from which the token no longer counts. */
export interface TokenViewer {
  readonly viewer: Viewer;
  readonly expiresAt: Date;
}

export type TokenVerifier = (token: string, now: Date) => Promise<Verified<TokenViewer>>;

/** What a check of tokens takes from outside. */
export interface TokenVerifierOptions {
  /** Hears of each failure to get an issuer's keys. */
  readonly tell?: (fault: Error) => void;
  /** Where an issuer's public keys come from; by default what it publishes. */
  readonly keysOf?: (issuer: Issuer) => FindKey;
}

/** The longest token that is looked at, in characters. */
export const longestToken = 16_384;

/**
 * Makes the check of access tokens: signed with a published key of a trusted issuer in an algorithm allowed to it, for this
 * platform, begun and not expired. A token that could not count anyway never makes anybody be asked for a key.
 *
 * Throws a TypeError where an issuer's settings cannot be trusted, or two are of one name.
 */
export function createTokenVerifier(
  issuers: readonly TrustedIssuer[],
  { tell, keysOf = (issuer) => createIssuerKeys(issuer, { tell }) }: TokenVerifierOptions = {},
): TokenVerifier {
  const trusted = new Map<string, { readonly issuer: Issuer; readonly findKey: FindKey }>();
  for (const given of issuers) {
    const issuer = completeIssuer(given);
    if (trusted.has(issuer.issuer))
      throw new TypeError(`expected issuers of different names, got two "${issuer.issuer}"`);
    trusted.set(issuer.issuer, { issuer, findKey: keysOf(issuer) });
  }
  return async (token, now) => {
    if (token.length > longestToken) return unauthenticated('the token is too long');
    const said = decode(token);
    if (!said) return unauthenticated('not a token');
    const known = trusted.get(said.payload.iss ?? '');
    if (!known) return unauthenticated('issuer not trusted');
    const { issuer, findKey } = known;
    const problem = headerProblem(said.header, issuer) ?? claimsProblem(said.payload, issuer, now);
    if (problem !== null) return unauthenticated(problem);
    try {
      const { payload } = await jwtVerify(token, (header) => findKey(header, now), {
        algorithms: [...issuer.algorithms],
        audience: issuer.audience,
        issuer: issuer.issuer,
        currentDate: now,
        clockTolerance: issuer.clockToleranceSeconds,
        requiredClaims: ['sub', 'exp'],
      });
      const viewer = viewerOfToken(payload, issuer);
      if (!viewer) return unauthenticated('malformed viewer');
      return verified({ viewer, expiresAt: new Date((payload.exp ?? 0) * 1000) });
    } catch (error) {
      if (error instanceof IssuerUnreachable) return unavailable(error.message);
      return unauthenticated(error instanceof Error ? error.message : String(error));
    }
  };
}

function decode(token: string): { readonly header: ProtectedHeaderParameters; readonly payload: JWTPayload } | null {
  try {
    return { header: decodeProtectedHeader(token), payload: decodeJwt(token) };
  } catch {
    return null;
  }
}
