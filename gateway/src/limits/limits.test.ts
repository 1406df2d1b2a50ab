import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { hear, startTestGateway, until, type TestGateway } from '../testing/test-gateway.js';
import { limitDefaults } from './limits.js';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
let directory: string;

const published = 'query Published { places { id } }';
const manifest = (body: string) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'published-1', name: 'Published', type: 'query', body }],
  });
const client = { contract: null, persistedOnly: false, costBudget: null };

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits();
  directory = await mkdtemp(join(tmpdir(), 'cobuild-limits-'));
  await writeFile(join(directory, 'manifest.json'), manifest(published));
  gateway = await startTestGateway(subgraphs, {
    config: {
      manifests: [join(directory, 'manifest.json')],
      introspection: 'authenticated',
      limits: { ...limitDefaults, rates: { ...limitDefaults.rates, planningBurstMs: 300, planningMsPerSecond: 1 } },
      clients: [
        { ...client, id: 'poor', costBudget: 12 },
        { ...client, id: 'locked', persistedOnly: true },
      ],
    },
  });
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
  await rm(directory, { recursive: true, force: true });
});

const post = async (body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${gateway.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: {
    data?: unknown;
    extensions?: unknown;
    errors?: { extensions: { code: string; details?: unknown } }[];
  } = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, code: answer.errors?.[0]?.extensions.code, ...answer };
};
const deep = `${'{ near '.repeat(40)}{ id }${' }'.repeat(40)}`.replace('{ near', '{ places');

describe('costs', () => {
  test('are told when the request asks, and only then', async () => {
    const query = '{ places { id visits { id } } }';
    expect(await post({ query, extensions: { cost: true } })).toMatchObject({
      status: 200,
      extensions: { cost: { estimated: 110, max: null } },
    });
    expect(await post({ query })).not.toHaveProperty('extensions');
  });

  test('beyond the budget of the client’s class are refused, before anything is fetched', async () => {
    const query = 'query Dear { places { id near { id } } }';
    const before = subgraphs.places().received.length;
    expect(await post({ query }, { 'x-cobuild-client': 'poor' })).toMatchObject({
      status: 400,
      code: 'COST_LIMIT_EXCEEDED',
      errors: [{ extensions: { details: { estimated: 110, max: 12 } } }],
    });
    expect(subgraphs.places().received.length).toBe(before);
    expect(await post({ query })).toMatchObject({ status: 200 });
  });
});

describe('persisted operations', () => {
  const query = '{ places { id name } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  test('are asked for, kept, and found again by POST and by GET', async () => {
    const unknown = await post({ extensions });
    expect(unknown).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    expect(await post({ query, extensions })).toMatchObject({ status: 200, data: { places: [{}, {}, {}] } });
    expect(await post({ extensions })).toMatchObject({ data: { places: [{}, {}, {}] } });
    const search = new URLSearchParams({ extensions: JSON.stringify(extensions) });
    const answer = await fetch(`${gateway.gateway.url}/graphql?${search.toString()}`);
    expect(await answer.json()).toMatchObject({ data: { places: [{}, {}, {}] } });
  });

  test('that turn out to be invalid are not kept', async () => {
    const wrong = '{ nothing }';
    const named = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(wrong).digest('hex') } };
    expect(await post({ query: wrong, extensions: named })).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await post({ extensions: named })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  test('that are published are all that some clients may run, as their files change', async () => {
    const locked = { 'x-cobuild-client': 'locked' };
    const byId = { extensions: { persistedQuery: { version: 1, sha256Hash: 'published-1' } } };
    expect(await post(byId, locked)).toMatchObject({ status: 200, data: { places: [{ id: 'p0' }, {}, {}] } });
    expect(await post({ query: published.replace('{', '{\n') }, locked)).toMatchObject({ status: 200 });
    expect(await post({ query }, locked)).toMatchObject({ status: 403, code: 'PERSISTED_QUERY_ONLY' });
    expect(await post({ extensions }, locked)).toMatchObject({ status: 403, code: 'PERSISTED_QUERY_ONLY' });

    await writeFile(join(directory, 'manifest.json'), manifest('query Published { places { name } }'));
    await until(() => gateway.logged.some(({ msg }) => msg === 'published operations taken over'));
    expect(await post(byId, locked)).toMatchObject({ data: { places: [{ name: 'Park' }, {}, {}] } });
  });
});

describe('introspection', () => {
  test('is for those who have logged in, where it is configured so', async () => {
    const query = getIntrospectionQuery();
    expect(await post({ query })).toMatchObject({ status: 403, code: 'INTROSPECTION_DISABLED' });
    expect(await post({ query: '{ __type(name: "Query") { name } }' })).toMatchObject({
      code: 'INTROSPECTION_DISABLED',
    });
    expect(await post({ query: '{ __typename }' })).toMatchObject({ data: { __typename: 'Query' } });
    const known = await post({ query }, { authorization: 'Bearer somebody' });
    expect(known).toMatchObject({ status: 200, data: { __schema: {} } });
  });
});

describe('what is refused', () => {
  test('is refused over sockets as an error of the operation', async () => {
    const heard = hear(gateway.client(), deep);
    await until(() => heard.ended);
    expect(heard.errors).toMatchObject([
      [{ extensions: { code: 'DOCUMENT_TOO_DEEP', details: { limit: 25, found: 41 } } }],
    ]);
  });

  test('says no more than a little of what was sent', async () => {
    const answer = await post({ query: `{ ${'x'.repeat(50_000)} }` });
    expect(answer.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(answer).length).toBeLessThan(1_000);
    const long = await post({
      query: 'query($id: ID!) { place(id: $id) { id } }',
      variables: { id: ['y'.repeat(50_000)] },
    });
    expect(long.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(long).length).toBeLessThan(1_000);
  });
});

describe('the planner', () => {
  test('is not for one address alone; known documents need it no more', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const ask = (name: string, address: string) => post({ query: `query ${name} { places { id } }` }, from(address));
    expect(await ask('A', '203.0.113.1')).toMatchObject({ status: 200 });
    let refused = await ask('B0', '203.0.113.1');
    for (let number = 1; refused.status === 200; number += 1) refused = await ask(`B${number}`, '203.0.113.1');
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await ask('A', '203.0.113.1')).toMatchObject({ status: 200 });
    expect(await ask('C', '203.0.113.2')).toMatchObject({ status: 200 });
  });
});
