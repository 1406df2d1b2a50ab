import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { composeTestSupergraph, startTestGateway, until, type TestGateway } from '../testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
let plain: ApolloServer;

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits();
  for (const [index, placeId] of ['p0', 'p1', 'p0', 'p2'].entries()) {
    subgraphs.log.append({ placeId, note: `visit ${index}` });
  }
  gateway = await startTestGateway(subgraphs);
  const apolloGateway = new ApolloGateway({
    supergraphSdl: composeTestSupergraph(subgraphs),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  plain = new ApolloServer({ gateway: apolloGateway, introspection: true, stopOnTerminationSignals: false });
  await plain.start();
});
afterAll(async () => {
  await gateway.stop();
  await plain.stop();
  await subgraphs.stop();
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions?: { readonly code?: unknown } }[];
  readonly extensions?: unknown;
}

async function plainAnswer(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { body } = await plain.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('incremental');
  return JSON.parse(JSON.stringify(body.singleResult));
}

/** Both report the same places; texts and codes of faults differ on purpose. */
const comparable = ({ data, errors }: Answer) => ({
  data,
  paths: errors?.map(({ path }) => JSON.stringify(path)).sort(),
});

describe('answers like ApolloGateway', () => {
  const queries: readonly (readonly [string, string, Record<string, unknown>?])[] = [
    ['one subgraph', '{ places { id name kind } }'],
    ['across subgraphs, both ways', '{ places { name visits { id note place { name size } } } }'],
    ['deep and repeated entities', '{ visits { place { name visits { place { label visits { note } } } } } }'],
    ['@requires', '{ places { id density } visits { place { density } } }'],
    [
      'aliases and conflicting arguments',
      '{ a: place(id: "p0") { x: name s: area(unit: "km") area size } b: place(id: "p1") { x: label } }',
    ],
    ['null entity', '{ place(id: "p9") { name visits { id } } }'],
    ['nulls within lists', '{ visits { guests { name visits { id } } } }'],
    ['lists of lists', '{ place(id: "p0") { grid { name density visits { note } } } }'],
    ['interfaces', '{ things { __typename id label ... on Place { name visits { id } } ... on Statue { height } } }'],
    ['unions', '{ search { __typename ... on Visit { note place { name } } ... on Place { id name density } } }'],
    [
      'fragments and duplicate fields',
      'query Q { places { ...F name ...G } } fragment F on Place { id visits { id } } fragment G on Place { visits { note } kind }',
    ],
    [
      'skip and include',
      'query ($yes: Boolean!, $no: Boolean = false) { places { id @skip(if: $yes) name @include(if: $yes) visits @include(if: $no) { id } } }',
      { yes: true },
    ],
    [
      'conditions on fetches',
      'query ($no: Boolean!) { places { name ... @include(if: $no) { visits { id } } } }',
      { no: false },
    ],
    [
      'a condition and its opposite',
      'query ($c: Boolean!) { places { ... @include(if: $c) { visits { id } } ... @skip(if: $c) { visits { note } } } }',
      { c: true },
    ],
    [
      'variables and defaults',
      'query ($id: ID!, $unit: String = "km") { place(id: $id) { area(unit: $unit) } latest { id } }',
      { id: 'p2' },
    ],
    ['typename and its alias', '{ __typename t: __typename places { t: __typename visits { __typename } } }'],
    ['field error in a nullable place', '{ places { id broken } }'],
    ['field error that moves up', '{ places { id secret } }'],
    ['field error of one entity', '{ places { name refused } visits { place { refused } } }'],
    ['field error in nested entities', '{ visits { place { near { name broken refused } } } }'],
    ['failing root field', '{ failing places { id } }'],
    [
      'nothing but what conditions leave out',
      'query ($a: Boolean!, $b: Boolean!) { places @include(if: $a) { id } place(id: "p0") @include(if: $b) { name } }',
      { a: false, b: false },
    ],
    [
      'introspection',
      '{ __schema { queryType { name } types { name kind fields { name args { name } type { name } } } } places { id } }',
    ],
    [
      'introspection of a type',
      'query ($name: String!) { __type(name: $name) { name fields { ...F } } } fragment F on __Field { name }',
      { name: 'Place' },
    ],
  ];
  test.each(queries)('%s', async (_, query, variables = {}) => {
    const [ours, theirs] = await Promise.all([gateway.post(query, variables), plainAnswer(query, variables)]);
    expect(comparable(ours)).toEqual(comparable(theirs));
    expect(ours.data).toBeDefined();
  });

  test('mutations run in order, then join', async () => {
    const count = subgraphs.log.visits.length;
    const { data } = await gateway.post(
      'mutation { a: visitLog(placeId: "p0", note: "a") { note place { name } } b: visitLog(placeId: "p1", note: "b") { note place { name } } }',
    );
    expect(data).toEqual({ a: { note: 'a', place: { name: 'Park' } }, b: { note: 'b', place: { name: 'Square' } } });
    expect(subgraphs.log.visits.slice(count).map(({ note }) => note)).toEqual(['a', 'b']);
  });
});

