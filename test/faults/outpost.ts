import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cobuild/database';
import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { startPlacesAndVisits, type PlacesAndVisits } from '@cobuild/gateway/testing/places-and-visits';
import { testSecret } from '@cobuild/gateway/testing/subgraph-server';
import { composeTestSupergraph } from '@cobuild/gateway/testing/test-gateway';
import { startProgram, type Program } from '../bench/processes/children.js';
import { startFaultyProxy, type FaultyProxy } from '../support/faulty-proxy.js';
import { houseOf } from '../support/house.js';
import { isReady } from '../support/platform.js';
import { until } from '../support/wait.js';
import { judge, type RawAnswer, type Verdict } from './judge.js';

/** A gateway's process of its own before two small subgraphs in this process, each reached through a proxy. */
export interface Outpost {
  readonly subgraphs: PlacesAndVisits;
  readonly places: FaultyProxy;
  readonly visits: FaultyProxy;
  readonly gateway: Program;
  readonly wsUrl: string;
  /** Asks once, as a visitor. */
  ask(query: string): Promise<{ readonly status: number; readonly answer: RawAnswer; readonly tookMs: number }>;
  /** Asks once and judges the answer; what is missing must be said. */
  judge(query: string, expected: unknown): Promise<Verdict & { readonly tookMs: number }>;
  stop(): Promise<void>;
}

/** Codes with which something may be missing when a subgraph fails. */
const allowed: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/** Starts it. */
export async function startOutpost(name: string): Promise<Outpost> {
  const home = await mkdtemp(join(tmpdir(), 'cobuild-faults-'));
  const subgraphs = await startPlacesAndVisits({ saysPosition: true });
  const places = await startFaultyProxy(subgraphs.places().port);
  const visits = await startFaultyProxy(subgraphs.visits().port);
  const supergraph = join(home, 'supergraph.graphql');
  await writeFile(supergraph, composeTestSupergraph(subgraphs));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const gateway = startProgram(`faults ${name} gateway`, houseOf('gateway/dist/main.js'), {
    flags: gatewayNodeFlags,
    isProbed: true,
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      SUPERGRAPH: supergraph,
      VIEWER_SECRET: Buffer.from(testSecret).toString('base64url'),
      SUBGRAPH_URLS: JSON.stringify({
        places: `http://127.0.0.1:${places.port}/graphql`,
        visits: `http://127.0.0.1:${visits.port}/graphql`,
      }),
    },
  });
  const ask: Outpost['ask'] = async (query) => {
    const began = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return { status: response.status, answer: JSON.parse(text) as RawAnswer, tookMs: performance.now() - began };
  };
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all([places.close(), visits.close()]);
    await subgraphs.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await until('the gateway serves', () => isReady(new URL('/ready', url)), 60_000);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    subgraphs,
    places,
    visits,
    gateway,
    wsUrl: url.replace('http', 'ws'),
    ask,
    async judge(query, expected) {
      const { status, answer, tookMs } = await ask(query);
      const verdict = judge(expected, answer, allowed);
      if (status !== 200) return { kind: 'wrong', why: `status ${status}: ${JSON.stringify(answer)}`, tookMs };
      return { ...verdict, tookMs };
    },
    stop,
  };
}
