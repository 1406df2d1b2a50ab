import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Feed } from './feeds.js';
import { follow } from './follow.js';

/** A gateway whose one live field counts from the cursor on, and cuts the connection after every second number. */
const Cursor = new GraphQLScalarType({ name: 'Cursor' });
const Tick = new GraphQLObjectType({
  name: 'Tick',
  fields: { cursor: { type: Cursor }, replayed: { type: GraphQLString }, n: { type: new GraphQLNonNull(GraphQLInt) } },
});
const feed: Feed = { field: 'ticked', title: 'tick', selection: 'n', line: () => '' };
const asked: unknown[] = [];
let stop: () => Promise<void>;
let wsUrl: string;

beforeEach(async () => {
  asked.length = 0;
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { one: { type: GraphQLInt } } }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        ticked: {
          type: Tick,
          args: { after: { type: Cursor } },
          async *subscribe(_: unknown, { after }: { after?: string | null }) {
            asked.push(after ?? null);
            if (after === 'of another log') throw new GraphQLError('no', { extensions: { code: 'CURSOR_INVALID' } });
            const from = Number(after ?? 0);
            for (const n of [from + 1, from + 2]) yield { ticked: { n, cursor: String(n), replayed: 'false' } };
            for (const client of sockets.clients) client.terminate();
            await new Promise(() => {});
          },
        },
      },
    }),
  });
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  useServer({ schema }, sockets);
  const address = http.address();
  wsUrl = `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
  stop = async () => {
    for (const client of sockets.clients) client.terminate();
    await new Promise((resolve) => http.close(resolve));
  };
});
afterEach(() => stop());

test('comes back with its last cursor, and gets each event once', async () => {
  const end = new AbortController();
  const seen: unknown[] = [];
  let losses = 0;
  await follow({
    wsUrl,
    feed,
    token: async () => 'token',
    after: null,
    signal: end.signal,
    onPayload: ({ n }) => {
      seen.push(n);
      if (seen.length === 5) end.abort();
    },
    onLost: () => (losses += 1),
  });
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(asked).toEqual([null, '2', '4']);
  expect(losses).toBe(2);
});

test('gives up at once where coming back would end the same way', async () => {
  const following = follow({
    wsUrl,
    feed,
    token: async () => 'token',
    after: 'of another log',
    signal: new AbortController().signal,
    onPayload: () => {},
    onLost: () => {},
  });
  await expect(following).rejects.toThrow(/CURSOR_INVALID/);
});

test('tells a break once, however often it tries to come back', async () => {
  await stop();
  const end = new AbortController();
  let losses = 0;
  const following = follow({
    wsUrl,
    feed,
    token: async () => 'token',
    after: null,
    signal: end.signal,
    onPayload: () => {},
    onLost: () => (losses += 1),
  });
  await pause(1_000);
  end.abort();
  await following;
  expect(losses).toBe(1);
});
