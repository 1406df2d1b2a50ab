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
const inFlight = (before: number, count: number) => until(() => subgraphs.places().received.length >= before + count);

const live = 'subscription { visited { cursor visit { note } } }';
const webSocket = (url: string) =>
  createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });

/** A response that stays open: what has come of it so far. */
function follow(url: string, accept: string, query: string) {
  const followed = { text: '', isOver: false };
  const headers = { 'content-type': 'application/json', accept };
  request(`${url}/graphql`, { method: 'POST', agent: false, headers }, (answer) => {
    answer.setEncoding('utf8');
    answer.on('data', (chunk: string) => (followed.text += chunk));
    answer.on('end', () => (followed.isOver = true));
  }).end(JSON.stringify({ query, extensions: { position: true } }));
  return followed;
}
const eventStream = 'text/event-stream';
const multipart = 'multipart/mixed;subscriptionSpec="1.0"';

test('at SIGTERM 20 queries in flight are answered, 20 streams get their cursor, and the process ends with 0', async () => {
  const gateway = await start();
  const sockets = Array.from({ length: 8 }, () => hear(webSocket(gateway.url), live, {}, { position: true }));
  const responses = Array.from({ length: 12 }, (_, index) =>
    follow(gateway.url, index % 2 === 0 ? eventStream : multipart, live),
  );
  const haveAll = (text: string) =>
    sockets.every(({ results }) => JSON.stringify(results).includes(text)) &&
    responses.every((response) => response.text.includes(text));
  await until(() => haveAll('position'));
  subgraphs.log.append({ placeId: 'p1', note: 'the last' });
  await until(() => haveAll('the last'));
  const before = subgraphs.places().received.length;
  // Each its own: equal ones would be sent once.
  const delays = Array.from({ length: 17 }, (_, index) => 600 + index);
  const queries = delays.map((ms) => ask(gateway.url, `{ delayed(ms: ${ms}) }`));
  const overSocket = hear(webSocket(gateway.url), '{ delayed(ms: 700) }');
  const overResponses = [follow(gateway.url, eventStream, '{ delayed(ms: 701) }')];
  overResponses.push(follow(gateway.url, multipart, '{ delayed(ms: 702) }'));
  await inFlight(before, 20);

  gateway.child.kill('SIGTERM');
  const answers = await Promise.all(queries);
  expect(answers.map(({ body }) => body)).toEqual(delays.map((ms) => ({ data: { delayed: ms } })));
  expect(new Set(answers.map(({ headers }) => headers.connection))).toEqual(new Set(['close']));
  expect(await gateway.ended).toBe(0);

  const cursor = subgraphs.log.position();
  const goingAway = { code: 'GOING_AWAY', cursor };
  await until(() => sockets.every(({ ended }) => ended) && responses.every(({ isOver }) => isOver));
  for (const { errors } of sockets) expect(errors).toEqual([[expect.objectContaining({ extensions: goingAway })]]);
  for (const { text } of responses) expect(text).toContain(JSON.stringify(goingAway));
  await until(() => overSocket.ended && overResponses.every(({ isOver }) => isOver));
  expect(overSocket).toMatchObject({ results: [{ data: { delayed: 700 } }], errors: [] });
  expect(overResponses.map(({ text }) => text)).toEqual([
    expect.stringContaining('{"data":{"delayed":701}}'),
    expect.stringContaining('{"data":{"delayed":702}}'),
  ]);
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
