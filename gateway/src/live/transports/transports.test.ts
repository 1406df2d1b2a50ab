import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { transports, type Heard } from '../../testing/live-clients.js';
import { startPlacesAndVisits, type PlacesAndVisits } from '../../testing/places-and-visits.js';
import { slowClients } from '../../testing/slow-clients.js';
import { startTestGateway, until, type TestGateway } from '../../testing/test-gateway.js';

const visited = `subscription ($placeIds: [ID!], $after: Cursor) {
  visited(placeIds: $placeIds, after: $after) { cursor visit { id note place { name size } } }
}`;

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;

beforeEach(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs, { transport: { mostBuffered: 64 * 1024, goneWithinMs: 500 } });
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
  readonly visited: { readonly visit: { readonly id: string } };
}
const idsOf = (heard: Heard) => heard.results.map(({ data }) => (data as Visited | undefined)?.visited.visit.id);
const logged = (from = 0) => subgraphs.log.visits.slice(from).map(({ id }) => id);

describe.each(transports)('over %s', (_, client) => {
  const hear = (variables: Record<string, unknown> = {}, query = visited, token?: string) =>
    client(gateway.gateway.url, { query, variables, token });
  const listening = async (heard: Heard, opened = 1): Promise<Heard> => {
    await until(
      () => subgraphs.log.opened.length >= opened,
      () => heard,
    );
    return heard;
  };
  const count = (heard: Heard, results: number) =>
    until(
      () => heard.results.length >= results,
      () => [idsOf(heard), heard.errors, heard.failures],
    );
  const ended = (heard: Heard) =>
    until(
      () => heard.ended,
      () => heard,
    );

  test('an event carries fields of both subgraphs, for the viewer of the token', async () => {
    const heard = await listening(hear({}, visited, 'li'));
    subgraphs.log.append({ placeId: 'p1', note: 'hello' });
    await count(heard, 1);
    expect(heard.results).toEqual([
      { data: { visited: { cursor: 'c0', visit: { id: 'v0', note: 'hello', place: { name: 'Square', size: 2 } } } } },
    ]);
    expect(subgraphs.visits().received[0]?.viewer?.accountId).toBe('li');
    expect(subgraphs.places().received[0]?.viewer?.accountId).toBe('li');
  });

  test('who returns with a cursor is caught up, then hears what is new', async () => {
    append(5);
    const heard = await listening(hear({ after: 'c1' }));
    await count(heard, 3);
    append(2);
    await count(heard, 5);
    expect(idsOf(heard)).toEqual(logged(2));
  });

  test('who asks is told where its stream begins', async () => {
    append(3);
    const heard = client(gateway.gateway.url, { query: visited, extensions: { position: true } });
    await count(heard, 1);
    expect(heard.results).toEqual([{ extensions: { position: 'c2' } }]);
  });

  test('nothing is lost or doubled while its subgraph is killed again and again', async () => {
    const heard = await listening(hear());
    for (let round = 0; round < 3; round += 1) {
      append(20);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await subgraphs.visits().kill();
      append(20);
      await subgraphs.restartVisits();
      append(20);
    }
    await count(heard, 180);
    append(1);
    await count(heard, 181);
    expect(idsOf(heard)).toEqual(logged());
    expect(heard.errors).toEqual([]);
  });

  test('an event waits for another subgraph that is restarting', async () => {
    const heard = await listening(hear());
    await subgraphs.places().kill();
    append(3);
    await subgraphs.restartPlaces();
    await count(heard, 3);
    expect(idsOf(heard)).toEqual(logged());
    expect(heard.results.every(({ errors }) => errors === undefined)).toBe(true);
  });

  test('a gap that cannot be closed is said', async () => {
    await subgraphs.stop();
    subgraphs = await startPlacesAndVisits();
    const other = await startTestGateway(subgraphs);
    try {
      const heard = await listening(client(other.gateway.url, { query: visited }));
      await subgraphs.visits().kill();
      append(1);
      await subgraphs.restartVisits();
      await listening(heard, 2);
      append(2);
      await count(heard, 2);
      expect(heard.results.map(({ extensions }) => extensions)).toEqual([{ gap: true }, undefined]);
    } finally {
      await other.stop();
    }
  });

  test('an invalid document, a refusal of the field and an unknown cursor end it with their codes', async () => {
    for (const [heard, code] of [
      [hear({}, 'subscription { nothing }'), 'GRAPHQL_VALIDATION_FAILED'],
      [hear({ after: 7 }, 'subscription ($after: [ID]!) { visited { cursor } }'), 'GRAPHQL_VALIDATION_FAILED'],
      [hear({ placeIds: [{}] }), 'BAD_USER_INPUT'],
      [hear({ placeIds: ['forbidden'] }), 'FORBIDDEN'],
      [hear({ after: 'nonsense' }), 'CURSOR_INVALID'],
    ] as const) {
      await ended(heard);
      expect(heard.errors).toMatchObject([{ extensions: { code } }]);
      expect(heard.results).toEqual([]);
    }
  });

  test('a token that expires ends it with the cursor, and the client goes on with a new one', async () => {
    const heard = await listening(hear({}, visited, 'li:400'));
    append(2);
    await ended(heard);
    expect(heard.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', cursor: 'c1' } }]);
    append(1);
    const again = hear({ after: 'c1' }, visited, 'li');
    await count(again, 1);
    expect([...idsOf(heard), ...idsOf(again)]).toEqual(logged());
  });

  test('a gateway that stops hands over the cursor, and the client goes on at the next', async () => {
    const heard = await listening(hear());
    append(2);
    await count(heard, 2);
    await gateway.gateway.close();
    await ended(heard);
    expect(heard.errors).toMatchObject([{ extensions: { code: 'GOING_AWAY', cursor: 'c1' } }]);
    append(2);
    const next = await startTestGateway(subgraphs);
    const again = client(next.gateway.url, { query: visited, variables: { after: 'c1' } });
    await count(again, 2);
    expect([...idsOf(heard), ...idsOf(again)]).toEqual(logged());
    await next.stop();
  });

  test('a field that ends ends it', async () => {
    const heard = hear({}, 'subscription { ticked { number place { name } } }');
    await ended(heard);
    expect(heard.results.map(({ data }) => data?.['ticked'])).toEqual(
      ['Park', 'Square', 'Garden'].map((name, number) => ({ number, place: { name } })),
    );
    expect([...heard.errors, ...heard.failures]).toEqual([]);
  });

  test('the last client that leaves ends the upstream', async () => {
    const [one, other] = [await listening(hear()), await listening(hear())];
    await until(() => gateway.gateway.figures().listeners === 2);
    one.stop();
    await until(() => gateway.gateway.figures().listeners === 1);
    append(1);
    await count(other, 1);
    other.stop();
    await until(() => gateway.gateway.figures().streams === 0 && subgraphs.visits().connections() === 0);
  });

  test('a query and a mutation are answered once', async () => {
    for (const [query, data] of [
      ['{ place(id: "p0") { name } }', { place: { name: 'Park' } }],
      [
        'mutation { visitLog(placeId: "p1", note: "x") { place { name } } }',
        { visitLog: { place: { name: 'Square' } } },
      ],
    ] as const) {
      const heard = hear({}, query);
      await ended(heard);
      expect(heard).toMatchObject({ results: [{ data }], errors: [], failures: [] });
    }
  });
});

test.each(slowClients)(
  'over %s a client that reads too slowly is cut with its cursor; others hear all',
  async (_, open) => {
    const query = 'subscription { visited { cursor visit { note } } }';
    const [slow, quick] = [open(gateway.gateway.url, query), open(gateway.gateway.url, query)];
    await until(() => gateway.gateway.figures().listeners === 2 && subgraphs.log.opened.length === 1);
    slow.pause();
    for (let count = 1; count <= 400; count += 1) {
      subgraphs.log.append({ placeId: 'p0', note: 'x'.repeat(50_000) });
      await until(() => quick.told.length === count);
    }
    expect(gateway.gateway.figures().listeners).toBe(1);
    slow.resume();
    await until(() => slow.isClosed);
    const events = slow.told.filter(({ data }) => data);
    // Cut hard before it read the last words, or told its cursor: never told of more than it has.
    for (const { errors } of slow.told.filter((told) => told.errors)) {
      expect(errors).toMatchObject([{ extensions: { code: 'SLOW_CONSUMER', cursor: `c${events.length - 1}` } }]);
    }
  },
);
