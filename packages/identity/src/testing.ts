import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { TokenAlgorithm } from './trusted-issuer.js';

/** A key pair of a test's issuer. */
export interface TestKey {
  readonly kid: string;
  readonly alg: TokenAlgorithm;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Makes a key pair. */
export async function makeTestKey(kid: string, alg: TokenAlgorithm = 'ES256'): Promise<TestKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** Takes over what the issuer would answer at an address; `false` leaves it to the issuer. */
export type Answer = (path: string, response: ServerResponse) => boolean;

/** An identity provider on a port of its own: it publishes a discovery document and its keys. */
export interface TestIssuer {
  /** Its name, which is its address. */
  readonly issuer: string;
  /** What was asked, in order. */
  readonly requests: string[];
  /** The keys that it publishes. */
  keys: readonly JWK[];
  answer: Answer;
  /** Signs claims; who is told nothing else is `subject-1` at `cobuild` until an hour from `now`. */
  sign(
    key: TestKey,
    now: Date,
    claims?: JWTPayload,
    header?: { readonly typ?: string; readonly kid?: string },
  ): Promise<string>;
  /** Goes away: connections are refused. */
  stop(): Promise<void>;
  /** Comes back at the same address. */
  start(): Promise<void>;
}

/** Starts an issuer. */
export async function startTestIssuer(): Promise<TestIssuer> {
  let server = await listen(0, handle);
  const { port } = server.address() as AddressInfo;
  const issuer: TestIssuer = {
    issuer: `http://127.0.0.1:${port}`,
    requests: [],
    keys: [],
    answer: () => false,
    sign: (key, now, claims = {}, header = {}) =>
      new SignJWT({
        iss: issuer.issuer,
        aud: 'cobuild',
        sub: 'subject-1',
        iat: seconds(now),
        exp: seconds(now) + 3600,
        ...claims,
      })
        .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
        .sign(key.privateKey),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
    async start() {
      server = await listen(port, handle);
    },
  };
  function handle(path: string, response: ServerResponse): void {
    issuer.requests.push(path);
    if (issuer.answer(path, response)) return;
    const documents: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer: issuer.issuer, jwks_uri: `${issuer.issuer}/jwks` },
      '/jwks': { keys: issuer.keys },
    };
    const document = documents[path];
    response
      .writeHead(document ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(document ?? {}));
  }
  return issuer;
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

function listen(port: number, handle: (path: string, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => handle(url, response));
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
