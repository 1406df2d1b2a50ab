import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { startTestGateway, until, type TestGateway } from '../testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits();
  gateway = await startTestGateway(subgraphs);
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(gateway.gateway.url + path, { headers, redirect: 'manual' });

test('health tells of the process, ready of every subgraph', async () => {
  expect((await get('/health')).status).toBe(200);
  expect(await (await get('/ready')).json()).toMatchObject({
    ready: true,
    subgraphs: { places: 'ready', visits: 'ready' },
  });
  await subgraphs.visits().kill();
  const answer = await get('/ready');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ ready: false, subgraphs: { visits: 'unreachable' } });
  await subgraphs.restartVisits();
});

test('an unknown address is told where something is', async () => {
  const answer = await get('/nothing');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: 'NOT_FOUND', addresses: { ide: '/graphiql' } });
  expect(await (await get('/nothing', { accept: 'text/html' })).text()).toContain('/graphiql');
});

test('the root leads to the IDE, which asks no other origin', async () => {
  expect((await get('/')).headers.get('location')).toBe('/graphiql');
  const page = await get('/graphiql', { accept: 'text/html' });
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const html = await page.text();
  for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(path).toMatch(/^(\/graphiql\/|data:)/);
    if (!path.startsWith('data:')) expect((await get(path)).status).toBe(200);
  }
});

test('the request id comes back; one that could harm a log is replaced', async () => {
  expect((await get('/health', { 'x-request-id': 'a-1' })).headers.get('x-request-id')).toBe('a-1');
  expect((await get('/health', { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test('a body that is not JSON is refused without telling of the inside', async () => {
  const answer = await fetch(`${gateway.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":',
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    errors: [{ message: 'The body is not JSON', extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('a client that leaves stops the fetches for it', async () => {
  const abort = new AbortController();
  const body = JSON.stringify({ query: '{ slow }' });
  const asked = fetch(`${gateway.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: abort.signal,
  });
  await until(() => subgraphs.places().received.some(({ query }) => query.includes('slow')));
  abort.abort();
  await expect(asked).rejects.toThrow();
  await until(() => subgraphs.places().aborted() > 0);
});
