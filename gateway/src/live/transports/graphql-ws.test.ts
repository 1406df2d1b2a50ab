import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { startPlacesAndVisits, type PlacesAndVisits } from '../../testing/places-and-visits.js';
import { startTestGateway, until, type TestGateway } from '../../testing/test-gateway.js';

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: { readonly data?: unknown } & readonly { readonly extensions?: object }[];
}

/** A client that says exactly what the test says. */
interface RawClient {
  readonly received: Message[];
  readonly socket: WebSocket;
  closed: { readonly code: number; readonly reason: string } | null;
  send(message: object | string): void;
  of(id: string): readonly Message[];
}

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
const clients: RawClient[] = [];

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs, {
    transport: { initWithinMs: 200, mostBuffered: 64 * 1024, goneWithinMs: 500 },
  });
});
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.terminate();
  await until(() => gateway.gateway.figures().streams === 0);
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
});

async function connect(protocol = 'graphql-transport-ws'): Promise<RawClient> {
  const socket = new WebSocket(`${gateway.gateway.url.replace('http', 'ws')}/graphql`, protocol);
  const client: RawClient = {
    received: [],
    socket,
    closed: null,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    of: (id) => client.received.filter((message) => message.id === id),
  };
  clients.push(client);
  socket.on('message', (raw) => client.received.push(JSON.parse(String(raw))));
  socket.on('close', (code, reason) => (client.closed = { code, reason: String(reason) }));
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
  return client;
}

async function acknowledged(payload?: object): Promise<RawClient> {
  const client = await connect();
  client.send({ type: 'connection_init', ...(payload ? { payload } : {}) });
  await until(() => client.received.some(({ type }) => type === 'connection_ack'));
  return client;
}

const live = 'subscription { visited { visit { id } } }';
const subscribe = (id: string, query = live) => ({ id, type: 'subscribe', payload: { query } });
const append = (note = 'n') => subgraphs.log.append({ placeId: 'p0', note });
const streaming = () => {
  const before = subgraphs.log.opened.length;
  return () => until(() => subgraphs.log.opened.length > before);
};

describe('closes', () => {
  const cases: readonly (readonly [string, number, readonly (object | string)[]])[] = [
    ['what is not JSON', 4400, ['{']],
    ['what is not a message', 4400, [{ type: 'nothing' }]],
    ['what only servers send', 4400, [{ id: '1', type: 'next', payload: {} }]],
    ['a subscribe before connection_init', 4401, [subscribe('1')]],
    ['a subscribe while connection_init is checked', 4401, [{ type: 'connection_init' }, subscribe('1')]],
    ['a second connection_init', 4429, [{ type: 'connection_init' }, { type: 'connection_init' }]],
    ['an invalid token', 4403, [{ type: 'connection_init', payload: { token: 'bad' } }]],
    ['silence instead of connection_init', 4408, []],
  ];
  test.each(cases)('%s with %d', async (_, code, messages) => {
    const client = await connect();
    messages.forEach(client.send);
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(code);
  });

  test('another sub-protocol with 4406, or refuses it in the handshake', async () => {
    const client = await connect('graphql-ws');
    await until(() => client.closed !== null);
    expect([4406, 1006]).toContain(client.closed?.code);
  });

  test.each([['1'], ['x'.repeat(500)]])('a duplicate id with 4409, however long', async (id) => {
    const client = await acknowledged();
    client.send(subscribe(id));
    client.send(subscribe(id));
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(4409);
  });
});