describe('fetches', () => {
  test('ask for each entity once, however often it occurs', async () => {
    subgraphs.places().received.length = 0;
    await gateway.post('{ visits { place { name } } }');
    const [fetched] = subgraphs.places().received;
    const asked = fetched?.variables['representations'];
    expect(Array.isArray(asked) && asked.map(({ id }) => id).sort()).toEqual(['p0', 'p1', 'p2']);
  });

  test('carry the request id and the signed viewer', async () => {
    subgraphs.places().received.length = 0;
    const { data } = await gateway.post(
      '{ place(id: "p0") { viewerName } }',
      {},
      { authorization: 'Bearer li', 'x-request-id': 'r-1' },
    );
    expect(data).toEqual({ place: { viewerName: 'li' } });
    expect(subgraphs.places().received[0]).toMatchObject({ requestId: 'r-1', viewer: { accountId: 'li' } });
  });

  test('a visitor without a token is anonymous and signed', async () => {
    expect((await gateway.post('{ place(id: "p0") { viewerName } }')).data).toEqual({
      place: { viewerName: 'anonymous' },
    });
  });
});

describe('identical operations at the same time', () => {
  const post = (query: string, token: string) => {
    const leave = new AbortController();
    const answered = fetch(`${gateway.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
      signal: leave.signal,
    }).then(
      () => 'answered',
      () => 'left',
    );
    return { answered, leave: () => leave.abort() };
  };

  test('are executed once for viewers with equal claims, until all of them have left', async () => {
    const { received, aborted } = subgraphs.places();
    received.length = 0;
    const before = aborted();
    const asked = [post('{ slow }', 'li'), post('{ slow }', 'li'), post('{ slow }', 'wang')];
    await until(() => received.length === 2);
    asked[0]?.leave();
    await asked[0]?.answered;
    asked[2]?.leave();
    await until(() => aborted() === before + 1);
    expect(received).toHaveLength(2);
    asked[1]?.leave();
    await until(() => aborted() === before + 2);
  });

  test('are executed each for itself when they change something', async () => {
    const count = subgraphs.log.visits.length;
    const mutation = 'mutation { visitLog(placeId: "p1", note: "same") { id } }';
    await Promise.all([1, 2, 3].map(() => gateway.post(mutation, {}, { authorization: 'Bearer li' })));
    expect(subgraphs.log.visits).toHaveLength(count + 3);
  });
});

describe('errors', () => {
  test('faults are masked, refusals keep their code and text', async () => {
    const { errors } = await gateway.post('{ failing place(id: "p0") { secret } }');
    expect(errors).toContainEqual({
      message: 'Internal server error',
      path: ['failing'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(errors).toContainEqual({
      message: 'not for you',
      path: ['place', 'secret'],
      extensions: { code: 'FORBIDDEN' },
    });
    expect(JSON.stringify(gateway.logged)).toContain('secret detail');
  });

  test('a dead subgraph leaves the rest of the answer, and says UNAVAILABLE', async () => {
    await subgraphs.visits().kill();
    try {
      const { status, data, errors } = await gateway.post('{ place(id: "p0") { name near { name } } visits { id } }');
      expect(status).toBe(200);
      expect(data).toBeNull();
      expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'UNAVAILABLE' } }]);
      const nullable = await gateway.post('{ place(id: "p0") { name refused } }');
      expect(nullable).toMatchObject({
        data: { place: { name: 'Park', refused: null } },
        errors: [{ path: ['place'], extensions: { code: 'UNAVAILABLE' } }],
      });
      expect(JSON.stringify(nullable)).not.toMatch(/127\.0\.0\.1|ECONN/);
    } finally {
      await subgraphs.restartVisits();
    }
    expect((await gateway.post('{ visits { id } }')).errors).toBeUndefined();
  });

  test.each([
    ['syntax', '{ places {', 400, 'GRAPHQL_PARSE_FAILED'],
    ['validation', '{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['missing variable', 'query ($id: ID!) { place(id: $id) { id } }', 400, 'BAD_USER_INPUT'],
    ['ambiguous operation', 'query A { places { id } } query B { places { id } }', 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['@defer', '{ places { id ... @defer { name } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription over HTTP', 'subscription { ticked { number } }', 400, 'BAD_REQUEST'],
  ])('%s is refused with a stable code', async (_, query, status, code) => {
    const answer = await gateway.post(query);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe(code);
  });

  test('an invalid token is UNAUTHENTICATED', async () => {
    const answer = await gateway.post('{ places { id } }', {}, { authorization: 'Bearer bad' });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
