import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { logIn } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';
import { documents, many } from './documents.js';
import { startGuardedGateway, type GuardedGateway } from './guarded-gateway.js';
import { startNormalClient, type NormalClient } from './normal-client.js';
import { secrets } from './outcome.js';

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

/** A socket that says what the test says. */
interface RawSocket {
  readonly socket: WebSocket;
  readonly received: readonly Message[];
  closed: { readonly code: number; readonly reason: string } | null;
  /** The status of a handshake that was not taken. */
  refused: number | null;
  send(message: object): void;
}

const mostSockets = 20;
const mostOperations = 30;
const mostHoldMs = 100;

let platform: Platform;
let gateway: GuardedGateway;
let normal: NormalClient;
let token: string;
const sockets: RawSocket[] = [];

beforeAll(async () => {
  platform = await startPlatform();
  gateway = await startGuardedGateway(platform, {
    LIMITS: JSON.stringify({ sockets: { socketsOfOneAddress: mostSockets, operations: mostOperations } }),
  });
  const { sideA, sideB } = platform.accounts;
  token = await logIn(platform.url, sideB.username, sideB.password);
  normal = await startNormalClient(gateway.url, await logIn(platform.url, sideA.username, sideA.password));
}, 120_000);
afterEach(() => {
  for (const { socket } of sockets.splice(0)) socket.terminate();
});
afterAll(async () => {
  await normal.stop();
  await gateway.stop();
  await platform.stop();
});

async function connect(address?: string): Promise<RawSocket> {
  const headers: Record<string, string> = address === undefined ? {} : { 'x-forwarded-for': address };
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const received: Message[] = [];
  const raw: RawSocket = {
    socket,
    received,
    closed: null,
    refused: null,
    send: (message) => socket.send(JSON.stringify(message)),
  };
  sockets.push(raw);
  socket.on('message', (text) => received.push(JSON.parse(String(text))));
  socket.on('close', (code, reason) => (raw.closed = { code, reason: String(reason) }));
  socket.on('unexpected-response', (_, { statusCode }) => (raw.refused = statusCode ?? 0));
  socket.on('error', () => {});
  await until('the socket is open or refused', () => socket.readyState === WebSocket.OPEN || raw.refused || raw.closed);
  return raw;
}

async function acknowledged(): Promise<RawSocket> {
  const raw = await connect();
  raw.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await until('connection_ack', () => raw.received.some(({ type }) => type === 'connection_ack'));
  return raw;
}

const subscribe = (id: string, payload: object) => ({ id, type: 'subscribe', payload });
const live = 'subscription { jointActivityLogged { cursor } }';
const errorOf = ({ received }: RawSocket, id: string) =>
  received.find((message) => message.id === id && message.type === 'error');

/** Runs an attack until it held nobody up longer than it may: what others do on this machine does so at random, an attack each time. */
async function attacked(attack: () => Promise<void>): Promise<void> {
  let holdMs = Infinity;
  let lateMs = Infinity;
  for (let attempt = 1; attempt <= 3 && (holdMs >= mostHoldMs || lateMs >= 1_000); attempt += 1) {
    await gateway.longestHoldMs();
    normal.slowest();
    await attack();
    holdMs = Math.min(holdMs, await gateway.longestHoldMs());
    const others = normal.slowest();
    expect(others.wrong).toEqual([]);
    lateMs = Math.min(lateMs, Math.max(others.healthMs, others.queryMs));
  }
  expect(holdMs).toBeLessThan(mostHoldMs);
  expect(lateMs).toBeLessThan(1_000);
}

