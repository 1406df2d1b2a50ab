import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { WebSocketServer, type WebSocket } from 'ws';
import { until } from '../../support/wait.js';
import { openRawWebSocket } from './websocket.js';

const servers: WebSocketServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(greet: (socket: WebSocket) => void) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  servers.push(server);
  const heard: string[] = [];
  let pongs = 0;
  server.on('connection', (socket) => {
    socket.on('message', (message) => heard.push(String(message)));
    socket.on('pong', () => (pongs += 1));
    greet(socket);
  });
  await until('the server listens', () => server.address() !== null);
  return { port: (server.address() as AddressInfo).port, heard, pongs: () => pongs };
}

test('messages of every length come and go as they are', async () => {
  const texts = ['', 'a', 'b'.repeat(125), 'c'.repeat(126), 'd'.repeat(70_000), '结对共建'];
  const server = await serve((socket) => {
    for (const text of texts) socket.send(text);
  });
  const got: string[] = [];
  const socket = openRawWebSocket(server.port, '/', {
    open: () => socket.send('hello'),
    text: (data, from, to) => void got.push(data.toString('utf8', from, to)),
    closed: () => {},
  });
  await until('all have come', () => got.length === texts.length && server.heard.length === 1);
  expect(got).toEqual(texts);
  expect(server.heard).toEqual(['hello']);
  socket.destroy();
});

test('a ping is answered, and the reason of a close is told', async () => {
  const server = await serve((socket) => {
    socket.ping();
    socket.once('pong', () => socket.close(4410, 'SLOW_CONSUMER'));
  });
  const reasons: string[] = [];
  openRawWebSocket(server.port, '/', { open() {}, text() {}, closed: (reason) => void reasons.push(reason) });
  await until('it has closed', () => reasons.length > 0);
  expect(reasons).toEqual(['closed with 4410 SLOW_CONSUMER']);
  expect(server.pongs()).toBe(1);
});
