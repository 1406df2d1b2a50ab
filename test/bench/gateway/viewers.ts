import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accessTokenAudience, issueAccessToken, readSigningKey } from '@cobuild/identity';

/** An issuer of tokens for this run, and viewers who hold them. */
export interface Viewers {
  readonly issuer: { readonly issuer: string; readonly audience: string; readonly jwksUri: string };
  /** Shared between gateway and subgraphs, in base64url. */
  readonly viewerSecret: string;
  /** A value of `Authorization` for each viewer. */
  readonly authorizations: readonly string[];
  close(): void;
}

const issuer = 'urn:cobuild:bench';
const lifetimeSeconds = 4 * 3_600;

/** Makes viewers that no gateway may take for each other, with tokens that a gateway can verify. */
export async function makeViewers(count: number): Promise<Viewers> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = await readSigningKey({ ...privateKey.export({ format: 'jwk' }), kid: 'bench' });
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key.publicJwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  const now = new Date();
  const tokens = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const viewer = { accountId: `viewer-${at}`, name: `Viewer ${at}`, organizationId: null, grants: [], scopes: [] };
      return issueAccessToken(viewer, key, { issuer, now, lifetimeSeconds });
    }),
  );
  return {
    issuer: { issuer, audience: accessTokenAudience, jwksUri: `http://127.0.0.1:${port}/jwks` },
    viewerSecret: randomBytes(32).toString('base64url'),
    authorizations: tokens.map((token) => `Bearer ${token}`),
    close: () => server.close(),
  };
}
