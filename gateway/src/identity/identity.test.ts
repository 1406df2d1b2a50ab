import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { API_KEY_CHECK_PATH, readApiKeyQuestion, writeApiKey, type ApiKeyAnswer, type Viewer } from '@cobuild/identity';
import { makeTestKey, startTestIssuer, type TestIssuer } from '@cobuild/identity/testing';
import { parse } from 'graphql';
import { createLogger } from '@cobuild/process';
import { WebSocket } from 'ws';
import { startGateway, type Gateway } from '../gateway.js';
import { startSubgraphServer, testSecret, type SubgraphServer, type TestContext } from '../testing/subgraph-server.js';
import { testConfig } from '../testing/test-config.js';
import { until } from '../testing/test-gateway.js';

const typeDefs = `
  type Query { asker: String }
  type Subscription { ticks: Int }
`;
const resolvers = {
  Query: { asker: (_: unknown, __: unknown, { viewer }: TestContext) => viewer?.accountId ?? null },
  Subscription: {
    ticks: {
      async *subscribe() {
        yield { ticks: 1 };
      },
    },
  },
};

const [issuerKey, forgerKey] = await Promise.all([makeTestKey('k1'), makeTestKey('k1')]);
const keyViewer: Viewer = {
  accountId: 'key:1',
  name: '对接',
  organizationId: 'city',
  grants: [{ role: 'INTEGRATOR', organizationId: 'city' }],
  scopes: ['organizations:read'],
};

let directory: string;
/** One that no test before has used. */
let apiKey: string;
let issuer: TestIssuer;
let organizations: SubgraphServer;
let gateway: Gateway;
let time: Date;
let logged: string;
let keyAnswer: ApiKeyAnswer;
let questions: { readonly question: unknown; readonly viewer: Viewer | null }[];

