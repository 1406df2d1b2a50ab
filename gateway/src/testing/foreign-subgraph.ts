import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, subscribe, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { composeServices } from '@apollo/composition';

/** A subgraph that knows nothing of this house: no cursors, no viewer. */
export const foreignTypeDefs = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { ready: Boolean }
type Subscription {
  counted: Count!
  refused: Count!
  ended: Count!
}
type Count { number: Int! seen: String }
`;

/** What a foreign subgraph speaks for subscriptions. */
export type ForeignProtocol = 'graphql-ws' | 'sse' | 'multipart';

export interface ForeignSubgraph {
  readonly url: string;
  /** Sends a number to every subscription of `counted`. */
  count(number: number): void;
  /** Subscriptions of `counted` that are open. */
  readonly open: number;
  /** Requests for subscriptions so far, over HTTP, with their `Accept`. */
  readonly accepts: (string | undefined)[];
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** Its supergraph. */
export function composeForeign(subgraph: ForeignSubgraph): string {
  const composed = composeServices([{ name: 'foreign', url: subgraph.url, typeDefs: parse(foreignTypeDefs) }]);
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return composed.supergraphSdl;
}

/** Numbers that are sent to whoever listens. */
function createNumbers() {
  const listeners = new Set<(number: number) => void>();
  return {
    send: (number: number) => listeners.forEach((listener) => listener(number)),
    get listeners() {
      return listeners.size;
    },
    listen(): AsyncGenerator<{ counted: { number: number } }, void> {
      const waiting: number[] = [];
      let wake = (): void => {};
      let isOver = false;
      const take = (number: number): void => {
        waiting.push(number);
        wake();
      };
      listeners.add(take);
      const end = (): Promise<IteratorReturnResult<void>> => {
        isOver = true;
        listeners.delete(take);
        wake();
        return Promise.resolve({ done: true, value: undefined });
      };
      return {
        async next() {
          while (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
          const number = waiting.shift();
          return number === undefined
            ? { done: true, value: undefined }
            : { done: false, value: { counted: { number } } };
        },
        return: end,
        throw: end,
        [Symbol.asyncIterator]() {
          return this;
        },
        [Symbol.asyncDispose]: async () => void (await end()),
      };
    },
  };
}

export async function startForeignSubgraph(protocol: ForeignProtocol): Promise<ForeignSubgraph> {
  const numbers = createNumbers();
  const accepts: (string | undefined)[] = [];
  const schema = buildSubgraphSchema({
    typeDefs: parse(foreignTypeDefs),
    resolvers: {
      Query: { ready: () => true },
      Subscription: {
        counted: { subscribe: () => numbers.listen() },
        refused: {
          subscribe: () => {
            throw new GraphQLError('not today', { extensions: { code: 'CLOSED' } });
          },
        },
        ended: {
          subscribe: async function* () {
            yield { ended: { number: 1 } };
          },
        },
      },
    },
  });
  const overEvents = createHandler({ schema });
  const overParts = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { query, variables } = JSON.parse(await text(request));
    const result = await subscribe({ schema, document: parse(query), variableValues: variables });
    response.writeHead(200, { 'content-type': 'multipart/mixed;boundary="graphql";subscriptionSpec="1.0"' });
    // Written as the specification's own examples are: a boundary before each part, and one at the end.
    const part = (value: object) =>
      response.write(`--graphql\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(value)}\r\n`);
    if (!(Symbol.asyncIterator in result)) {
      part({ payload: null, errors: result.errors });
      return void response.end('--graphql--\r\n');
    }
    part({});
    response.once('close', () => void result.return());
    for await (const payload of result as AsyncIterable<ExecutionResult>) {
      part({ payload });
      part({});
    }
    response.end('--graphql--\r\n');
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { accept } = request.headers;
    const isStream = /event-stream|multipart/.test(accept ?? '');
    if (isStream) accepts.push(accept);
    if (isStream && protocol === 'sse' && accept?.includes('event-stream')) {
      return overEvents(
        Object.assign(request, { headers: { ...request.headers, accept: 'text/event-stream' } }),
        response,
      );
    }
    if (isStream && protocol === 'multipart' && accept?.includes('multipart')) return overParts(request, response);
    if (isStream || request.method !== 'POST') return void response.writeHead(405).end();
    const { query, variables } = JSON.parse(await text(request));
    const result = await execute({ schema, document: parse(query), variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  };

  let stop: () => Promise<void>;
  let port = 0;
  const start = async (): Promise<void> => {
    const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
    const sockets = protocol === 'graphql-ws' ? new WebSocketServer({ server }) : null;
    if (sockets) useServer({ schema }, sockets);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    stop = async () => {
      for (const client of sockets?.clients ?? []) client.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    };
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    count: (number) => numbers.send(number),
    get open() {
      return numbers.listeners;
    },
    accepts,
    kill: () => stop(),
    restart: start,
  };
}
