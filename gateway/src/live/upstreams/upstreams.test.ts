import { afterEach, describe, expect, test } from '@jest/globals';
import {
  composeForeign,
  startForeignSubgraph,
  type ForeignProtocol,
  type ForeignSubgraph,
} from '../../testing/foreign-subgraph.js';
import { overGraphqlWs, type Heard } from '../../testing/live-clients.js';
import { connectAcknowledged, subscribe } from '../../testing/raw-socket.js';
import { startGatewayOn, until, type TestGateway } from '../../testing/test-gateway.js';
import type { SubscriptionSettings } from './choose.js';

let foreign: ForeignSubgraph;
let gateway: TestGateway;
let heard: Heard[] = [];

async function start(speaks: ForeignProtocol, settings?: SubscriptionSettings): Promise<void> {
  foreign = await startForeignSubgraph(speaks);
  const subscriptions: Record<string, SubscriptionSettings> = settings ? { foreign: settings } : {};
  gateway = await startGatewayOn(composeForeign(foreign), { config: { subscriptions } });
}
afterEach(async () => {
  for (const one of heard) one.stop();
  heard = [];
  await gateway.stop();
  await foreign.kill();
});
function hear(field: string, token?: string): Heard {
  const one = overGraphqlWs(gateway.gateway.url, { query: `subscription { ${field} { number } }`, token });
  heard.push(one);
  return one;
}
const numbersOf = ({ results }: Heard) => results.map(({ data }) => (data?.['counted'] as { number: number }).number);

describe.each([
  ['graphql-ws', 'graphql-ws', undefined],
  ['graphql-ws, as configured', 'graphql-ws', 'graphql-ws'],
  ['Server-Sent Events, found out', 'sse', undefined],
  ['Server-Sent Events, as configured', 'sse', 'sse'],
  ['multipart, found out', 'multipart', undefined],
  ['multipart, as configured', 'multipart', 'multipart'],
] as const)('a foreign subgraph over %s', (_, speaks, protocol) => {
  const begin = () => start(speaks, protocol && { protocol });

  test('is passed on in order, one upstream for all who may share', async () => {
    await begin();
    const [one, other] = [hear('counted', 'li'), hear('counted', 'li')];
    await until(() => foreign.open === 1 && gateway.gateway.figures().listeners === 2);
    for (let number = 0; number < 50; number += 1) foreign.count(number);
    await until(() => one.results.length === 50 && other.results.length === 50);
    expect(numbersOf(one)).toEqual(Array.from({ length: 50 }, (__, number) => number));
    expect(numbersOf(other)).toEqual(numbersOf(one));
    expect(foreign.open).toBe(1);
  });

  test('ends its clients with UNAVAILABLE when it is lost, and serves who comes back', async () => {
    await begin();
    const one = hear('counted');
    await until(() => foreign.open === 1);
    foreign.count(1);
    await until(() => one.results.length === 1);
    await foreign.kill();
    await until(() => one.ended);
    expect(one.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(one.errors[0]?.extensions).not.toHaveProperty('cursor');
    const again = hear('counted');
    await foreign.restart();
    await until(() => foreign.open > 0);
    foreign.count(2);
    await until(() => again.results.length === 1);
  });

  test('ends the field, or refuses it, and the client hears that', async () => {
    await begin();
    const ended = hear('ended');
    await until(() => ended.ended);
    expect(ended.results).toEqual([{ data: { ended: { number: 1 } } }]);
    expect([...ended.errors, ...ended.failures]).toEqual([]);
    const refused = hear('refused');
    await until(() => refused.ended);
    expect(refused.errors).toMatchObject([{ message: 'not today', extensions: { code: 'CLOSED' } }]);
    expect(refused.results).toEqual([]);
  });

  test('is left when the last client leaves', async () => {
    await begin();
    const [one, other] = [hear('counted'), hear('counted')];
    await until(() => foreign.open === 1 && gateway.gateway.figures().listeners === 2);
    one.stop();
    await until(() => gateway.gateway.figures().listeners === 1);
    expect(foreign.open).toBe(1);
    other.stop();
    await until(() => foreign.open === 0);
  });
});

test('what was found out is kept: one handshake is refused, not one for each stream', async () => {
  await start('sse');
  const one = hear('counted', 'li');
  await until(() => foreign.open === 1);
  const other = hear('counted', 'wang');
  await until(() => foreign.open === 2);
  foreign.count(1);
  await until(() => one.results.length === 1 && other.results.length === 1);
  expect(foreign.accepts).toHaveLength(2);
});

test('a subgraph that does not speak what is configured is unavailable', async () => {
  await start('graphql-ws', { protocol: 'sse' });
  const one = hear('ended');
  await until(() => foreign.accepts.length > 1);
  expect(one.results).toEqual([]);
});

test('another address may be configured for subscriptions', async () => {
  const elsewhere = await startForeignSubgraph('multipart');
  await start('graphql-ws', { protocol: 'multipart', url: elsewhere.url });
  hear('counted');
  await until(() => elsewhere.open === 1);
  expect(foreign.open).toBe(0);
  await elsewhere.kill();
});

test('a renewal with other rights tells the gap that nobody can close', async () => {
  await start('graphql-ws');
  const client = await connectAcknowledged(gateway.gateway.url, { token: 'li' });
  client.send(subscribe('1', 'subscription { counted { number } }'));
  await until(() => foreign.open === 1);
  client.send({ type: 'ping', payload: { token: 'li:60000:promoted' } });
  await until(() => client.of('1').length === 1 && foreign.open === 1);
  await until(() => gateway.gateway.figures().listeners === 1);
  foreign.count(7);
  await until(() => client.of('1').length === 2);
  expect(client.of('1').map(({ payload }) => payload)).toEqual([
    { extensions: { gap: true } },
    { data: { counted: { number: 7 } } },
  ]);
  client.socket.terminate();
});