describe('a socket is closed that sends', () => {
  test.each<[string, (raw: RawSocket) => void, ...number[]]>([
    ['a message of two megabytes', ({ socket }) => socket.send('x'.repeat(2_000_000)), 1009],
    [
      'a megabyte of lists',
      ({ socket }) => socket.send(`{"type":"ping","payload":{"a":${'['.repeat(500_000)}}}`),
      4400,
    ],
    ['a hundred thousand names', ({ socket }) => socket.send(`{${many(60_000, (i) => `"k${i}":1`, ',')}}`), 4400],
    ['bytes', ({ socket }) => socket.send(Buffer.from([1, 2, 3])), 4400],
    ['ten thousand pings', (raw) => many(10_000, () => (raw.send({ type: 'ping' }), '')), 4429],
    ['ten thousand frames of ping', ({ socket }) => many(10_000, () => (socket.ping(), '')), 4429, 1006],
    [
      'ten thousand operations, each ended at once',
      (raw) =>
        many(5_000, (i) => {
          raw.send(subscribe(`${i}`, { query: live }));
          raw.send({ id: `${i}`, type: 'complete' });
          return '';
        }),
      4429,
    ],
    ['the same operation twice', (raw) => many(2, () => (raw.send(subscribe('1', { query: live })), '')), 4409],
  ])('%s', async (_, attack, ...codes) => {
    await attacked(async () => {
      const raw = await acknowledged();
      attack(raw);
      await until('the socket is closed', () => raw.closed, 20_000);
      expect(codes).toContain(raw.closed?.code);
      expect(JSON.stringify(raw.received)).not.toMatch(secrets);
    });
  });
});

describe('an operation over a socket is refused alone', () => {
  test.each(documents.filter(([, document]) => document.length < 900_000))('%s', async (_, query, codes) => {
    await attacked(async () => {
      const raw = await acknowledged();
      raw.send(subscribe('good', { query: live }));
      raw.send(subscribe('bad', { query }));
      const error = await until('the error', () => errorOf(raw, 'bad'), 20_000);
      expect(codes).toContain((error.payload as { extensions: { code: string } }[])[0]?.extensions.code);
      expect(JSON.stringify(raw.received)).not.toMatch(secrets);
      expect(errorOf(raw, 'good')).toBeUndefined();
      expect(raw.closed).toBeNull();
    });
  });

  test('beyond so many at a time', async () => {
    const raw = await acknowledged();
    for (let number = 0; number <= mostOperations; number += 1) raw.send(subscribe(`${number}`, { query: live }));
    const error = await until('the error', () => errorOf(raw, `${mostOperations}`));
    expect(error.payload).toMatchObject([
      { extensions: { code: 'TOO_MANY_OPERATIONS', details: { limit: mostOperations } } },
    ]);
    raw.send({ id: '0', type: 'complete' });
    raw.send(subscribe('again', { query: '{ __typename }' }));
    await until('an answer', () => raw.received.some(({ id, type }) => id === 'again' && type === 'complete'));
    expect(raw.closed).toBeNull();
  });
});

test('one address holds no more sockets and streams than it may, and others come in', async () => {
  const held = await Promise.all(Array.from({ length: mostSockets }, () => connect('203.0.113.9')));
  expect(held.every(({ socket }) => socket.readyState === WebSocket.OPEN)).toBe(true);
  expect((await connect('203.0.113.9')).refused).toBe(429);
  const stream = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify({ query: live }),
  });
  expect(stream.status).toBe(429);
  expect(await stream.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect((await connect('203.0.113.10')).socket.readyState).toBe(WebSocket.OPEN);
  held[0]?.socket.close();
  await until('a place is free', async () => (await connect('203.0.113.9')).socket.readyState === WebSocket.OPEN);
});

test('persisted operations are known over sockets, too', async () => {
  const query = '{ __typename persisted: __typename }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const raw = await acknowledged();
  raw.send(subscribe('unknown', { extensions }));
  const error = await until('the error', () => errorOf(raw, 'unknown'));
  expect(error.payload).toMatchObject([
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ]);
  raw.send(subscribe('both', { query, extensions }));
  await until('an answer', () => raw.received.some(({ id, type }) => id === 'both' && type === 'complete'));
  raw.send(subscribe('hash', { extensions }));
  const next = await until('an answer', () => raw.received.find(({ id, type }) => id === 'hash' && type === 'next'));
  expect(next.payload).toEqual({ data: { __typename: 'Query', persisted: 'Query' } });
});