const supergraphOf = (name: string): string => {
  const composed = composeServices([{ name, url: organizations.url, typeDefs: parse(typeDefs) }]);
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return composed.supergraphSdl;
};
const start = async (subgraph = 'organizations', viewerSecret: Uint8Array | null = testSecret): Promise<Gateway> => {
  const supergraph = join(directory, `${subgraph}.graphql`);
  await writeFile(supergraph, supergraphOf(subgraph));
  const logger = createLogger('gateway', 'debug', { write: (line) => void (logged += line) });
  const issuers = [{ issuer: issuer.issuer, audience: 'cobuild' }];
  return startGateway(testConfig({ viewerSecret, issuers, supergraph }), { logger, clock: () => time });
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cobuild-identity-'));
  issuer = await startTestIssuer();
  issuer.keys = [issuerKey.publicJwk];
  organizations = await startSubgraphServer(typeDefs, resolvers, {
    answers: {
      [API_KEY_CHECK_PATH](question, viewer) {
        questions.push({ question, viewer });
        return keyAnswer;
      },
    },
  });
  gateway = await start();
});
afterAll(async () => {
  await gateway.close();
  await issuer.stop();
  await organizations.kill();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => {
  time = new Date();
  logged = '';
  apiKey = writeApiKey(randomUUID(), randomBytes(32));
  questions = [];
  organizations.received.length = 0;
  keyAnswer = {
    valid: true,
    viewer: keyViewer,
    expiresAt: later(3600),
    quota: { perMinute: 5, perDay: 100 },
  };
});

const later = (seconds: number) => new Date(time.getTime() + seconds * 1000);
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
async function ask(headers: Record<string, string>, of = gateway) {
  const response = await fetch(`${of.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ asker }"}',
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const codeOf = ({ body }: { readonly body: string }): unknown => JSON.parse(body).errors?.[0]?.extensions?.code;

/** Opens a connection, says who asks, and waits for the next message or the end. */
function connect(payload: object, headers: Record<string, string> = {}, of = gateway) {
  const url = `${of.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
  const heard: Record<string, unknown>[] = [];
  socket.on('message', (raw) => heard.push(JSON.parse(String(raw))));
  socket.on('close', (code, reason) => heard.push({ closed: code, reason: String(reason) }));
  const next = async () => {
    await until(() => heard.length > 0);
    return heard.shift();
  };
  return { socket, next };
}

describe('a token of an outside issuer', () => {
  test('is who asks, to every subgraph', async () => {
    const { body } = await ask(bearer(await issuer.sign(issuerKey, time)));
    expect(JSON.parse(body)).toEqual({ data: { asker: `${issuer.issuer}#subject-1` } });
  });

  test.each<[string, () => Promise<string>]>([
    ['expired', () => issuer.sign(issuerKey, time, { exp: seconds(later(-60)) })],
    ['from the future', () => issuer.sign(issuerKey, time, { iat: seconds(later(600)) })],
    ['not valid yet', () => issuer.sign(issuerKey, time, { nbf: seconds(later(600)) })],
    ['for another audience', () => issuer.sign(issuerKey, time, { aud: 'elsewhere' })],
    ['of another issuer', () => issuer.sign(issuerKey, time, { iss: 'https://elsewhere.test' })],
    ['forged', () => issuer.sign(forgerKey, time)],
    ['unsigned', async () => `${(await issuer.sign(issuerKey, time)).split('.').slice(0, 2).join('.')}.`],
    ['alg none', async () => `${base64('{"alg":"none"}')}.${(await issuer.sign(issuerKey, time)).split('.')[1]}.`],
    ['no token', async () => 'rubbish'],
    ['too long', async () => 'x'.repeat(12_000)],
  ])('that is %s lets nobody in, and nobody outside is told why', async (_, make) => {
    const token = await make();
    const answer = await ask(bearer(token));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    expect(JSON.parse(answer.body)).toEqual({
      errors: [{ message: 'The token or API key is not valid', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(logged).toContain('"reason"');
    expect(logged).not.toContain(token);
    expect(organizations.received).toEqual([]);
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'token', `Bearer ${'é'}`])(
    'is a single bearer: %s is none',
    async (authorization) => {
      expect(await ask({ authorization })).toMatchObject({ status: 401 });
    },
  );

  test('is not called invalid while its issuer is away', async () => {
    const token = await issuer.sign(issuerKey, time);
    const fresh = await start();
    await issuer.stop();
    const answer = await ask(bearer(token), fresh);
    expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.body).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
    expect(await connect({ token }, {}, fresh).next()).toEqual({ closed: 1013, reason: 'UNAVAILABLE' });
    await issuer.start();
    time = later(2);
    expect(await ask(bearer(token), fresh)).toMatchObject({ status: 200 });
    await fresh.close();
  });
});

test('a renewal that cannot be checked now leaves the old token as it is; one that does not count ends the connection', async () => {
  const { socket, next } = connect({ token: await issuer.sign(issuerKey, time) });
  expect(await next()).toEqual({ type: 'connection_ack' });
  const renewWith = (token: string) => socket.send(JSON.stringify({ type: 'ping', payload: { token } }));
  const rotated = await issuer.sign(await makeTestKey('k2'), time);
  await issuer.stop();
  time = later(15);
  renewWith(rotated);
  expect(await next()).toEqual({ type: 'pong', payload: { code: 'UNAVAILABLE' } });
  await issuer.start();
  time = later(15);
  renewWith(rotated);
  expect(await next()).toEqual({ closed: 4403, reason: 'UNAUTHENTICATED' });
});

describe('an API key', () => {
  test.each([
    ['authorization', () => bearer(apiKey)],
    ['x-api-key', () => ({ 'x-api-key': apiKey })],
  ])('in the header %s is a machine client to every subgraph', async (_, headers) => {
    expect(JSON.parse((await ask(headers())).body)).toEqual({ data: { asker: keyViewer.accountId } });
    expect(organizations.received.map(({ viewer }) => viewer)).toEqual([keyViewer]);
  });

  test('stays with the gateway: organizations gets its hash, from the gateway alone, and no log gets any of it', async () => {
    await ask({ 'x-api-key': apiKey });
    expect(questions).toEqual([{ question: expect.anything(), viewer: expect.objectContaining({ accountId: null }) }]);
    expect(readApiKeyQuestion(questions[0]?.question)).not.toBeNull();
    keyAnswer = { valid: false, reason: 'REVOKED' };
    time = later(30);
    expect(codeOf(await ask({ 'x-api-key': apiKey }))).toBe('UNAUTHENTICATED');
    expect(logged).toContain('REVOKED');
    for (const text of [logged, JSON.stringify(questions)]) expect(text).not.toContain(apiKey.slice(37));
  });

  test('beside a token is no proof', async () => {
    const headers = { ...bearer(await issuer.sign(issuerKey, time)), 'x-api-key': apiKey };
    expect(await ask(headers)).toMatchObject({ status: 401 });
  });

  test('asks within its quota, over HTTP and over sockets together', async () => {
    for (let asked = 0; asked < 4; asked += 1) expect(await ask(bearer(apiKey))).toMatchObject({ status: 200 });
    const { socket, next } = connect({ apiKey });
    expect(await next()).toEqual({ type: 'connection_ack' });
    const subscribe = (id: string) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: 'subscription { ticks }' } }));
    subscribe('one');
    expect(await next()).toMatchObject({ type: 'next', payload: { data: { ticks: 1 } } });
    expect(await next()).toEqual({ id: 'one', type: 'complete' });
    subscribe('two');
    expect(await next()).toMatchObject({
      id: 'two',
      type: 'error',
      payload: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 60 } }],
    });
    socket.close();
    const answer = await ask(bearer(apiKey));
    expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([429, 'RATE_LIMITED', '60']);
    time = later(60);
    expect(await ask(bearer(apiKey))).toMatchObject({ status: 200 });
  });

  test('is sought in the handshake of a socket, too', async () => {
    const { socket, next } = connect({}, { 'x-api-key': apiKey });
    expect(await next()).toEqual({ type: 'connection_ack' });
    socket.close();
    keyAnswer = { valid: false, reason: 'UNKNOWN' };
    const other = writeApiKey(randomUUID(), randomBytes(32));
    expect(await connect({}, { 'x-api-key': other }).next()).toEqual({ closed: 4403, reason: 'UNAUTHENTICATED' });
  });

  test.each<[string, string, Uint8Array | null]>([
    ['whose graph has no organizations', 'others', testSecret],
    ['that shares no secret with its subgraphs', 'organizations', null],
  ])('is nothing to a gateway %s', async (_, name, secret) => {
    const foreign = await start(name, secret);
    expect(await ask(bearer(apiKey), foreign)).toMatchObject({ status: 401 });
    expect(questions).toEqual([]);
    await foreign.close();
  });
});

const base64 = (text: string): string => Buffer.from(text).toString('base64url');
