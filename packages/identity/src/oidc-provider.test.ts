import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { exportJWK } from 'jose';
import { Provider } from 'oidc-provider';
import { createTokenVerifier } from './index.js';
import { makeTestKey, type TestKey } from './testing.js';

const credentials = Buffer.from('integrator:a-secret-for-this-test').toString('base64');
let server: Server;
let issuer: string;
let serve: ReturnType<Provider['callback']>;

/** Lets the identity provider go on with this signing key, as after a rotation. */
async function signWith({ privateKey, kid, alg }: TestKey): Promise<void> {
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, alg, use: 'sig' }] },
    clients: [
      {
        client_id: 'integrator',
        client_secret: 'a-secret-for-this-test',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: alg,
      },
    ],
    ttl: { ClientCredentials: 600 },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({
          scope: 'pairs:read pairs:write',
          audience: resource === 'urn:cobuild:graph' ? 'cobuild' : 'other',
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg } },
        }),
      },
    },
  });
  serve = provider.callback();
}

async function tokenFor(resource = 'urn:cobuild:graph'): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'pairs:read', resource }),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('access_token' in answer)) {
    throw new Error(`no token: ${JSON.stringify(answer)}`);
  }
  return String(answer.access_token);
}

beforeAll(async () => {
  // It warns of its store in memory and of this Node's age; neither matters here.
  jest.spyOn(console, 'warn').mockImplementation(() => {});
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await signWith(await makeTestKey('first', 'RS256'));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('tokens of a real identity provider are taken, also after it has changed its key', async () => {
  const verify = createTokenVerifier([{ issuer, audience: 'cobuild' }]);
  const now = new Date();
  expect(await verify(await tokenFor(), now)).toMatchObject({
    ok: true,
    value: { viewer: { accountId: `${issuer}#integrator`, scopes: ['pairs:read'], grants: [] } },
  });
  await signWith(await makeTestKey('second', 'ES256'));
  expect(await verify(await tokenFor(), new Date(now.getTime() + 11_000))).toMatchObject({ ok: true });
});

test('tokens that it gives for another audience are not', async () => {
  const verify = createTokenVerifier([{ issuer, audience: 'cobuild' }]);
  expect(await verify(await tokenFor('urn:other'), new Date())).toMatchObject({
    ok: false,
    refusal: { code: 'UNAUTHENTICATED' },
  });
});
