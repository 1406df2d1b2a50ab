import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from '../../testing/places-and-visits.js';
import { connectAcknowledged, subscribe, type RawClient } from '../../testing/raw-socket.js';
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
const acknowledged = async (payload?: object) => kept(await connectAcknowledged(gateway.gateway.url, payload));
const streaming = () => {
  const before = subgraphs.log.opened.length;
  return () => until(() => subgraphs.log.opened.length > before);
};
const append = (note = 'n') => subgraphs.log.append({ placeId: 'p0', note });

describe('races', () => {
  test('complete right after subscribe: nothing is said, nothing stays open', async () => {
    const client = await acknowledged();
    client.send(subscribe('1'));
    client.send({ id: '1', type: 'complete' });
    await until(() => gateway.gateway.figures().listeners === 0);
    append();
    await client.pinged();
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

  test('an id that is subscribed and completed again and again belongs to the last', async () => {
    const client = await acknowledged();
    const before = subgraphs.log.visits.length;
    for (let round = 0; round < 20; round += 1) {
      client.send(subscribe('1'));
      client.send({ id: '1', type: 'complete' });
    }
    const opened = streaming();
    client.send(subscribe('1'));
    await opened();
    await until(() => gateway.gateway.figures().listeners === 1);
    append();
    append();
    await until(() => client.of('1').length === 2);
    expect(client.of('1')).toMatchObject(
      [before, before + 1].map((at) => ({ type: 'next', payload: { data: { visited: { visit: { id: `v${at}` } } } } })),
    );
  });

  test('an id is free again once its operation was completed or refused by the gateway', async () => {
    const client = await acknowledged();
    for (let round = 1; round <= 5; round += 1) {
      client.send(subscribe('1', round % 2 ? '{ place(id: "p0") { name } }' : '{ nothing }'));
      await until(() => client.of('1').filter(({ type }) => type !== 'next').length === round);
    }
    expect(client.closed).toBeNull();
  });

  test('many operations of one connection each hear their own', async () => {
    const client = await acknowledged();
    const ids = ['a', 'bb', 'cc', 'd'.repeat(300)];
    const opened = streaming();
    for (const id of ids) client.send(subscribe(id));
    await until(() => gateway.gateway.figures().listeners === 4 && gateway.gateway.figures().streams === 1);
    // The stream begins when its subgraph has taken it, not when the connection is there.
    await opened();
    append();
    append();
    await until(() => ids.every((id) => client.of(id).length === 2));
    client.send({ id: 'bb', type: 'complete' });
    await client.pinged();
    append();
    await until(() => ['a', 'cc', ids[3] ?? ''].every((id) => client.of(id).length === 3));
    expect(client.of('bb')).toHaveLength(2);
  });

  test('complete for an unknown id is no error', async () => {
    const client = await acknowledged();
    client.send({ id: 'unknown', type: 'complete' });
    await client.pinged();
    expect(client.closed).toBeNull();
  });

  test('a socket that is cut while its subscription is opened leaves nothing behind', async () => {
    const client = await acknowledged();
    client.send(subscribe('1'));
    client.socket.terminate();
    await until(() => gateway.gateway.figures().listeners === 0 && gateway.gateway.figures().streams === 0);
  });
});
