import { readFile, rename, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { overGraphqlWs, type Heard } from '../testing/live-clients.js';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { startTestGateway, until, type TestGateway } from '../testing/test-gateway.js';

const visited = `subscription ($placeIds: [ID!], $after: Cursor) {
  visited(placeIds: $placeIds, after: $after) { cursor visit { id note place { name size } } }
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

const hear = (token?: string, query = visited, variables: Record<string, unknown> = {}): Heard => {
  const heard = overGraphqlWs(gateway.gateway.url, { query, variables, token });
  clients.push(heard);
  return heard;
};
const append = (count: number) => {
  for (let index = 0; index < count; index += 1) {
    subgraphs.log.append({ placeId: `p${subgraphs.log.visits.length % 3}`, note: 'n' });
  }
};
interface Visited {
  readonly visited: { readonly cursor: string; readonly visit: { readonly id: string } };
}
const idsOf = (heard: Heard) =>
  heard.results.map(({ data }) => (data as unknown as Visited | null)?.visited.visit.id ?? null);
const logged = (from = 0) => subgraphs.log.visits.slice(from).map(({ id }) => id);
const figures = () => gateway.gateway.figures();
/** A subscription that its subgraph has taken. */
async function listening(heard: Heard, opened: number): Promise<Heard> {
  await until(
    () => subgraphs.log.opened.length >= opened,
    () => [subgraphs.log.opened, heard.errors, heard.failures],
  );
  return heard;
}

describe('an event', () => {
  test('is delivered without the missing part when another subgraph stays dead', async () => {
    const query = 'subscription { visited { visit { id place { id broken } } } }';
    const heard = await listening(hear(undefined, query), 1);
    await subgraphs.places().kill();
    append(1);
    await until(() => heard.results.length === 1);
    expect(heard.results[0]).toMatchObject({
      data: { visited: { visit: { id: 'v0', place: { id: 'p0', broken: null } } } },
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
  });

  test('comes in the order of the log', async () => {
    const heard = await listening(hear(), 1);
    append(300);
    await until(() => heard.results.length === 300);
    expect(idsOf(heard)).toEqual(logged());
  });
});

describe('an upstream that breaks', () => {
  test.each([
    ['while events come', 5],
    ['before the first event', 0],
  ])('%s is taken up again without gap or repeat', async (_, before) => {
    const heard = await listening(hear(), 1);
    append(before);
    await until(() => heard.results.length === before);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await subgraphs.visits().kill();
    append(7);
    await subgraphs.restartVisits();
    append(3);
    await until(() => heard.results.length === before + 10);
    append(1);
    await until(() => heard.results.length === before + 11);
    expect(idsOf(heard)).toEqual(logged());
    expect(heard.results.every(({ extensions }) => extensions === undefined)).toBe(true);
    expect(subgraphs.log.opened.at(-1)).toBe(`c${before - 1}`);
    expect(figures()).toMatchObject({ gaps: 0, events: before + 11 });
  });

  test('is waited for when it is not there yet', async () => {
    await subgraphs.visits().kill();
    const heard = hear(undefined, visited, { after: 'c-1' });
    append(2);
    await subgraphs.restartVisits();
    await until(() => heard.results.length === 2);
    expect(idsOf(heard)).toEqual(logged());
  });
});

describe('a client that returns', () => {
  test.each([
    ['a variable', visited, { after: 'c2' }],
    ['a literal', 'subscription { visited(after: "c2") { visit { id } } }', {}],
  ])('with `after` as %s is caught up, then hears the rest', async (_, query, variables) => {
    append(6);
    const first = await listening(hear('li', query.replace('(after: "c2")', '')), 1);
    const heard = hear('li', query, variables);
    await until(() => heard.results.length === 3);
    append(2);
    await until(() => heard.results.length === 5 && first.results.length === 2);
    append(2);
    await until(() => heard.results.length === 7 && first.results.length === 4);
    expect(idsOf(heard)).toEqual(logged(3));
    expect(idsOf(first)).toEqual(logged(6));
    if ('after' in variables) expect(figures()).toMatchObject({ clients: 2, streams: 1, listeners: 2 });
  });

  test('to a stream that remembers its event needs no upstream', async () => {
    const first = await listening(hear('li'), 1);
    append(5);
    await until(() => first.results.length === 5);
    const heard = hear('li', visited, { after: 'c1' });
    await until(() => heard.results.length === 3);
    append(1);
    await until(() => heard.results.length === 4);
    expect(idsOf(heard)).toEqual(logged(2));
    expect(figures().streams).toBe(1);
    expect(subgraphs.log.opened).toEqual([null]);
  });

  test('together with others from the same event shares their way back', async () => {
    append(4);
    const heard = Array.from({ length: 20 }, () => hear('li', visited, { after: 'c1' }));
    await until(() => heard.every(({ results }) => results.length === 2));
    expect([...subgraphs.log.opened].sort()).toEqual(['c1', null].sort());
    append(2);
    await until(() => heard.every(({ results }) => results.length === 4));
    for (const one of heard) expect(idsOf(one)).toEqual(logged(2));
    expect(figures().streams).toBe(1);
  });
});

describe('sharing', () => {
  test('gives 200 viewers with equal claims one upstream and one fetch an event', async () => {
    const heard = Array.from({ length: 200 }, () => hear('li', visited, { placeIds: ['p0'] }));
    await until(() => figures().listeners === 200 && subgraphs.log.opened.length === 1);
    subgraphs.places().received.length = 0;
    for (let count = 1; count <= 5; count += 1) {
      subgraphs.log.append({ placeId: 'p0', note: 'n' });
      await until(() => heard.every(({ results }) => results.length === count));
    }
    expect(figures()).toMatchObject({ clients: 200, streams: 1, listeners: 200, events: 5, deliveries: 1_000 });
    expect(subgraphs.log.opened).toHaveLength(1);
    expect(subgraphs.places().received).toHaveLength(5);
  });

  test('ends at other claims and other variables', async () => {
    hear('li');
    hear('wang');
    hear('li', visited, { placeIds: ['p0'] });
    await until(() => figures().streams === 3);
  });
});

describe('a supergraph that changes', () => {
  const replace = async (change: (sdl: string) => string) => {
    const next = `${gateway.supergraphFile}.next`;
    await writeFile(next, change(await readFile(gateway.supergraphFile, 'utf8')));
    await rename(next, gateway.supergraphFile);
  };
  const seen = (message: string) => until(() => gateway.logged.some(({ msg }) => msg === message));

  test('is refused when broken, and the old one stays', async () => {
    await replace(() => 'type Query {');
    await seen('supergraph refused, the old one stays');
    expect((await gateway.post('{ places { id } }')).errors).toBeUndefined();
  });

  test('is taken over without an end to streams', async () => {
    const heard = await listening(hear(), 1);
    await replace((sdl) => sdl.replace(/  failing: String.*\n/, ''));
    await seen('supergraph taken over');
    expect((await gateway.post('{ failing }')).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    append(1);
    await until(() => heard.results.length === 1);
  });

  test.each([
    ['no longer has the live field', (sdl: string) => sdl.replace(/  visited\(.*\n/, '')],
    ['has the field’s subgraph elsewhere', (sdl: string) => sdl.replace(subgraphs.visits().url, 'http://127.0.0.1:1')],
    ['has a subgraph of `rest` elsewhere', (sdl: string) => sdl.replace(subgraphs.places().url, 'http://127.0.0.1:1')],
    [
      'requires more of readers',
      (sdl: string) =>
        sdl
          .replace(/^schema\n/, 'schema\n  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)\n')
          .replace(/^directive /m, 'directive @authenticated on FIELD_DEFINITION | OBJECT\n\ndirective ')
          .replace(/(  note: String![^\n]*)/, '$1 @authenticated'),
    ],
  ])('and %s ends the stream with RELOAD and its cursor', async (_, change) => {
    const heard = await listening(hear(), 1);
    append(2);
    await until(() => heard.results.length === 2);
    await replace(change);
    await until(() => heard.ended);
    expect(heard.errors).toMatchObject([{ extensions: { code: 'RELOAD', cursor: 'c1' } }]);
    await until(() => figures().streams === 0);
  });

  test('and lacks a subgraph that a stream never visits leaves that stream alone', async () => {
    const heard = await listening(hear(undefined, 'subscription { visited { visit { id } } }'), 1);
    await replace((sdl) => sdl.replace(subgraphs.places().url, 'http://127.0.0.1:1'));
    await seen('supergraph taken over');
    append(1);
    await until(() => heard.results.length === 1);
    expect(heard.ended).toBe(false);
  });
});
