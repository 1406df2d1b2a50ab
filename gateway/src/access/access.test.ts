import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import {
  encodeToken,
  holding,
  startReportsAndPeople,
  verifyEncodedToken,
  type ReportsAndPeople,
} from '../testing/reports-and-people.js';
import { hear, startGatewayOn, until, type TestGateway } from '../testing/test-gateway.js';
import { anyClient } from '../pipeline/clients.js';

let subgraphs: ReportsAndPeople;
let gateway: TestGateway;

beforeAll(async () => {
  subgraphs = await startReportsAndPeople();
  for (const author of ['a', 'b']) subgraphs.log.append({ placeId: author, note: `by ${author}` });
  gateway = await startGatewayOn(subgraphs.supergraph, {
    verifyToken: verifyEncodedToken,
    config: {
      policies: { keeper: { roles: ['ORG_ADMIN'], scopes: [] } },
      contracts: { open: { includeTags: ['open'], excludeTags: ['inner'], hideUnreachableTypes: true } },
      clients: [{ ...anyClient, id: 'citizens', contract: 'open' }],
    },
  });
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
});
beforeEach(() => {
  subgraphs.reports.received.length = 0;
  subgraphs.people.received.length = 0;
});

const as = (viewer: Partial<Viewer>) => ({ authorization: `Bearer ${encodeToken(viewer)}` });
const ask = (query: string, viewer?: Partial<Viewer>, headers: Record<string, string> = {}) =>
  gateway.post(query, {}, { ...(viewer ? as(viewer) : {}), ...headers });
const unauthorized = (...paths: readonly (readonly (string | number)[])[]) =>
  paths.map((path) => ({
    message: 'Unauthorized field or type',
    path,
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
  }));
/** What the subgraphs were asked. */
const asked = () => [...subgraphs.reports.received, ...subgraphs.people.received].map(({ query }) => query).join(' ');

describe('a field that the viewer may not read', () => {
  test('is null, told with its path, and not asked of its subgraph', async () => {
    expect(await ask('{ report(id: "v0") { title note author { name phone } } mine { name } }')).toEqual({
      status: 200,
      data: { report: { title: 'by a', note: null, author: { name: 'name of a', phone: null } }, mine: null },
      errors: unauthorized(['report', 'note'], ['report', 'author', 'phone'], ['mine']),
    });
    expect(asked()).not.toMatch(/note|phone|mine/);
  });

  test('costs no fetch where nothing else is asked of a subgraph', async () => {
    const { errors } = await ask('{ report(id: "v0") { title author { phone } } mine { name } }');
    expect(errors).toEqual(unauthorized(['report', 'author', 'phone'], ['mine']));
    expect(subgraphs.people.received).toEqual([]);
    expect(await ask('{ mine { name } people { name } }')).toEqual({
      status: 200,
      data: null,
      errors: unauthorized(['mine'], ['people']),
    });
    expect(subgraphs.people.received).toEqual([]);
  });

  test('moves its null up where none may stand, at each place of a list', async () => {
    expect(await ask('{ reports { title rank } report(id: "v1") { title readers { name } } }')).toEqual({
      status: 200,
      data: { reports: [null, null], report: null },
      errors: unauthorized(['reports', 0, 'rank'], ['reports', 1, 'rank'], ['report', 'readers']),
    });
  });

  test('is told where it would have stood, not where there is no object', async () => {
    expect(await ask('{ none: report(id: "v9") { note } one: report(id: "v0") { note } }')).toEqual({
      status: 200,
      data: { none: null, one: { note: null } },
      errors: unauthorized(['one', 'note']),
    });
  });

  test('is forbidden under every alias, in fragments, and where it is selected twice', async () => {
    const answer = await ask(
      `query { report(id: "v0") { ...F a: note ... on Report { b: note title } } report(id: "v0") { title ...F } }
       fragment F on Report { note }`,
    );
    expect(answer.data).toEqual({ report: { note: null, a: null, b: null, title: 'by a' } });
    expect(answer.errors).toHaveLength(3);
  });

  test('is not there at all where a directive leaves it out', async () => {
    expect(await ask('{ report(id: "v0") { title note @include(if: false) } }')).toEqual({
      status: 200,
      data: { report: { title: 'by a' } },
    });
  });

  test('may be needed to join subgraphs, and is not shown for that', async () => {
    expect(await ask('{ report(id: "v0") { author { name } } }')).toMatchObject({
      data: { report: { author: { name: 'name of a' } } },
    });
    expect(asked()).toContain('id');
    expect(await ask('{ report(id: "v0") { title author { id name } } }')).toEqual({
      status: 200,
      data: { report: { title: 'by a', author: null } },
      errors: unauthorized(['report', 'author', 'id']),
    });
  });

  test('is given to those who fulfil what it requires, and to them alone', async () => {
    const query = '{ report(id: "v0") { note rank weight readers { name } author { phone pay } } }';
    const all = { note: 'note of v0', rank: 7, weight: 14, readers: [{ name: 'name of b' }] };
    const secretary = { scopes: ['read:notes'], grants: [holding('SECRETARY')] };
    const [whole, part, visitor] = await Promise.all([ask(query, secretary), ask(query, {}), ask(query)]);
    expect(whole).toEqual({
      status: 200,
      data: { report: { ...all, author: { phone: 'phone of a', pay: 100 } } },
    });
    expect(part).toEqual({
      status: 200,
      data: { report: { ...all, note: null, author: null } },
      errors: unauthorized(['report', 'note'], ['report', 'author', 'pay']),
    });
    expect(visitor).toMatchObject({ data: { report: null } });
  });
});

