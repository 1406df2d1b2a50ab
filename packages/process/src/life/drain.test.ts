import { Agent, createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { createDraining } from './drain.js';

const servers: Server[] = [];
const agents: Agent[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  for (const agent of agents.splice(0)) agent.destroy();
});

/** A server whose answers wait until they are released. */
async function holding(answer: RequestListener = (_, response) => response.end('done')) {
  const held: (() => void)[] = [];
  const server = createServer((request, response) => void held.push(() => answer(request, response)));
  servers.push(server);
  const draining = createDraining(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  agents.push(agent);
  const ask = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, host: '127.0.0.1', agent }, resolve).on('error', reject);
    });
  const release = () => held.splice(0).forEach((finish) => finish());
  return { draining, server, port, ask, release, held };
}
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test('what is in flight is answered, and told that its connection closes', async () => {
  const { draining, ask, held, release } = await holding();
  const answers = [ask(), ask(), ask()];
  await until(() => held.length === 3);
  expect(draining.inFlight).toBe(3);
  const ended = draining.end(10_000);
  release();
  for (const answer of await Promise.all(answers)) {
    expect(answer.headers.connection).toBe('close');
    expect(await text(answer)).toBe('done');
  }
  expect(await ended).toBe(0);
});

test('an idle connection that was kept is closed, and no new one is taken', async () => {
  const { draining, ask, held, release, port } = await holding();
  const first = ask();
  await until(() => held.length === 1);
  release();
  await text(await first);
  expect(await draining.end(10_000)).toBe(0);
  await expect(
    new Promise((resolve, reject) => connect(port, '127.0.0.1', () => resolve('taken')).on('error', reject)),
  ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a request that comes over a kept connection while others are waited for is answered, too', async () => {
  const { draining, server, held, release, port } = await holding();
  const socket = connect(port, '127.0.0.1');
  const said = text(socket);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await until(() => held.length === 1);
  // The second waits behind the first on the same connection.
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const ended = draining.end(10_000);
  release();
  expect(await ended).toBe(0);
  expect((await said).match(/done/g)).not.toBeNull();
  expect(server.listening).toBe(false);
});

test('an answer whose head went out before still ends its connection', async () => {
  const { draining, server, ask, held, release } = await holding((_, response) => response.end(' done'));
  server.prependListener('request', (_, response) => {
    response.writeHead(200);
    response.write('begun');
  });
  const asked = ask();
  const answer = await asked;
  await until(() => held.length === 1);
  const ended = draining.end(10_000);
  release();
  expect(await text(answer)).toBe('begun done');
  expect(await ended).toBe(0);
});

test('what is not answered in time is cut and counted', async () => {
  const { draining, ask, held } = await holding();
  const asked = [ask(), ask()].map((answer) => answer.catch((error: NodeJS.ErrnoException) => error.code));
  await until(() => held.length === 2);
  expect(await draining.end(20)).toBe(2);
  expect(await Promise.all(asked)).toEqual(['ECONNRESET', 'ECONNRESET']);
});
