import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@cobuild/database';
import { signViewer, VIEWER_HEADER, type Viewer } from '@cobuild/identity';
import { decodeJwt } from 'jose';
import { logIn } from '../../support/client.js';
import type { Platform } from '../../support/platform.js';
import { startLoadGenerator } from '../gateway/load.js';
import { playRound, type Round } from '../gateway/round.js';
import { providePeers } from '../peers/install.js';
import { plainApollo } from '../peers/node-peers.js';
import { median, table } from '../report/figures.js';

/** One query that crosses both subgraphs: pairs, and of each side its names and where it stands in the tree. */
const crossing = `query Crossing {
  pairs(first: 20) {
    edges { node { id code status sideA { id name kind parent { name } } sideB { id name kind parent { name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const requests = 400;
const connections = 10;
const withinMs = 20_000;
/** Subgraphs of this benchmark are not its own: nobody counts what they are asked. */
const notCounted = () => Promise.resolve({ requests: Number.NaN });

interface QueryRunner {
  readonly name: string;
  readonly serving: Parameters<typeof playRound>[0];
  readonly headersOf: () => Promise<Readonly<Record<string, string>>>;
}

/** The same query through our gateway and through a plain Apollo gateway, in turn, on the platform's own subgraphs. */
export async function measureQueries(platform: Platform, rounds: number): Promise<string> {
  const { coordinator } = platform.accounts;
  const token = await logIn(platform.url, coordinator.username, coordinator.password);
  const { viewer } = decodeJwt<{ viewer: Viewer }>(token);
  const secret = new Uint8Array(Buffer.from(platform.viewerSecret, 'base64url'));
  const problem = await providePeers();
  if (problem !== null) return `plain @apollo/gateway could not be installed: ${problem}`;
  const apollo = plainApollo({ passedHeaders: VIEWER_HEADER, subgraphUrls: JSON.stringify(platform.subgraphUrls) });
  const plain = await apollo.start({ supergraph: platform.supergraph, port: await freePort() });
  const ours = { running: { pid: platform.pid('gateway') }, port: Number(new URL(platform.url).port) };
  const generator = startLoadGenerator();

  const body = JSON.stringify({ query: crossing });
  const load = { path: '/graphql', body, connections, requests, withinMs };
  const runners: readonly QueryRunner[] = [
    { name: 'Cobuild', serving: ours, headersOf: () => Promise.resolve({ authorization: `Bearer ${token}` }) },
    {
      name: apollo.name,
      serving: plain,
      // Signed anew for each round: a signature lives a minute.
      headersOf: async () => ({ [VIEWER_HEADER]: await signViewer(viewer, secret, new Date()) }),
    },
  ];
  const taken = runners.map((): Round[] => []);
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { serving, headersOf }] of runners.entries()) {
      const own = await headersOf();
      const headers = Array.from({ length: connections }, () => own);
      const played = await playRound(serving, { ...load, headers }, generator, notCounted);
      if (round > 0) taken[at]?.push(played);
      await pause(200);
    }
  }
  const ratio = (pick: (round: Round) => number) =>
    median((taken[0] ?? []).map((round, at) => pick(round) / pick(taken[1]?.[at] ?? round)));
  const columns = [
    ({ perSecond }: Round) => perSecond,
    ({ p99 }: Round) => p99,
    ({ cpuPerRequest }: Round) => cpuPerRequest,
  ] as const;
  return table(
    ['', 'requests/s', 'p99 ms', 'CPU ms per request'],
    [
      ...runners.map(({ name }, at) => [name, ...columns.map((pick) => median((taken[at] ?? []).map(pick)))]),
      ['ratio', ...columns.map(ratio)],
    ],
  );
}
