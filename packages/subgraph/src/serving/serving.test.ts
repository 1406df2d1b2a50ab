import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transact } from '@cobuild/database';
import { testDatabase } from '@cobuild/database/testing';
import { CLIENT_ADDRESS_HEADER, signViewer, VIEWER_HEADER, type Viewer } from '@cobuild/identity';
import type { Log } from '@cobuild/log';
import { unwatched } from '@cobuild/process';
import { createClient, type Client } from 'graphql-ws';
import mongoose from 'mongoose';
import WebSocket from 'ws';
import { databaseNameOf, type RequestContext, type SubgraphDefinition } from '../definition.js';
import { live } from '../live.js';
import { startSubgraph, type RunningSubgraph } from '../start.js';

const secret = new Uint8Array(32).fill(3);
const viewer: Viewer = { accountId: 'a1', name: '甲', organizationId: 'o1', grants: [], scopes: [] };
const database = await testDatabase(import.meta.url);
const name = `bells_${database.name}`;

let log: Log;
const bells: SubgraphDefinition<{ ring(times: number): Promise<void> }, object> = {
  name,
  catalogue: {},
  typeDefs: `
    type Query { asker: String address: String fails: Int }
    type Subscription { rung(after: Cursor): Ring! @resumable }
    type Ring { cursor: Cursor! replayed: Boolean! times: Int! }
  `,
  resolvers: {
    Query: {
      asker: (_: unknown, __: unknown, context: RequestContext<object, object>) => context.viewer.accountId,
      address: (_: unknown, __: unknown, context: RequestContext<object, object>) => context.clientAddress,
      fails: () => {
        throw new Error('collection cobuild_bells.rings is on fire');
      },
    },
    Subscription: {
      rung: {
        subscribe: async (_: unknown, { after }: { after?: string }, context: RequestContext<object, object>) =>
          live({
            log: context.log,
            after,
            accepts: ({ organizations }) => organizations.includes(context.viewer.organizationId ?? ''),
            toPayload: ({ cursor, replayed, event }) => ({ rung: { cursor, replayed, times: event.payload['times'] } }),
          }),
      },
    },
  },
  async open(parts) {
    log = parts.log;
    return {
      services: {
        ring: (times) =>
          transact(parts.connection, async (session) => {
            await parts.log.append(
              [
                {
                  type: 'bells.Rung',
                  entity: { type: 'Bell', id: 'b', version: times },
                  organizations: [times === 13 ? 'o2' : 'o1'],
                  actor: { accountId: null, organizationId: null, role: 'SYSTEM' },
                  at: parts.clock(),
                  payload: { times },
                },
              ],
              session,
            );
          }),
      },
      loaders: () => ({}),
      forGateway: {
        '/internal/echo': async (question) => {
          if (question === null || Object(question) !== question || 'fails' in Object(question))
            throw new Error('fire');
          return 'ask' in Object(question) ? { answer: question } : null;
        },
      },
      close: async () => undefined,
    };
  },
};

let running: RunningSubgraph;
let ring: (times: number) => Promise<void>;
const clients: Client[] = [];

beforeAll(async () => {
  const kept: { ring?: (times: number) => Promise<void> } = {};
  running = await startSubgraph(
    {
      ...bells,
      async open(parts) {
        const opened = await bells.open(parts);
        kept.ring = opened.services.ring;
        return opened;
      },
    },
    {
      mongodbUri: database.uri,
      port: 0,
      host: '127.0.0.1',
      viewerSecret: secret,
      logLevel: 'silent',
      process: unwatched,
    },
  );
  ring = async (times) => kept.ring?.(times);
});
afterAll(async () => {
  for (const client of clients) void client.dispose();
  await running.close();
  const connection = await mongoose.createConnection(database.uri, { dbName: databaseNameOf(name) }).asPromise();
  await connection.dropDatabase();
  await connection.close();
  await database.close();
});

const post = async (query: string, headers: Record<string, string>) => {
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};
const signed = async () => ({ [VIEWER_HEADER]: await signViewer(viewer, secret, new Date()) });

