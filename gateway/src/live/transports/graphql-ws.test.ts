import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from '../../testing/places-and-visits.js';
import { connectAcknowledged, connectRaw, subscribe, type RawClient } from '../../testing/raw-socket.js';
import { startTestGateway, until, type TestGateway } from '../../testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
const clients: RawClient[] = [];

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs);
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
const append = (note = 'n') => subgraphs.log.append({ placeId: 'p0', note });

describe('does not close', () => {
  test.each([
    ['a document that does not parse', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an empty document', '', 'GRAPHQL_PARSE_FAILED'],
    ['a document that is not valid', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['variables that do not fit', 'query ($id: ID!) { place(id: $id) { id } }', 'BAD_USER_INPUT'],
    ['an ambiguous operation', 'query A { places { id } } query B { places { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('for %s: it is an error of its operation', async (_, query, code) => {
    const client = await acknowledged();
    client.send(subscribe('1', query));
    await client.ended('1');
    expect(client.of('1')).toMatchObject([{ type: 'error', payload: [{ extensions: { code } }] }]);
    client.send(subscribe('1', '{ place(id: "p0") { name } }'));
    await until(() => client.of('1').length === 3);
    expect(client.of('1')[1]).toMatchObject({ payload: { data: { place: { name: 'Park' } } } });
  });

  test('for ping and pong before the ack', async () => {
    const client = await connect();
    client.send({ type: 'pong', payload: { a: 1 } });
    client.send({ type: 'ping', payload: { token: 'bad' } });
    await until(() => client.received.length === 1);
    expect(client.received).toEqual([{ type: 'pong' }]);
    client.send({ type: 'connection_init' });
    await until(() => client.received.length === 2);
  });

  test('for a message in many fragments', async () => {
    const client = await acknowledged();
    const text = JSON.stringify(subscribe('1', '{ place(id: "p0") { name } }'));
    for (const letter of text.slice(0, -1)) client.socket.send(letter, { fin: false });
    client.socket.send(text.slice(-1));
    await client.ended('1');
    expect(client.of('1').map(({ type }) => type)).toEqual(['next', 'complete']);
  });

  test.each(['__proto__', 'constructor', '联合"活动\\', '\u2028'])(
    'for the id %j, which comes back as it was',
    async (id) => {
      const client = await acknowledged();
      const opened = streaming();
      client.send(subscribe(id));
      await opened();
      append();
      await until(() => client.of(id).length === 1);
      expect(client.received.at(-1)).toMatchObject({ id, type: 'next' });
    },
  );
});

describe('tokens', () => {
  test('the handshake’s Authorization counts where connection_init has none', async () => {
    const client = await connect(undefined, { authorization: 'Bearer bad' });
    client.send({ type: 'connection_init' });
    await until(() => client.closed !== null);
    expect(client.closed?.code).toBe(4403);
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
