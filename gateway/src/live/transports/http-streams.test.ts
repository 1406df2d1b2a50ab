import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedProtocolErrors } from '@apollo/client/errors';
import { startPlacesAndVisits, type PlacesAndVisits } from '../../testing/places-and-visits.js';
import { startTestGateway, until, type TestGateway } from '../../testing/test-gateway.js';

const visited = 'subscription ($after: Cursor) { visited(after: $after) { visit { id } } }';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;
let aborts: AbortController[] = [];

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
  gateway = await startTestGateway(subgraphs, { transport: { pingEveryMs: 100 } });
});
afterEach(async () => {
  for (const abort of aborts.splice(0)) abort.abort();
  await until(() => gateway.gateway.figures().clients === 0 && gateway.gateway.figures().streams === 0);
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
});

/** A response as it comes over the wire. */
interface Open {
  readonly status: number;
  readonly headers: Headers;
  text: string;
  isEnded: boolean;
}

async function open(accept: string, init: RequestInit = {}, query = visited, search = ''): Promise<Open> {
  const abort = new AbortController();
  aborts.push(abort);
  const post = { method: 'POST', body: JSON.stringify({ query }) };
  const response = await fetch(`${gateway.gateway.url}/graphql${search}`, {
    ...(search === '' ? post : {}),
    ...init,
    headers: { accept, ...(search === '' ? { 'content-type': 'application/json' } : {}), ...init.headers },
    signal: abort.signal,
  });
  const opened: Open = { status: response.status, headers: response.headers, text: '', isEnded: false };
  const decoder = new TextDecoder();
  void (async () => {
    for await (const chunk of response.body ?? []) opened.text += decoder.decode(chunk, { stream: true });
    opened.isEnded = true;
  })().catch(() => undefined);
  return opened;
}
const listening = async <T>(begin: Promise<T>): Promise<T> => {
  const before = subgraphs.log.opened.length;
  const opened = await begin;
  await until(() => subgraphs.log.opened.length > before);
  return opened;
};
const append = () => subgraphs.log.append({ placeId: 'p0', note: 'n' });
const last = () => subgraphs.log.visits.length - 1;
const asked = (query: string, variables = {}) =>
  `?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;

describe('Server-Sent Events', () => {
  const sse = 'text/event-stream';

  test('are told as such: the position, each event with its cursor, comments in silence', async () => {
    append();
    const opened = await listening(open(sse));
    expect(opened.status).toBe(200);
    expect(opened.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(opened.headers.get('cache-control')).toBe('no-store');
    await until(() => opened.text.includes('id: '));
    append();
    await until(() => opened.text.includes('event: next'));
    const bare = opened.text.replace(/^:\n\n/gm, '');
    const data = JSON.stringify({ data: { visited: { visit: { id: `v${last()}` } } } });
    expect(bare).toBe(`id: c${last() - 1}\n\nid: c${last()}\nevent: next\ndata: ${data}\n\n`);
    const comments = () => opened.text.match(/^:$/gm)?.length ?? 0;
    const before = comments();
    await until(() => comments() > before + 1);
  });

  test('go on after `Last-Event-ID`, which goes before the operation’s own `after`', async () => {
    const from = last();
    append();
    append();
    const headers = { 'last-event-id': `c${from}` };
    const body = JSON.stringify({ query: visited, variables: { after: `c${from + 1}` } });
    const opened = await open(sse, { headers, body });
    await until(() => (opened.text.match(/event: next/g)?.length ?? 0) === 2);
    expect(opened.text).toContain(`id: c${last()}\n`);
  });

  test('refuse a `Last-Event-ID` that is no cursor as they refuse such an `after`', async () => {
    const opened = await open(sse, { headers: { 'last-event-id': 'nonsense' } });
    await until(() => opened.isEnded);
    expect(opened.text).toContain('CURSOR_INVALID');
  });

  test('are begun by GET, too, as a browser’s EventSource does', async () => {
    const opened = await listening(open(sse, {}, visited, asked(visited)));
    append();
    await until(() => opened.text.includes(`"v${last()}"`));
  });

  test('never let a GET change anything', async () => {
    const before = last();
    const opened = await open(sse, {}, '', asked('mutation { visitLog(placeId: "p0", note: "x") { id } }'));
    await until(() => opened.isEnded);
    expect(opened.text).toContain('METHOD_NOT_ALLOWED');
    expect(last()).toBe(before);
  });

  test('tell of a refusal within the stream, and end', async () => {
    const opened = await open(sse, {}, 'subscription { nothing }');
    await until(() => opened.isEnded);
    expect(opened.status).toBe(200);
    expect(opened.text).toMatch(
      /event: next\ndata: \{"errors":\[.*GRAPHQL_VALIDATION_FAILED.*\]\}\n\nevent: complete\ndata:\n\n$/,
    );
  });

  test('are not begun for a token that is not valid', async () => {
    const opened = await open(sse, { headers: { authorization: 'Bearer bad' } });
    expect(opened.status).toBe(401);
  });
});

describe('multipart HTTP', () => {
  const multipart = 'multipart/mixed;subscriptionSpec="1.0", application/json';

  test('is told as such: parts with their boundary behind them, and heartbeats', async () => {
    const opened = await listening(open(multipart));
    expect(opened.headers.get('content-type')).toBe('multipart/mixed;boundary="-";subscriptionSpec="1.0"');
    append();
    await until(() => opened.text.includes('payload') && opened.text.includes('{}'));
    const head = '\r\nContent-Type: application/json\r\n\r\n';
    const bare = opened.text.replaceAll(`${head}{}\r\n---`, '');
    const payload = JSON.stringify({ payload: { data: { visited: { visit: { id: `v${last()}` } } } } });
    expect(bare).toBe(`\r\n---${head}${payload}\r\n---`);
  });

  test('tells what ends it in a part without payload', async () => {
    const opened = await open(multipart, {}, 'subscription { nothing }');
    await until(() => opened.isEnded);
    expect(opened.text).toMatch(/\{"payload":null,"errors":\[.*GRAPHQL_VALIDATION_FAILED.*\]\}\r\n-----\r\n$/);
  });

  test('is what Apollo Client reads, unchanged', async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: `${gateway.gateway.url}/graphql`, headers: { authorization: 'Bearer li' } }),
    });
    const heard: unknown[] = [];
    const ended: unknown[] = [];
    const query = gql`
      subscription ($placeIds: [ID!]) {
        visited(placeIds: $placeIds) {
          visit {
            id
            place {
              name
            }
          }
        }
      }
    `;
    const running = await listening(
      Promise.resolve(client.subscribe({ query }).subscribe({ next: ({ data }) => heard.push(data) })),
    );
    append();
    await until(() => heard.length === 1);
    expect(heard).toMatchObject([{ visited: { visit: { id: `v${last()}`, place: { name: 'Park' } } } }]);
    running.unsubscribe();
    client.subscribe({ query, variables: { placeIds: ['forbidden'] } }).subscribe({
      next: ({ error }) => ended.push(error),
      complete: () => ended.push('complete'),
    });
    await until(() => ended.length === 2);
    expect(ended[1]).toBe('complete');
    expect(CombinedProtocolErrors.is(ended[0]) && ended[0].errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
