import { expect, test } from '@jest/globals';
import { readGatewayConfig } from './config.js';

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