describe('races', () => {
  test('complete right after subscribe: nothing is said, nothing stays open', async () => {
    const client = await acknowledged();
    client.send(subscribe('1'));
    client.send({ id: '1', type: 'complete' });
    await until(() => gateway.gateway.figures().listeners === 0);
    append();
    client.send({ type: 'ping' });
    await until(() => client.received.some(({ type }) => type === 'pong'));
    expect(client.of('1')).toEqual([]);
  });

  test('an id taken anew right after complete is a new operation and hears no other', async () => {
    const client = await acknowledged();
    client.send(subscribe('1', '{ place(id: "p0") { name } }'));
    client.send({ id: '1', type: 'complete' });
    client.send(subscribe('1', '{ place(id: "p1") { name } }'));
    await until(() => client.of('1').some(({ type }) => type === 'complete'));
    expect(client.of('1')).toEqual([
      { id: '1', type: 'next', payload: { data: { place: { name: 'Square' } } } },
      { id: '1', type: 'complete' },
    ]);
    client.send(subscribe('1', '{ place(id: "p2") { name } }'));
    await until(() => client.of('1').length === 4);
    expect(client.closed).toBeNull();
  });

  test('complete for an unknown id is no error', async () => {
    const client = await acknowledged();
    client.send({ id: 'unknown', type: 'complete' });
    client.send({ type: 'ping' });
    await until(() => client.received.some(({ type }) => type === 'pong'));
    expect(client.closed).toBeNull();
  });

  test('a socket that is cut while its subscription is opened leaves nothing behind', async () => {
    const client = await acknowledged();
    client.send(subscribe('1'));
    client.socket.terminate();
    await until(() => gateway.gateway.figures().listeners === 0 && gateway.gateway.figures().streams === 0);
  });
});

describe('tokens', () => {
  test('the handshake’s Authorization counts where connection_init has none', async () => {
    const socket = new WebSocket(`${gateway.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { authorization: 'Bearer bad' },
    });
    const code = new Promise((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    expect(await code).toBe(4403);
  });

  test('a ping with a new token renews the connection; the stream goes on', async () => {
    const client = await acknowledged({ token: 'li:700' });
    const opened = streaming();
    client.send(subscribe('1'));
    await opened();
    client.send({ type: 'ping', payload: { token: 'li:60000' } });
    await until(() => client.received.some(({ type }) => type === 'pong'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    append();
    await until(() => client.of('1').length === 1);
    expect(client.closed).toBeNull();
  });

  test('a renewal with other rights moves the stream to them without gap', async () => {
    const client = await acknowledged({ token: 'li' });
    let opened = streaming();
    client.send(subscribe('1'));
    await opened();
    append();
    await until(() => client.of('1').length === 1);
    opened = streaming();
    client.send({ type: 'ping', payload: { token: 'li:60000:promoted' } });
    append();
    await opened();
    append();
    await until(() => client.of('1').length === 3);
    expect(subgraphs.visits().received.at(-1)?.viewer?.name).toBe('lipromoted');
  });

  test('a renewal for another account ends the connection', async () => {
    const client = await acknowledged({ token: 'li' });
    client.send({ type: 'ping', payload: { token: 'wang' } });
    await until(() => client.closed !== null);
    expect(client.closed).toEqual({ code: 4403, reason: 'UNAUTHENTICATED' });
  });
});

test('a client that reads too slowly is cut with its cursor, and others do not notice', async () => {
  const [slow, quick] = [await acknowledged(), await acknowledged()];
  const opened = streaming();
  const query = 'subscription { visited { cursor visit { id note } } }';
  slow.send(subscribe('1', query));
  quick.send(subscribe('1', query));
  await opened();
  await until(() => gateway.gateway.figures().listeners === 2);
  slow.socket.pause();
  const before = subgraphs.log.visits.length;
  for (let count = 1; count <= 400; count += 1) {
    append('x'.repeat(50_000));
    await until(() => quick.of('1').length === count);
  }
  expect(gateway.gateway.figures().listeners).toBe(1);
  slow.socket.resume();
  await until(() => slow.closed !== null);
  const last = slow.of('1').at(-1);
  if (slow.closed?.code === 4410) {
    expect(last).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'SLOW_CONSUMER' } }] });
    const cursor = `c${before + slow.of('1').length - 2}`;
    expect(last?.payload?.[0]?.extensions).toMatchObject({ cursor });
  } else expect(slow.closed?.code).toBe(1006);
});
