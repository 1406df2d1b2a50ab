import { expect, test } from '@jest/globals';
import { readGatewayConfig } from './config.js';
import { limitDefaults } from './limits/limits.js';

test('an empty environment gives a gateway for one machine', () => {
  const read = readGatewayConfig({});
  expect(read).toMatchObject({ ok: true, config: { port: 4000, host: 'localhost', viewerSecret: null, hasIde: true } });
});

test('reads addresses, issuers and the secret', () => {
  const issuer = { issuer: 'i', audience: 'a', jwksUri: 'http://localhost:4001/.well-known/jwks.json' };
  const read = readGatewayConfig({
    VIEWER_SECRET: Buffer.alloc(32, 1).toString('base64url'),
    SUBGRAPH_URLS: '{"pairs":"http://localhost:4002/graphql"}',
    TOKEN_ISSUERS: JSON.stringify([issuer]),
    IDE: 'off',
  });
  if (!read.ok) throw new Error(read.problems.join());
  expect(read.config).toMatchObject({
    subgraphUrls: { pairs: 'http://localhost:4002/graphql' },
    issuers: [issuer],
    hasIde: false,
  });
  expect(read.config.viewerSecret).toHaveLength(32);
});

test('reads contracts, policies and clients; what is left out has its default', () => {
  const read = readGatewayConfig({
    CONTRACTS: '{"open":{"includeTags":["open"]}}',
    POLICIES: '{"keeper":{"roles":["ORG_ADMIN"]}}',
    CLIENTS: '[{"id":"citizens","contract":"open"}]',
  });
  if (!read.ok) throw new Error(read.problems.join());
  expect(read.config).toMatchObject({
    contracts: { open: { includeTags: ['open'], excludeTags: [], hideUnreachableTypes: true } },
    policies: { keeper: { roles: ['ORG_ADMIN'], scopes: [] } },
    clients: [{ id: 'citizens', contract: 'open', persistedOnly: false }],
  });
});

test('the own graph has its contracts, chosen by their names; another graph has none', () => {
  const own = readGatewayConfig({});
  expect(own).toMatchObject({ config: { clients: [{ id: 'public', contract: 'public' }] } });
  expect(readGatewayConfig({ SUPERGRAPH: 'other.graphql' })).toMatchObject({ config: { contracts: {}, clients: [] } });
});

test('a client of a contract that does not exist is a problem', () => {
  expect(readGatewayConfig({ CLIENTS: '[{"id":"x","contract":"none"}]' })).toEqual({
    ok: false,
    problems: ['CLIENTS: x: there is no contract none'],
  });
  expect(readGatewayConfig({ POLICIES: '{"p":{"roles":["KING"]}}' })).toMatchObject({ ok: false });
});

test('tells every problem, each with its variable', () => {
  const read = readGatewayConfig({ PORT: 'x', VIEWER_SECRET: 'short', SUBGRAPH_URLS: '{', TOKEN_ISSUERS: '[{}]' });
  if (read.ok) throw new Error('accepted');
  for (const variable of ['PORT', 'VIEWER_SECRET', 'SUBGRAPH_URLS', 'TOKEN_ISSUERS']) {
    expect(read.problems.some((problem) => problem.startsWith(variable))).toBe(true);
  }
});

test('an issuer may be named alone, or with all that is known of it', () => {
  const full = {
    issuer: 'https://login.example.gov.cn',
    audience: 'cobuild',
    algorithms: ['PS256'],
    clockToleranceSeconds: 30,
    claims: { scopes: ['permissions'] },
    trustsGrants: true,
  };
  const alone = { issuer: 'https://id.example.cn/', audience: 'cobuild' };
  const read = readGatewayConfig({ TOKEN_ISSUERS: JSON.stringify([full, alone]) });
  expect(read).toMatchObject({ ok: true, config: { issuers: [full, alone] } });
});

test.each([
  ['an algorithm that shares its key', { algorithms: ['HS256'] }],
  ['a setting that nobody knows', { trustGrants: true }],
  ['neither an address nor keys', { issuer: 'urn:somebody' }],
  ['a clock that is hours off', { clockToleranceSeconds: 3600 }],
])('an issuer with %s is not taken', (_, settings) => {
  const issuer = { issuer: 'https://id.example.cn', audience: 'cobuild', ...settings };
  const read = readGatewayConfig({ TOKEN_ISSUERS: JSON.stringify([issuer]) });
  expect(read.ok ? [] : read.problems).toEqual([expect.stringMatching(/^TOKEN_ISSUERS/)]);
});

test('limits are changed one by one, and an unknown one is told', () => {
  const read = readGatewayConfig({ LIMITS: '{"document":{"depth":7},"sockets":{"operations":3}}' });
  if (!read.ok) throw new Error(read.problems.join());
  expect(read.config.limits.document).toEqual({ ...limitDefaults.document, depth: 7 });
  expect(read.config.limits.sockets).toEqual({ ...limitDefaults.sockets, operations: 3 });
  expect(read.config.limits.variables).toEqual(limitDefaults.variables);
  for (const LIMITS of [
    '{"document":{"dept":7}}',
    '{"documents":{}}',
    '{"document":{"depth":0}}',
    '{"document":{"depth":"x"}}',
  ]) {
    const wrong = readGatewayConfig({ LIMITS });
    expect(wrong.ok ? [] : wrong.problems).toEqual([expect.stringMatching(/^LIMITS/)]);
  }
});

test('in production there is no IDE, and introspection is for those who have logged in; both can be said otherwise', () => {
  const config = (env: Record<string, string>) => {
    const read = readGatewayConfig({ NODE_ENV: 'production', ...env });
    return read.ok ? { hasIde: read.config.hasIde, introspection: read.config.introspection } : null;
  };
  expect(config({})).toEqual({ hasIde: false, introspection: 'authenticated' });
  expect(config({ IDE: 'on', INTROSPECTION: 'off' })).toEqual({ hasIde: true, introspection: 'off' });
  expect(config({ NODE_ENV: 'development' })).toEqual({ hasIde: true, introspection: 'on' });
});

test('a proxy that is no address is told', () => {
  const read = readGatewayConfig({ TRUSTED_PROXIES: '["10.0.0.0/8","proxy.example"]' });
  expect(read.ok ? [] : read.problems).toEqual(['TRUSTED_PROXIES: proxy.example is no address and no network']);
});

test('reads how subgraphs serve subscriptions, and refuses what it does not know', () => {
  const read = readGatewayConfig({ SUBSCRIPTIONS: '{"reviews":{"protocol":"sse","path":"/stream"},"stock":{}}' });
  if (!read.ok) throw new Error(read.problems.join());
  expect(read.config.subscriptions).toEqual({
    reviews: { protocol: 'sse', path: '/stream' },
    stock: { protocol: 'auto' },
  });
  for (const SUBSCRIPTIONS of [
    '{"a":{"protocol":"carrier-pigeon"}}',
    '{"a":{"path":"stream"}}',
    '{"a":{"callback":1}}',
  ]) {
    expect(readGatewayConfig({ SUBSCRIPTIONS }).ok).toBe(false);
  }
});