describe('over HTTP a subgraph', () => {
  test('refuses whoever comes without a viewer that the gateway signed', async () => {
    expect((await post('{ asker }', {})).body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const forged = await signViewer(viewer, new Uint8Array(32).fill(9), new Date());
    expect((await post('{ asker }', { [VIEWER_HEADER]: forged })).body).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test('answers the viewer and names the request', async () => {
    const { body, headers } = await post('{ asker }', { ...(await signed()), 'x-request-id': 'r-7' });
    expect(body).toEqual({ data: { asker: 'a1' } });
    expect(headers.get('x-request-id')).toBe('r-7');
  });

  test('knows from which address the client came', async () => {
    const { body } = await post('{ address }', { ...(await signed()), [CLIENT_ADDRESS_HEADER]: '192.0.2.7' });
    expect(body).toEqual({ data: { address: '192.0.2.7' } });
  });

  test('shows nothing of its inside when something fails', async () => {
    const { body } = await post('{ fails }', await signed());
    expect(body).toMatchObject({
      data: { fails: null },
      errors: [{ path: ['fails'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(JSON.stringify(body)).not.toMatch(/fire|stack/);
  });

  test('says that it lives and that it can serve', async () => {
    for (const path of ['/health', '/ready']) expect((await fetch(new URL(path, running.url))).status).toBe(200);
  });
});

const machine = (scopes: readonly string[]): Viewer => ({
  ...viewer,
  accountId: 'key:1',
  grants: [{ role: 'INTEGRATOR', organizationId: 'o1' }],
  scopes,
});
const as = async (who: Viewer) => ({ [VIEWER_HEADER]: await signViewer(who, secret, new Date()) });

describe('a machine client', () => {
  test('reads where its scopes let it, and nowhere else', async () => {
    expect((await post('{ asker }', await as(machine([`${name}:read`])))).body).toEqual({ data: { asker: 'key:1' } });
    const { status, body } = await post('{ asker }', await as(machine(['pairs:read', `${name}:write`])));
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [{ message: `The key lacks the scope ${name}:read`, extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('the gateway', () => {
  const ask = (body: string, headers: Record<string, string>) =>
    fetch(new URL('/internal/echo', running.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('gets answers beside the graph, and nobody else does', async () => {
    const answered = await ask('{"ask":1}', await signed());
    expect(await answered.json()).toEqual({ answer: { ask: 1 } });
    expect(answered.headers.get('cache-control')).toBe('no-store');
    expect((await ask('{"ask":1}', {})).status).toBe(401);
    expect((await ask('{"ask":1}', { [VIEWER_HEADER]: 'x.y.z' })).status).toBe(401);
  });

  test('is told what is no question, and that something fails without what', async () => {
    expect((await ask('{"else":1}', await signed())).status).toBe(400);
    const failed = await ask('{"fails":1}', await signed());
    expect(failed.status).toBe(503);
    expect(await failed.text()).not.toContain('fire');
  });
});

describe('over WebSocket a subgraph', () => {
  const connect = () => {
    const client = createClient({ url: running.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    clients.push(client);
    return client;
  };
  const follow = async (after: string | null, extensions: Record<string, unknown>) =>
    connect().iterate<{ rung: { times: number; cursor: string } }>({
      query: 'subscription ($after: Cursor) { rung(after: $after) { times cursor replayed } }',
      variables: { after },
      extensions,
    });

  test('refuses a subscription without a signed viewer', async () => {
    const stream = await follow(null, {});
    await expect(stream.next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('refuses a machine client whose scopes do not let it read there', async () => {
    const stream = await follow(null, { viewer: await signViewer(machine(['pairs:read']), secret, new Date()) });
    await expect(stream.next()).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('delivers from a cursor on what the viewer may see, and nothing else', async () => {
    const start = await log.position();
    const stream = await follow(start, { viewer: await signViewer(viewer, secret, new Date()) });
    for (const times of [1, 13, 2]) await ring(times);
    const first = await stream.next();
    const second = await stream.next();
    expect([first.value, second.value]).toMatchObject([
      { data: { rung: { times: 1, replayed: false } } },
      { data: { rung: { times: 2 } } },
    ]);
    await stream.return?.();
  });

  test('says where a stream begins to who asks, and goes on from there', async () => {
    const stream = await follow(null, { viewer: await signViewer(viewer, secret, new Date()), position: true });
    const { value } = await stream.next();
    expect(value).toEqual({ data: null, extensions: { position: expect.any(String) } });
    await ring(5);
    expect(await stream.next()).toMatchObject({ value: { data: { rung: { times: 5 } } } });
    await stream.return?.();
    const again = await follow(String(value?.extensions?.['position']), {
      viewer: await signViewer(viewer, secret, new Date()),
    });
    expect(await again.next()).toMatchObject({ value: { data: { rung: { times: 5 } } } });
    await again.return?.();
  });

  test('refuses a cursor that is none of its log before anything is delivered', async () => {
    const stream = await follow('AAAA', { viewer: await signViewer(viewer, secret, new Date()) });
    expect(await stream.next()).toMatchObject({
      value: { errors: [{ path: ['rung'], extensions: { code: 'CURSOR_INVALID' } }] },
    });
    expect(await stream.next()).toMatchObject({ done: true });
  });
});
