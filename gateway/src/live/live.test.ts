import { readFile, rename, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { hear, startTestGateway, until, type Heard, type TestGateway } from '../testing/test-gateway.js';

const visited = `subscription ($placeIds: [ID!], $after: Cursor) {
  visited(placeIds: $placeIds, after: $after) { cursor visit { id note place { name size } } }
}`;

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;

beforeEach(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs);
});
afterEach(async () => {
  await gateway.stop();
  await subgraphs.stop();
});

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
/** A subscription that its subgraph has taken. */
async function listening(heard: Heard, opened: number): Promise<Heard> {
  await until(
    () => subgraphs.log.opened.length >= opened,
    () => [subgraphs.log.opened, heard.errors],
  );
  return heard;
}

describe('an event', () => {
  test('carries fields of both subgraphs in one payload', async () => {
    const heard = await listening(hear(gateway.client('li'), visited), 1);
    subgraphs.log.append({ placeId: 'p1', note: 'hello' });
    await until(
      () => heard.results.length === 1,
      () => heard,
    );
    expect(heard.results[0]).toEqual({
      data: { visited: { cursor: 'c0', visit: { id: 'v0', note: 'hello', place: { name: 'Square', size: 2 } } } },
    });
    expect(subgraphs.visits().received[0]?.viewer?.accountId).toBe('li');
    expect(subgraphs.places().received[0]?.viewer?.accountId).toBe('li');
  });

  test('waits for the other subgraph while that is restarting', async () => {
    const heard = await listening(hear(gateway.client(), visited), 1);
    await subgraphs.places().kill();
    append(3);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(heard.results).toEqual([]);
    await subgraphs.restartPlaces();
    await until(
      () => heard.results.length === 3,
      () => heard,
    );
    expect(idsOf(heard)).toEqual(logged());
    expect(heard.results.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
  });

  test('is delivered without the missing part when the other subgraph stays dead', async () => {
    const heard = await listening(
      hear(gateway.client(), 'subscription { visited { visit { id place { id broken } } } }'),
      1,
    );
    await subgraphs.places().kill();
    append(1);
    await until(() => heard.results.length === 1);
    expect(heard.results[0]).toMatchObject({
      data: { visited: { visit: { id: 'v0', place: { id: 'p0', broken: null } } } },
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
  });

  test('comes in the order of the log', async () => {
    const heard = await listening(hear(gateway.client(), visited), 1);
    append(300);
    await until(
      () => heard.results.length === 300,
      () => heard.results.length,
    );
    expect(idsOf(heard)).toEqual(logged());
  });

  test('of a field that is not resumable is passed on, and its end too', async () => {
    const heard = hear(gateway.client(), 'subscription { ticked { number place { name } } }');
    await until(() => heard.ended);
    expect(heard.results.map(({ data }) => data)).toEqual(
      ['Park', 'Square', 'Garden'].map((name, number) => ({ ticked: { number, place: { name } } })),
    );
    expect(heard.errors).toEqual([]);
  });
});

describe('an upstream that breaks', () => {
  test.each([
    ['while events come', 5],
    ['before the first event', 0],
  ])('%s is taken up again without gap or repeat', async (_, before) => {
    const heard = await listening(hear(gateway.client(), visited), 1);
    append(before);
    await until(() => heard.results.length === before);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await subgraphs.visits().kill();
    append(7);
    await subgraphs.restartVisits();
    append(3);
    await until(
      () => heard.results.length === before + 10,
      () => [idsOf(heard), heard.errors],
    );
    append(1);
    await until(() => heard.results.length === before + 11);
    expect(idsOf(heard)).toEqual(logged());
    expect(heard.errors).toEqual([]);
    expect(heard.results.every(({ extensions }) => extensions === undefined)).toBe(true);
    expect(subgraphs.log.opened.at(-1)).toBe(`c${before - 1}`);
  });

  test('is waited for when it is not there yet', async () => {
    await subgraphs.visits().kill();
    const heard = hear(gateway.client(), visited, { after: 'c-1' });
    append(2);
    await subgraphs.restartVisits();
    await until(
      () => heard.results.length === 2,
      () => heard,
    );
    expect(idsOf(heard)).toEqual(logged());
  });
});

describe('a subgraph that does not say its position', () => {
  test('lets the next event tell the gap when it breaks before the first', async () => {
    await subgraphs.stop();
    subgraphs = await startPlacesAndVisits();
    const other = await startTestGateway(subgraphs);
    try {
      const heard = await listening(hear(other.client(), visited), 1);
      await subgraphs.visits().kill();
      append(1);
      await subgraphs.restartVisits();
      await listening(heard, 2);
      append(2);
      await until(() => heard.results.length === 2);
      expect(heard.results.map(({ extensions }) => extensions)).toEqual([{ gap: true }, undefined]);
      expect(idsOf(heard)).toEqual(['v1', 'v2']);
    } finally {
      await other.stop();
    }
  });
});

describe('a client that returns', () => {
  test.each([
    ['a variable', visited, { after: 'c2' }],
    ['a literal', 'subscription { visited(after: "c2") { visit { id } } }', {}],
  ])(
    'with `after` as %s is caught up without gap or repeat, then joins the shared stream',
    async (_, query, variables) => {
      append(6);
      const first = await listening(hear(gateway.client('li'), query.replace('(after: "c2")', '')), 1);
      const heard = hear(gateway.client('li'), query, variables);
      await until(
        () => heard.results.length === 3,
        () => heard,
      );
      append(2);
      await until(() => heard.results.length === 5 && first.results.length === 2);
      append(2);
      await until(() => heard.results.length === 7 && first.results.length === 4);
      expect(idsOf(heard)).toEqual(logged(3));
      expect(idsOf(first)).toEqual(logged(6));
      if ('after' in variables) expect(gateway.gateway.figures()).toEqual({ clients: 2, streams: 1, listeners: 2 });
    },
  );

  test('with a cursor that the log does not know gets CURSOR_INVALID', async () => {
    const heard = hear(gateway.client(), visited, { after: 'nonsense' });
    await until(() => heard.ended);
    expect(heard.errors).toMatchObject([[{ extensions: { code: 'CURSOR_INVALID' } }]]);
  });

  test('is told where its stream begins when it asks', async () => {
    append(4);
    const heard = hear(gateway.client(), visited, {}, { position: true });
    await until(() => heard.results.length === 1);
    expect(heard.results).toEqual([{ extensions: { position: 'c3' } }]);
  });
});

describe('sharing', () => {
  test('gives viewers with equal claims one upstream and one fetch an event', async () => {
    const heard = ['li', 'li', 'li'].map((token) => hear(gateway.client(token), visited, { placeIds: ['p0'] }));
    await until(() => gateway.gateway.figures().listeners === 3);
    await until(() => subgraphs.log.opened.length === 1);
    subgraphs.places().received.length = 0;
    subgraphs.log.append({ placeId: 'p0', note: 'n' });
    await until(() => heard.every(({ results }) => results.length === 1));
    expect(gateway.gateway.figures()).toEqual({ clients: 3, streams: 1, listeners: 3 });
    expect(subgraphs.log.opened).toHaveLength(1);
    expect(subgraphs.places().received).toHaveLength(1);
  });

  test('ends at other claims and other variables', async () => {
    hear(gateway.client('li'), visited);
    hear(gateway.client('wang'), visited);
    hear(gateway.client('li'), visited, { placeIds: ['p0'] });
    await until(() => gateway.gateway.figures().streams === 3);
  });

  test('one client that leaves does not end the others; the last closes the upstream', async () => {
    const stays = await listening(hear(gateway.client('li'), visited), 1);
    const leaves = hear(gateway.client('li'), visited);
    await until(() => gateway.gateway.figures().listeners === 2);
    leaves.stop();
    await until(() => gateway.gateway.figures().listeners === 1);
    append(1);
    await until(() => stays.results.length === 1);
    stays.stop();
    await until(() => gateway.gateway.figures().streams === 0 && subgraphs.visits().connections() === 0);
  });
});

describe('viewers', () => {
  test('a refusal of the subgraph ends the subscription with its code', async () => {
    const heard = hear(gateway.client('li'), visited, { placeIds: ['forbidden'] });
    await until(() => heard.ended);
    expect(heard.errors).toEqual([
      [expect.objectContaining({ message: 'no', extensions: expect.objectContaining({ code: 'FORBIDDEN' }) })],
    ]);
  });

  test('an invalid token closes with 4403 UNAUTHENTICATED', async () => {
    const heard = hear(gateway.client('bad'), visited);
    await until(() => heard.ended);
    expect(heard.errors).toMatchObject([{ code: 4403, reason: 'UNAUTHENTICATED' }]);
  });

  test('a token that expires ends streams with their cursor', async () => {
    const heard = await listening(hear(gateway.client('li:400'), visited), 1);
    append(2);
    await until(
      () => heard.ended,
      () => heard,
    );
    expect(heard.errors).toMatchObject([[{ extensions: { code: 'UNAUTHENTICATED', cursor: 'c1' } }]]);
  });
});

describe('queries and mutations over the socket', () => {
  test('are answered as over HTTP', async () => {
    const client = gateway.client('li');
    const answered = hear(client, 'mutation { visitLog(placeId: "p0", note: "x") { note place { name viewerName } } }');
    await until(() => answered.ended);
    expect(answered.results).toEqual([
      { data: { visitLog: { note: 'x', place: { name: 'Park', viewerName: 'li' } } } },
    ]);
    const invalid = hear(client, '{ nothing }');
    await until(() => invalid.ended);
    expect(invalid.errors).toMatchObject([[{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]]);
  });
});

describe('a supergraph that changes', () => {
  const replace = async (change: (sdl: string) => string) => {
    const next = `${gateway.supergraphFile}.next`;
    await writeFile(next, change(await readFile(gateway.supergraphFile, 'utf8')));
    await rename(next, gateway.supergraphFile);
  };
  const seen = (message: string) => gateway.logged.some(({ msg }) => msg === message);

  test('is refused when broken, and the old one stays', async () => {
    await replace(() => 'type Query {');
    await until(() => seen('supergraph refused, the old one stays'));
    expect((await gateway.post('{ places { id } }')).errors).toBeUndefined();
  });

  test('is taken over without an end to streams', async () => {
    const heard = await listening(hear(gateway.client(), visited), 1);
    await replace((sdl) => sdl.replace(/  failing: String.*\n/, ''));
    await until(() => seen('supergraph taken over'));
    expect((await gateway.post('{ failing }')).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    append(1);
    await until(() => heard.results.length === 1);
  });
});

test('a gateway that stops hands clients their cursor, and they go on at the next', async () => {
  const heard = await listening(hear(gateway.client(), visited), 1);
  append(2);
  await until(() => heard.results.length === 2);
  await gateway.gateway.close();
  await until(() => heard.ended);
  expect(heard.errors).toMatchObject([[{ extensions: { code: 'GOING_AWAY', cursor: 'c1' } }]]);
  append(2);
  const next = await startTestGateway(subgraphs);
  const again = hear(next.client(), visited, { after: 'c1' });
  await until(() => again.results.length === 2);
  expect([...idsOf(heard), ...idsOf(again)]).toEqual(logged());
  await next.stop();
});