describe('interfaces and unions', () => {
  test('are not given as a whole where one of their types may not be seen', async () => {
    expect(await ask('{ items { id title } }')).toEqual({
      status: 200,
      data: { items: null },
      errors: unauthorized(['items']),
    });
    expect(asked()).toBe('');
    expect(await ask('{ items { id } }', {})).toMatchObject({ data: { items: [{ id: 'c0' }, { id: 'v0' }, {}] } });
  });

  test('are given type by type; what may not be seen is null where it stands', async () => {
    expect(await ask('{ items { __typename ... on Report { title } ... on Closed { title } } }')).toEqual({
      status: 200,
      data: {
        items: [
          { __typename: 'Closed', title: null },
          { __typename: 'Report', title: 'by a' },
          { __typename: 'Report', title: 'by b' },
        ],
      },
      errors: unauthorized(['items', 0, 'title']),
    });
    expect(asked()).not.toContain('Closed');
    const { data, errors } = await ask('{ found { ... on Report { title } ... on Closed { id } } }');
    expect(data).toBeNull();
    expect(errors).toEqual(unauthorized(['found', 2, 'id']));
  });
});

describe('a mutation', () => {
  test('that the viewer may not run is not run; the others are', async () => {
    const before = subgraphs.log.visits.length;
    const answer = await ask(
      'mutation { a: reportFile(title: "x") { title } reportDrop(id: "v0") b: reportFile(title: "y") { title note } }',
    );
    expect(answer).toEqual({
      status: 200,
      data: { a: { title: 'x' }, reportDrop: null, b: { title: 'y', note: null } },
      errors: unauthorized(['reportDrop'], ['b', 'note']),
    });
    expect(subgraphs.log.visits.length).toBe(before + 2);
    expect(asked()).not.toContain('reportDrop');
  });

  test('runs for those who fulfil its policy, as long as they do', async () => {
    const drop = 'mutation { reportDrop(id: "v0") }';
    const inAMinute = new Date(Date.now() + 60_000);
    const past = new Date(Date.now() - 1);
    expect(await ask(drop, { grants: [holding('ORG_ADMIN', inAMinute)] })).toMatchObject({
      data: { reportDrop: true },
    });
    expect(await ask(drop, { grants: [holding('ORG_ADMIN', past)] })).toMatchObject({ data: { reportDrop: null } });
  });
});

