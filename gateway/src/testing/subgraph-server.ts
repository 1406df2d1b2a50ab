import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { VIEWER_HEADER, verifyViewer, type Viewer } from '@cobuild/identity';
import { execute, parse, type DocumentNode, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

/** The secret that the tests' gateway and subgraphs share. */
export const testSecret = new Uint8Array(32).fill(7);

/** What a test's resolver finds. */
export interface TestContext {
  readonly viewer: Viewer | null;
  readonly signal: AbortSignal;
}

/** One request as a subgraph got it. */
export interface Received {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly viewer: Viewer | null;
  readonly requestId: string | undefined;
}

/** A real subgraph process's stand-in: HTTP and graphql-transport-ws on a port of its own. */
export interface SubgraphServer {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Connections over WebSocket that are open. */
  connections(): number;
  /** Requests whose caller left before the answer. */
  aborted(): number;
  /** Ends as a killed process does: every socket is cut. */
  kill(): Promise<void>;
}

type Resolvers = Extract<
  Parameters<typeof buildSubgraphSchema>[0],
  { typeDefs: unknown; resolvers?: unknown }
>['resolvers'];

export async function startSubgraphServer(
  typeDefs: string,
  resolvers: object,
  {
    port = 0,
    position,
    answers = {},
  }: {
    readonly port?: number;
    /** Where a subscription with these variables begins; `null`: nothing is said. */
    readonly position?: (variables: Record<string, unknown>) => string | null;
    /** What it answers the gateway beside the graph, by path. */
    readonly answers?: Readonly<Record<string, (question: unknown, viewer: Viewer | null) => object>>;
  } = {},
): Promise<SubgraphServer> {
  const parsed: DocumentNode = parse(typeDefs);
  const schema = buildSubgraphSchema({ typeDefs: parsed, resolvers: resolvers as Resolvers });
  const received: Received[] = [];
  let aborted = 0;
  const viewerOf = async (token: unknown): Promise<Viewer | null> => {
    const verified = await verifyViewer(typeof token === 'string' ? token : undefined, testSecret, new Date());
    return verified.ok ? verified.value : null;
  };
  const server = createServer((request, response) => {
    void (async () => {
      const answer = answers[request.url ?? ''];
      if (answer) {
        const answered = answer(JSON.parse(await text(request)), await viewerOf(request.headers[VIEWER_HEADER]));
        return void response.end(JSON.stringify(answered));
      }
      if (request.url !== '/graphql') return void response.writeHead(request.url === '/ready' ? 200 : 404).end();
      const { query, variables, operationName } = JSON.parse(await text(request));
      const viewer = await viewerOf(request.headers[VIEWER_HEADER]);
      received.push({ query, variables, viewer, requestId: String(request.headers['x-request-id']) });
      const abort = new AbortController();
      response.once('close', () => {
        if (!response.writableFinished) aborted += 1;
        abort.abort();
      });
      const contextValue: TestContext = { viewer, signal: abort.signal };
      const result = await execute({
        schema,
        document: parse(query),
        variableValues: variables,
        operationName,
        contextValue,
      });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    })();
  });
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  useServer(
    {
      schema,
      async context(_, __, payload): Promise<TestContext> {
        const viewer = await viewerOf(payload.extensions?.['viewer']);
        return { viewer, signal: new AbortController().signal };
      },
      async onOperation(_, __, payload, args: ExecutionArgs, result) {
        received.push({
          query: payload.query,
          variables: payload.variables ?? {},
          viewer: isTestContext(args.contextValue) ? args.contextValue.viewer : null,
          requestId: undefined,
        });
        if (!position || payload.extensions?.['position'] !== true || !(Symbol.asyncIterator in Object(result))) return;
        const said = position(payload.variables ?? {});
        return said === null ? undefined : withPosition(said, result as AsyncGenerator<never>);
      },
    },
    sockets,
  );
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/graphql`,
    port: taken,
    received,
    connections: () => sockets.clients.size,
    aborted: () => aborted,
    async kill() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function* withPosition(position: string, events: AsyncGenerator<never>) {
  yield { data: null, extensions: { position } };
  yield* events;
}

function isTestContext(value: unknown): value is TestContext {
  return typeof value === 'object' && value !== null && 'viewer' in value;
}
