import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import type { TokenVerifier, Viewer } from '@cobuild/identity';
import { createLogger } from '@cobuild/process';
import { parse } from 'graphql';
import { createClient, type Client, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GatewayConfig } from '../config.js';
import { startGateway, type Gateway, type GatewayParts } from '../gateway.js';
import { placesTypeDefs, visitsTypeDefs, type PlacesAndVisits } from './places-and-visits.js';
import { testConfig } from './test-config.js';

/** The supergraph of the two test subgraphs. */
export function composeTestSupergraph(subgraphs: PlacesAndVisits): string {
  const composed = composeServices([
    { name: 'places', url: subgraphs.places().url, typeDefs: parse(placesTypeDefs) },
    { name: 'visits', url: subgraphs.visits().url, typeDefs: parse(visitsTypeDefs) },
  ]);
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return composed.supergraphSdl;
}

/** Tokens of the tests: `name`, or `name:milliseconds` for one that ends, `bad` for one that is not valid. */
export const verifyTestToken: TokenVerifier = (token, now) => {
  const [name = '', lifetime = '3600000', grade = ''] = token.split(':');
  if (name === 'bad') return Promise.resolve({ ok: false, refusal: { code: 'UNAUTHENTICATED', reason: 'bad' } });
  const viewer: Viewer = { accountId: name, name: name + grade, organizationId: null, grants: [], scopes: [] };
  return Promise.resolve({ ok: true, value: { viewer, expiresAt: new Date(now.getTime() + Number(lifetime)) } });
};

/** A gateway in this process before the two test subgraphs. */
export interface TestGateway {
  readonly gateway: Gateway;
  readonly supergraphFile: string;
  readonly logged: Record<string, unknown>[];
  post(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<FormattedExecutionResult<Record<string, unknown>> & { status: number }>;
  client(token?: string): Client;
  stop(): Promise<void>;
}

interface TestGatewayOptions {
  readonly port?: number;
  readonly transport?: GatewayParts['transport'];
  readonly verifyToken?: TokenVerifier;
  /** Settings that differ from the tests' own. */
  readonly config?: Partial<GatewayConfig>;
}

export function startTestGateway(subgraphs: PlacesAndVisits, options: TestGatewayOptions = {}): Promise<TestGateway> {
  return startGatewayOn(composeTestSupergraph(subgraphs), options);
}

/** A gateway in this process that serves a supergraph. */
export async function startGatewayOn(
  supergraph: string,
  { port = 0, transport, verifyToken = verifyTestToken, config = {} }: TestGatewayOptions = {},
): Promise<TestGateway> {
  const directory = await mkdtemp(join(tmpdir(), 'cobuild-gateway-'));
  const supergraphFile = join(directory, 'supergraph.graphql');
  await writeFile(supergraphFile, supergraph);
  const logged: Record<string, unknown>[] = [];
  const logger = createLogger('gateway', 'debug', { write: (line) => void logged.push(JSON.parse(line)) });
  const gateway = await startGateway(testConfig({ port, supergraph: supergraphFile, ...config }), {
    logger,
    verifyToken,
    ...(transport ? { transport } : {}),
  });
  const clients: Client[] = [];
  return {
    gateway,
    supergraphFile,
    logged,
    async post(query, variables = {}, headers = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...JSON.parse(await response.text()) };
    },
    client(token) {
      const client = createClient({
        url: `${gateway.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
      });
      clients.push(client);
      return client;
    },
    async stop() {
      for (const client of clients) await client.dispose();
      await gateway.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** What a subscription has received so far, and how it ended. */
export interface Heard {
  readonly results: FormattedExecutionResult<Record<string, unknown>>[];
  readonly errors: unknown[];
  ended: boolean;
  stop(): void;
}

export function hear(client: Client, query: string, variables: Record<string, unknown> = {}, extensions = {}): Heard {
  const heard: Heard = { results: [], errors: [], ended: false, stop: () => {} };
  heard.stop = client.subscribe<Record<string, unknown>, Record<string, unknown>>(
    { query, variables, extensions },
    {
      next: (result) => void heard.results.push(result),
      error(error) {
        heard.errors.push(error);
        heard.ended = true;
      },
      complete() {
        heard.ended = true;
      },
    },
  );
  return heard;
}

/** Waits for a condition; throws with what it saw last after 10 s. */
export async function until(condition: () => boolean, seen: () => unknown = () => ''): Promise<void> {
  const end = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never came true: ${JSON.stringify(seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