describe('a live field', () => {
  const reported = 'subscription { reported { report { id note author { name pay } } } }';
  const listening = async (start: () => ReturnType<typeof hear>) => {
    const before = subgraphs.log.opened.length;
    const heard = start();
    await until(
      () => subgraphs.log.opened.length > before || heard.ended,
      () => heard,
    );
    return heard;
  };
  const append = () => subgraphs.log.append({ placeId: 'a', note: 'live' });

  test('that the viewer may not read ends at once', async () => {
    const opened = subgraphs.log.opened.length;
    const heard = hear(gateway.client(), 'subscription { guarded { report { id } } }');
    await until(
      () => heard.ended,
      () => heard,
    );
    expect(heard.errors).toEqual([
      [{ message: 'Unauthorized field or type', extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    ]);
    expect(subgraphs.log.opened.length).toBe(opened);
    const taken = await listening(() =>
      hear(gateway.client(encodeToken({})), 'subscription { guarded { report { id } } }'),
    );
    append();
    await until(
      () => taken.results.length === 1,
      () => taken,
    );
  });

  test('gives each event as far as its viewer may read it', async () => {
    const visitor = await listening(() => hear(gateway.client(), reported));
    const reader = await listening(() => hear(gateway.client(encodeToken({ scopes: ['read:notes'] })), reported));
    const { id } = append();
    await until(
      () => visitor.results.length + reader.results.length === 2,
      () => [visitor, reader],
    );
    expect(visitor.results[0]).toEqual({
      data: { reported: { report: { id, note: null, author: null } } },
      errors: unauthorized(['reported', 'report', 'note'], ['reported', 'report', 'author', 'pay']),
    });
    expect(reader.results[0]).toEqual({
      data: { reported: { report: { id, note: `note of ${id}`, author: null } } },
      errors: unauthorized(['reported', 'report', 'author', 'pay']),
    });
    visitor.stop();
    reader.stop();
  });

  test('goes on without what a role gave once that role has ended', async () => {
    const ends = new Date(Date.now() + 1_500);
    const token = encodeToken({ scopes: ['read:notes'], grants: [holding('SECRETARY', ends)] });
    const heard = await listening(() => hear(gateway.client(token), reported));
    append();
    await until(
      () => heard.results.length === 1,
      () => heard,
    );
    expect(heard.results[0]).toMatchObject({ data: { reported: { report: { author: { pay: 100 } } } } });
    const opened = subgraphs.log.opened.length;
    await until(
      () => subgraphs.log.opened.length > opened,
      () => heard,
    );
    expect(Date.now()).toBeGreaterThanOrEqual(ends.getTime());
    append();
    await until(
      () => heard.results.length === 2,
      () => heard,
    );
    expect(heard.results[1]).toMatchObject({
      data: { reported: { report: { author: null } } },
      errors: unauthorized(['reported', 'report', 'author', 'pay']),
    });
    heard.stop();
  });

  test('ends with its last cursor once the role has ended that it needs', async () => {
    const token = encodeToken({ grants: [holding('ORG_ADMIN', new Date(Date.now() + 1_000))] });
    const heard = await listening(() => hear(gateway.client(token), 'subscription { kept { cursor } }'));
    append();
    await until(
      () => heard.ended,
      () => heard,
    );
    expect(heard.results).toHaveLength(1);
    const cursor = `c${subgraphs.log.visits.length - 1}`;
    expect(heard.errors).toEqual([
      [{ message: 'Unauthorized field or type', extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', cursor } }],
    ]);
  });

  test('goes on with what a renewed token gives', async () => {
    const socket = new WebSocket(`${gateway.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const received: { readonly type: string; readonly payload?: unknown }[] = [];
    socket.on('message', (raw) => received.push(JSON.parse(String(raw))));
    const say = (message: object) => socket.send(JSON.stringify(message));
    const of = (type: string) => received.filter((message) => message.type === type);
    await new Promise((resolve) => socket.once('open', resolve));
    say({ type: 'connection_init', payload: { token: encodeToken({}) } });
    await until(() => of('connection_ack').length === 1);
    await listening(() => {
      say({ id: 'one', type: 'subscribe', payload: { query: 'subscription { reported { report { note } } }' } });
      return { results: [], errors: [], ended: false, stop() {} };
    });
    append();
    await until(
      () => of('next').length === 1,
      () => received,
    );
    expect(of('next')[0]).toMatchObject({ payload: { data: { reported: { report: { note: null } } } } });
    const before = subgraphs.log.opened.length;
    say({ type: 'ping', payload: { token: encodeToken({ scopes: ['read:notes'] }) } });
    await until(() => subgraphs.log.opened.length > before);
    const { id } = append();
    await until(
      () => of('next').length === 2,
      () => received,
    );
    expect(of('next')[1]).toMatchObject({ payload: { data: { reported: { report: { note: `note of ${id}` } } } } });
    socket.terminate();
  });
});

describe('a contract', () => {
  const citizen = { 'x-cobuild-client': 'citizens' };

  test('shows what it includes', async () => {
    expect(await ask('{ reports { title author { name } } }', undefined, citizen)).toMatchObject({
      status: 200,
      data: { reports: expect.arrayContaining([{ title: 'by a', author: { name: 'name of a' } }]) },
    });
  });

  test.each([
    ['a field', '{ reports { note } }', 'note'],
    ['a root field', '{ mine { name } }', 'mine'],
    ['a type', '{ items { ... on Closed { title } } }', 'Closed'],
    ['an enum value', '{ reports(order: BY_RANK) { title } }', 'BY_RANK'],
    ['an input field', '{ found(in: { rank: 1 }) { __typename } }', 'rank'],
    ['a mutation', 'mutation { reportDrop(id: "v0") }', 'reportDrop'],
    ['a live field', 'subscription { guarded { report { id } } }', 'guarded'],
  ])('knows nothing of %s that it leaves out', async (_, query, name) => {
    const { status, errors } = await ask(query, { scopes: ['read:notes'], grants: [holding('ORG_ADMIN')] }, citizen);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(errors?.[0]?.message).toContain(`"${name}"`);
    expect(asked()).toBe('');
  });

  test('suggests nothing that it leaves out', async () => {
    for (const query of [
      '{ reports { notes } }',
      '{ reports(order: BY_RAN) { id } }',
      '{ found(in: { ran: 1 }) { __typename } }',
    ]) {
      const { errors } = await ask(query, undefined, citizen);
      expect(JSON.stringify(errors)).not.toMatch(/note"|BY_RANK|rank|mean/);
    }
  });

  test('knows nothing of it in variables', async () => {
    const post = (order: string) =>
      gateway.post('query ($order: Order) { reports(order: $order) { title } }', { order }, citizen);
    expect(await post('OLDEST')).toMatchObject({ status: 200 });
    const refused = await post('BY_RANK');
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('is all that introspection shows', async () => {
    const { data } = await ask(
      `{ __schema { types { name fields { name } enumValues { name } inputFields { name } possibleTypes { name } } }
         __type(name: "Closed") { name } }`,
      undefined,
      citizen,
    );
    expect(data?.['__type']).toBeNull();
    const text = JSON.stringify(data);
    for (const left of ['Closed', 'note', 'rank', 'BY_RANK', 'phone', 'guarded', 'reportDrop', 'mine', 'join__']) {
      expect(text).not.toContain(`"${left}"`);
    }
    for (const shown of ['Report', 'title', 'OLDEST', 'Item', 'reported']) expect(text).toContain(`"${shown}"`);
  });

  test('gives no object of a type that it leaves out', async () => {
    const { data } = await ask('{ items { __typename id } }', {}, citizen);
    expect(data?.['items']).toBeNull();
    const found = await ask('{ reports { id } found { __typename } }', {}, citizen);
    expect(JSON.stringify(found)).not.toContain('Closed');
  });

  test('holds for sockets, whose address names the client', async () => {
    const url = `${gateway.gateway.url.replace('http', 'ws')}/graphql?client=citizens`;
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    const refused = hear(client, 'subscription { reported { report { note } } }');
    await until(() => refused.ended);
    expect(refused.errors).toMatchObject([[{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]]);
    await client.dispose();
  });

  test('is not the whole: other clients see that', async () => {
    expect(await ask('{ report(id: "v0") { rank } }', {})).toMatchObject({ data: { report: { rank: 7 } } });
  });

  test('that cannot be served keeps the gateway from starting, with the reason', async () => {
    const contracts = { broken: { includeTags: ['nobody'], excludeTags: [], hideUnreachableTypes: true } };
    await expect(startGatewayOn(subgraphs.supergraph, { config: { contracts } })).rejects.toThrow(
      /contract broken: .*Query/,
    );
  });
});
