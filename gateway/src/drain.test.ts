import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { forkGateway, type GatewayProcess } from './testing/gateway-process.js';
import { startPlacesAndVisits, type PlacesAndVisits } from './testing/places-and-visits.js';
import { composeTestSupergraph, hear, until } from './testing/test-gateway.js';
import { testSecret } from './testing/subgraph-server.js';

let subgraphs: PlacesAndVisits;
let directory: string;
const agent = new Agent({ keepAlive: true });
const gateways: GatewayProcess[] = [];

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  directory = await mkdtemp(join(tmpdir(), 'cobuild-gateway-'));
  await writeFile(join(directory, 'supergraph.graphql'), composeTestSupergraph(subgraphs));
});
afterEach(() => {
  for (const { child } of gateways.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  agent.destroy();
  await subgraphs.stop();
  await rm(directory, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<GatewayProcess & { readonly url: string }> {
  const gateway = forkGateway({
    SUPERGRAPH: join(directory, 'supergraph.graphql'),
    VIEWER_SECRET: Buffer.from(testSecret).toString('base64url'),
    ...env,
  });
  gateways.push(gateway);
  return { ...gateway, url: await gateway.ready };
}

/** Asks over a kept connection. */
const ask = (
  url: string,
  query: string,
): Promise<{ readonly headers: IncomingMessage['headers']; readonly body: unknown }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (answer) => {
      json(answer).then((body) => resolve({ headers: answer.headers, body }), reject);
    });
    asking.on('error', reject).end(JSON.stringify({ query }));
  });
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const inFlight = (before: number, count: number) => until(() => subgraphs.places().received.length >= before + count);

test('at SIGTERM 20 queries in flight are answered, 20 streams get their cursor, and the process ends with 0', async () => {
  const gateway = await start();
  const streams = times(20, () => {
    const client = createClient({
      url: `${gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    return hear(client, 'subscription { visited { cursor visit { note } } }', {}, { position: true });
  });
  await until(() => streams.every(({ results }) => results.length === 1));
  subgraphs.log.append({ placeId: 'p1', note: 'the last' });
  await until(() => streams.every(({ results }) => results.length === 2));
  const before = subgraphs.places().received.length;
  // Each its own: equal ones would be sent once.
  const delays = Array.from({ length: 20 }, (_, index) => 600 + index);
  const queries = delays.map((ms) => ask(gateway.url, `{ delayed(ms: ${ms}) }`));
  await inFlight(before, 20);

  gateway.child.kill('SIGTERM');
  const answers = await Promise.all(queries);
  expect(answers.map(({ body }) => body)).toEqual(delays.map((ms) => ({ data: { delayed: ms } })));
  expect(new Set(answers.map(({ headers }) => headers.connection))).toEqual(new Set(['close']));
  await until(() => streams.every(({ ended }) => ended));
  for (const { errors } of streams) {
    expect(errors).toEqual([
      [expect.objectContaining({ extensions: { code: 'GOING_AWAY', cursor: subgraphs.log.position() } })],
    ]);
  }
  expect(await gateway.ended).toBe(0);
  expect(gateway.logged.some(({ msg }) => msg === 'requests were cut')).toBe(false);
});

test('/ready says 503 before anything is refused, for as long as it is told', async () => {
  const gateway = await start({ DRAIN_DELAY_MS: '1500' });
  const ready = async () => (await fetch(`${gateway.url}/ready`)).status;
  expect(await ready()).toBe(200);
  gateway.child.kill('SIGTERM');
  await until(() => gateway.logged.some(({ msg }) => msg === 'ends'));
  expect(await ready()).toBe(503);
  expect((await ask(gateway.url, '{ place(id: "p0") { name } }')).body).toEqual({ data: { place: { name: 'Park' } } });
  expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
  expect(await gateway.ended).toBe(0);
});

test('what is not answered within the time to drain is cut, and said', async () => {
  const gateway = await start({ DRAIN_MS: '300' });
  const before = subgraphs.places().received.length;
  const asked = ask(gateway.url, '{ slow }').catch((error: NodeJS.ErrnoException) => error.code);
  await inFlight(before, 1);
  gateway.child.kill('SIGTERM');
  expect(await asked).toBe('ECONNRESET');
  expect(await gateway.ended).toBe(0);
  expect(gateway.logged).toContainEqual(expect.objectContaining({ msg: 'requests were cut', cut: 1 }));
});

test('a second signal ends it at once', async () => {
  const gateway = await start({ DRAIN_MS: '60000' });
  const before = subgraphs.places().received.length;
  const asked = ask(gateway.url, '{ slow }').catch((error: NodeJS.ErrnoException) => error.code);
  await inFlight(before, 1);
  gateway.child.kill('SIGTERM');
  await until(() => gateway.logged.some(({ msg }) => msg === 'ends'));
  gateway.child.kill('SIGTERM');
  expect(await gateway.ended).toBe(1);
  expect(await asked).toBe('ECONNRESET');
});
