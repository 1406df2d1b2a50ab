import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { transports, type Heard, type LiveClient } from '../testing/live-clients.js';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { startTestGateway, until, type TestGateway } from '../testing/test-gateway.js';

const query = `subscription ($after: Cursor, $initial: LiveStart) {
  visited(after: $after, initial: $initial) { cursor remaining visit { id place { name } } }
}`;

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
let clients: Heard[] = [];

beforeEach(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs);
});
afterEach(async () => {
  for (const heard of clients) heard.stop();
  clients = [];
  await gateway.stop();
  await subgraphs.stop();
});

const append = (count: number) => {
  for (let index = 0; index < count; index += 1) subgraphs.log.append({ placeId: 'p0', note: 'n' });
};
interface Visited {
  readonly cursor: string;
  readonly remaining: number | null;
  readonly visit: { readonly id: string };
}
const told = (heard: Heard) => heard.results.map(({ data }) => (data as { visited: Visited }).visited);
const idsOf = (heard: Heard) => told(heard).map(({ visit }) => visit.id);
const logged = () => subgraphs.log.visits.map(({ id }) => id);
const figures = () => gateway.gateway.figures();

describe.each(transports)('over %s', (_, client: LiveClient) => {
  const hear = (variables: Record<string, unknown> = {}): Heard => {
    const heard = client(gateway.gateway.url, { query, variables: { initial: 'SNAPSHOT', ...variables }, token: 'li' });
    clients.push(heard);
    return heard;
  };
  const count = (heard: Heard, results: number) =>
    until(
      () => heard.results.length >= results,
      () => [idsOf(heard), heard.errors, heard.failures],
    );

  test('a snapshot comes first, then the events, and the client moves to the main stream', async () => {
    append(5);
    const heard = hear();
    await count(heard, 5);
    expect(told(heard).map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0]);
    append(3);
    await count(heard, 8);
    expect(idsOf(heard)).toEqual(logged());
    expect(
      told(heard)
        .slice(5)
        .map(({ remaining }) => remaining),
    ).toEqual([null, null, null]);
    await until(() => figures().streams === 1);
  });

  test('who joins a running stream gets a snapshot of its own; then all share one', async () => {
    const first = hear({ initial: 'EVENTS' });
    await until(() => subgraphs.log.opened.length === 1);
    append(3);
    await count(first, 3);
    const later = [hear(), hear(), hear()];
    for (const heard of later) await count(heard, 3);
    append(2);
    for (const heard of later) await count(heard, 5);
    await count(first, 5);
    for (const heard of [first, ...later]) expect(idsOf(heard)).toEqual(logged());
    await until(() => figures().streams === 1 && figures().listeners === 4);
    // One snapshot served the three.
    expect(subgraphs.log.opened.filter((after) => after === null)).toHaveLength(2);
  });

  test('broken in its midst it begins anew, and not after its end', async () => {
    append(6);
    let parts = 0;
    let release = (): void => {};
    subgraphs.log.beforePart = async () => {
      parts += 1;
      if (parts === 4) await new Promise<void>((resolve) => (release = resolve));
    };
    const heard = hear();
    await count(heard, 3);
    await subgraphs.visits().kill();
    append(1);
    await subgraphs.restartVisits();
    await count(heard, 10);
    release();
    expect(told(heard).map(({ remaining }) => remaining)).toEqual([5, 4, 3, 6, 5, 4, 3, 2, 1, 0]);
    expect(idsOf(heard).slice(3)).toEqual(logged());
    expect(heard.results.every(({ extensions }) => extensions === undefined)).toBe(true);
    await subgraphs.visits().kill();
    append(1);
    await subgraphs.restartVisits();
    await count(heard, 11);
    append(1);
    await count(heard, 12);
    expect(idsOf(heard).slice(3)).toEqual(logged());
  });

  test('a client that comes back goes on after it, or begins it anew from its midst', async () => {
    append(3);
    const heard = hear();
    await count(heard, 3);
    const [within, , last] = told(heard).map(({ cursor }) => cursor);
    heard.stop();
    append(1);
    const onwards = hear({ after: last });
    await count(onwards, 1);
    expect(told(onwards)).toMatchObject([{ remaining: null, visit: { id: 'v3' } }]);
    const anew = hear({ after: within });
    await count(anew, 4);
    expect(told(anew).map(({ remaining }) => remaining)).toEqual([3, 2, 1, 0]);
  });
});
