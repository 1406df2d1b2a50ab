import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from '../../testing/places-and-visits.js';
import { connectAcknowledged, connectRaw, subscribe, type RawClient } from '../../testing/raw-socket.js';
import { startTestGateway, until, type TestGateway } from '../../testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
const clients: RawClient[] = [];

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs, { transport: { initWithinMs: 1_000 } });
});
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.terminate();
  await until(() => gateway.gateway.figures().streams === 0);
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
});

const kept = (client: RawClient): RawClient => {
  clients.push(client);
  return client;
};
const connect = async (protocol?: string | string[], headers?: Record<string, string>) =>
  kept(await connectRaw(gateway.gateway.url, protocol, headers));
const acknowledged = async (payload?: object) => kept(await connectAcknowledged(gateway.gateway.url, payload));
const streaming = () => {
  const before = subgraphs.log.opened.length;
  return () => until(() => subgraphs.log.opened.length > before);
};

describe('closes', () => {
  const init = { type: 'connection_init' };
  const cases: readonly (readonly [string, number, readonly (object | string | Buffer)[]])[] = [
    ['what is not JSON', 4400, ['{']],
    ['what is not a message', 4400, [{ type: 'nothing' }]],
    ['what only servers send', 4400, [{ id: '1', type: 'next', payload: {} }]],
    ['what only servers send, also after the ack', 4400, [init, { type: 'connection_ack' }]],
    ['a binary message, whatever it holds', 4400, [Buffer.from(JSON.stringify(init))]],
    ['a subscribe before connection_init', 4401, [subscribe('1')]],
    ['a subscribe while connection_init is checked', 4401, [init, subscribe('1')]],
    ['a second connection_init', 4429, [init, init]],
    ['an invalid token', 4403, [{ ...init, payload: { token: 'bad' } }]],
    ['silence instead of connection_init', 4408, []],
    ['pings alone instead of connection_init', 4408, [{ type: 'ping' }]],
    ['a message above 1 MiB', 1009, [{ type: 'ping', payload: { a: 'x'.repeat(2 ** 20) } }]],
  ];
  test.each(cases)('%s with %d', async (_, code, messages) => {
    const client = await connect();
    for (const message of messages) {
      if (Buffer.isBuffer(message)) client.socket.send(message);
      else client.send(message);
    }
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(code);
  });

  test('a second connection_init after the ack, with 4429, and ends what runs', async () => {
    const client = await acknowledged();
    const opened = streaming();
    client.send(subscribe('1'));
    await opened();
    client.send({ type: 'connection_init' });
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(4429);
    await until(() => gateway.gateway.figures().listeners === 0);
  });

  test('fragments that are above 1 MiB together, with 1009', async () => {
    const client = await connect();
    client.socket.send('x'.repeat(700_000), { fin: false });
    client.socket.send('x'.repeat(700_000));
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(1009);
  });

  test('text that is not UTF-8, with 1007', async () => {
    const client = await connect();
    client.socket.send(Buffer.from([0x7b, 0xff, 0x7d]), { binary: false });
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(1007);
  });

  test.each([['graphql-ws'], [undefined]])('the sub-protocol %s with 4406, or in the handshake', async (protocol) => {
    const client = await connect(protocol ?? []);
    await until(() => client.closed !== null);
    expect([4406, 1006]).toContain(client.closed?.code);
  });

  test.each([['1'], ['x'.repeat(500)], ['x'.repeat(100_000)], ['联合活动'.repeat(20)]])(
    'a duplicate id with 4409, however long',
    async (id) => {
      const client = await acknowledged();
      client.send(subscribe(id));
      client.send(subscribe(id));
      await until(() => client.closed !== null);
      expect(client.closed?.code).toBe(4409);
      await until(() => gateway.gateway.figures().listeners === 0);
    },
  );

  test('once: what comes after the reason for closing is not read', async () => {
    const client = await acknowledged();
    const before = subgraphs.visits().received.length;
    client.send('{');
    client.send(subscribe('1', 'mutation { visitLog(placeId: "p0", note: "late") { id } }'));
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(4400);
    expect(subgraphs.visits().received.length).toBe(before);
  });
});
