import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { ask, logIn, send } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

let platform: Platform;
let admin: string;
let organizationId: string;
const clients: Client[] = [];

beforeAll(async () => {
  platform = await startPlatform();
  admin = await logIn(platform.url, platform.accounts.admin.username, platform.accounts.admin.password);
  const { organization } = await ask<{ organization: { id: string } }>(
    platform.url,
    '{ organization(code: "HZ") { id } }',
    {},
    admin,
  );
  organizationId = organization.id;
}, 120_000);
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await platform?.stop();
}, 30_000);

const create = `mutation Create($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) { key apiKey { id version } userErrors { code } }
}`;
const revoke = `mutation Revoke($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input) { apiKey { status } userErrors { code } }
}`;

async function newKey(scopes: readonly string[]) {
  const input = {
    organizationId,
    name: '数据对接',
    scopes,
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const { apiKeyCreate } = await ask<{ apiKeyCreate: { key: string; apiKey: { id: string; version: number } } }>(
    platform.url,
    create,
    { input },
    admin,
  );
  return { key: apiKeyCreate.key, ...apiKeyCreate.apiKey };
}

describe('an API key', () => {
  test('reads what its scopes list, changes nothing, and says in the ledger who made it', async () => {
    const { key } = await newKey(['organizations:read']);
    const organizations = '{ organizations(first: 1) { edges { node { code } } } }';
    expect(await ask(platform.url, organizations, {}, key)).toMatchObject({ organizations: { edges: [{}] } });
    const pairs = await send(platform.url, '{ pairs(first: 1) { edges { node { id } } } }', {}, key);
    expect(pairs.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const input = { organizationId, name: '再来', scopes: ['pairs:write'], expiresAt: new Date().toISOString() };
    const another = await send(platform.url, create, { input }, key);
    expect(another.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const listed = `query ($id: ID!) { apiKeys(organizationId: $id) { edges { node {
      masked lastUsedAt history { edges { node { type actor { role } } } }
    } } } }`;
    expect(await ask(platform.url, listed, { id: organizationId }, admin)).toMatchObject({
      apiKeys: {
        edges: [
          {
            node: {
              masked: `${key.slice(0, 37)}…`,
              lastUsedAt: expect.any(String),
              history: {
                edges: [{ node: { type: 'organizations.ApiKeyCreated', actor: { role: 'PLATFORM_ADMIN' } } }],
              },
            },
          },
        ],
      },
    });
  });

  test('that is revoked is refused within a minute, and its streams end', async () => {
    const { key, id, version } = await newKey(['organizations:read']);
    const client = createClient({
      url: platform.wsUrl,
      webSocketImpl: WebSocket,
      connectionParams: { apiKey: key },
      retryAttempts: 0,
    });
    clients.push(client);
    const closed = new Promise<number>((resolve) =>
      client.on('closed', (event) => resolve((event as { readonly code: number }).code)),
    );
    const errors: unknown[] = [];
    client.subscribe(
      { query: 'subscription { organizationUpdated { cursor } }' },
      { next: () => {}, error: (error) => void errors.push(error), complete: () => {} },
    );
    const asked = async () => (await send(platform.url, '{ viewer { account { id } } }', {}, key)).errors?.[0];
    expect(await asked()).toBeUndefined();

    const began = performance.now();
    await ask(platform.url, revoke, { input: { id, version, reason: '泄露' } }, admin);
    expect(await closed).toBe(4403);
    await until('the key is refused', async () => (await asked())?.extensions?.code === 'UNAUTHENTICATED', 60_000);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(errors).toMatchObject([[{ extensions: { code: 'UNAUTHENTICATED' } }]]);
  }, 90_000);
});
