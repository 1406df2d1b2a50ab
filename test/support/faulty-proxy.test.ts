import { afterAll, beforeAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.js';
import { listenOn } from './listen-on.js';
import { until } from './wait.js';

/** Answers each line with itself, twice. */
let echo: Server;
let proxy: FaultyProxy;
const clients: Socket[] = [];

interface Talk {
  readonly socket: Socket;
  heard(): string;
  readonly ended: Promise<unknown>;
}

async function talk(): Promise<Talk> {
  const socket = connect(proxy.port, '127.0.0.1');
  clients.push(socket);
  let text = '';
  socket.on('data', (bytes) => (text += bytes.toString()));
  socket.on('error', () => {});
  // `once` of the events module would reject where a connection is reset.
  const ended = new Promise((resolve) => socket.once('close', resolve));
  await once(socket, 'connect');
  return { socket, heard: () => text, ended };
}

beforeAll(async () => {
  echo = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => socket.write(`${bytes.toString()}${bytes.toString()}`));
  });
});

beforeEach(async () => {
  proxy = await startFaultyProxy(echo.listening ? portOf(echo) : await listenOn(echo));
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await proxy.close();
});

afterAll(() => {
  echo.close();
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

test('passes on what is said, both ways', async () => {
  const { socket, heard } = await talk();
  socket.write('one ');
  await until('the echo', () => heard() === 'one one ');
  expect(proxy.connections()).toBe(1);
});

test('slow: later, and in order also when it is quick again', async () => {
  const { socket, heard } = await talk();
  await proxy.set({ kind: 'slow', ms: 100 });
  const began = performance.now();
  socket.write('one ');
  await until('the first has passed', () => performance.now() - began > 50);
  await proxy.set({ kind: 'none' });
  socket.write('two ');
  await until('both echoes', () => heard().length === 16);
  expect(heard()).toMatch(/^one .*two $/);
  expect(performance.now() - began).toBeGreaterThan(95);
});

test('cut: so many bytes of the answer and no more', async () => {
  const { socket, heard, ended } = await talk();
  await proxy.set({ kind: 'cut', afterBytes: 5 });
  socket.write('one ');
  await ended;
  expect(heard()).toBe('one o');
  await until('the connection is forgotten', () => proxy.connections() === 0);
});

test('mute: nothing, also once new connections are answered again', async () => {
  const early = await talk();
  await proxy.set({ kind: 'mute' });
  const between = await talk();
  early.socket.write('one ');
  between.socket.write('two ');
  await proxy.set({ kind: 'none' });
  const late = await talk();
  late.socket.write('three ');
  await until('the late echo', () => late.heard() === 'three three ');
  early.socket.write('one ');
  late.socket.write('.');
  await until('the last echo', () => late.heard().endsWith('..'));
  expect(early.heard() + between.heard()).toBe('');
});

test('refuse: no connection, until it listens at the same port again', async () => {
  const early = await talk();
  await proxy.set({ kind: 'refuse' });
  await early.ended;
  await expect(talk()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await proxy.set({ kind: 'none' });
  const late = await talk();
  late.socket.write('one ');
  await until('the echo', () => late.heard() === 'one one ');
});

test('garbage: these bytes and the end, in open connections and in new ones', async () => {
  const early = await talk();
  await proxy.set({ kind: 'garbage', bytes: 'blah' });
  const late = await talk();
  for (const { socket, ended, heard } of [early, late]) {
    socket.write('one ');
    await ended;
    expect(heard()).toBe('blah');
  }
});

test('bytes can be slipped in, and all connections be reset', async () => {
  const { socket, heard, ended } = await talk();
  socket.write('one ');
  await until('the echo', () => heard() === 'one one ');
  proxy.inject(Buffer.from('!'));
  await until('what was slipped in', () => heard() === 'one one !');
  proxy.sever();
  await ended;
});
