import { jwtVerify, SignJWT } from 'jose';
import { readViewer } from './claims.js';
import { unauthenticated, verified, type Verified } from './refusal.js';
import type { Viewer } from './viewer.js';

/** The HTTP header in which the gateway tells a subgraph who asks. */
export const VIEWER_HEADER = 'x-cobuild-viewer';

/** The HTTP header in which the gateway tells a subgraph from which address the client came; believed beside a signed viewer only. */
export const CLIENT_ADDRESS_HEADER = 'x-cobuild-client-address';

/** Seconds a signed viewer may be used: long enough for a slow request, too short to be worth stealing. */
export const viewerLifetimeSeconds = 60;

const audience = 'cobuild-subgraphs';
const issuer = 'cobuild-gateway';

/** Signs the viewer for one hop from the gateway to a subgraph (HS256; both sides share `secret`, 32 bytes or more). */
export function signViewer(viewer: Viewer, secret: Uint8Array, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ viewer })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + viewerLifetimeSeconds)
    .sign(secret);
}

/** A subgraph answers nobody whose viewer the gateway has not signed: without a valid token it refuses. */
export async function verifyViewer(
  token: string | undefined,
  secret: Uint8Array,
  now: Date,
): Promise<Verified<Viewer>> {
  if (token === undefined || token === '') return unauthenticated('no signed viewer');
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      audience,
      issuer,
      currentDate: now,
      clockTolerance: 5,
    });
    const viewer = readViewer(payload['viewer']);
    return viewer ? verified(viewer) : unauthenticated('malformed viewer');
  } catch (error) {
    return unauthenticated(error instanceof Error ? error.message : String(error));
  }
}
