import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import type { Viewer } from '@cobuild/identity';
import { Pool } from 'undici';
import { logIn } from '../support/client.js';
import { startPlatform } from '../support/platform.js';
import { cpuMs, machine, median, ms, printTable, quantile } from './figures.js';
import type { PlainGateway } from './plain-gateway.js';

/** One query that crosses both subgraphs: pairs, and of each side its names and where it stands in the tree. */
const crossing = `query Crossing {
  pairs(first: 20) {
    edges { node { id code status sideA { id name kind parent { name } } sideB { id name kind parent { name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const rounds = 7;
const requests = 400;
const connections = 10;

interface Round {
  readonly perSecond: number;
  readonly p99: number;
  readonly cpuPerRequest: number;
}

async function round(url: string, token: string, pid: number): Promise<Round> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const body = JSON.stringify({ query: crossing });
  const times: number[] = [];
  let left = requests;
  const cpuBefore = await cpuMs(pid);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        const sent = performance.now();
        const answer = await pool.request({
          path: pathname,
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body,
        });
        const text = await answer.body.text();
        if (answer.statusCode !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
        times.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  await pool.close();
  const cpuPerRequest = ((await cpuMs(pid)) - cpuBefore) / requests;
  return { perSecond: requests / seconds, p99: quantile(times, 0.99), cpuPerRequest };
}

/** The same query through our gateway and through a plain Apollo gateway, in turn, on the same subgraphs. */
export async function query(): Promise<void> {
  const platform = await startPlatform();
  const child = fork(new URL('./plain-gateway.js', import.meta.url), {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const { coordinator } = platform.accounts;
    const token = await logIn(platform.url, coordinator.username, coordinator.password);
    const { viewer } = decodeJwt<{ viewer: Viewer }>(token);
    child.send({
      supergraph: platform.supergraph,
      subgraphUrls: platform.subgraphUrls,
      viewer,
      viewerSecret: platform.viewerSecret,
    } satisfies PlainGateway);
    const [{ url: plainUrl }] = (await once(child, 'message')) as [{ url: string }];
    const peers = [
      { name: 'Cobuild gateway', url: platform.url, pid: platform.pid('gateway') },
      { name: 'plain @apollo/gateway', url: plainUrl, pid: child.pid ?? 0 },
    ] as const;
    const results = new Map<string, Round[]>(peers.map(({ name }) => [name, []]));
    // The first round warms both up and is not counted.
    for (let n = 0; n <= rounds; n += 1) {
      for (const { name, url, pid } of peers) {
        const result = await round(url, token, pid);
        if (n > 0) results.get(name)?.push(result);
        await pause(200);
      }
    }
    const of = (name: string, pick: (round: Round) => number) => (results.get(name) ?? []).map(pick);
    const row = (name: string) => [
      name,
      ms(median(of(name, (r) => r.perSecond))),
      ms(median(of(name, (r) => r.p99))),
      ms(median(of(name, (r) => r.cpuPerRequest))),
    ];
    const ratio = (pick: (round: Round) => number) => {
      const plain = of(peers[1].name, pick);
      return median(of(peers[0].name, pick).map((value, n) => value / (plain[n] ?? Number.NaN))).toFixed(2);
    };
    console.log(
      `\n${machine()}; ${rounds} interleaved rounds of ${requests} requests on ${connections} connections; medians\n`,
    );
    printTable(
      ['', 'requests/s', 'p99 ms', 'CPU ms per request'],
      [
        ...peers.map(({ name }) => row(name)),
        ['ratio ours / plain', ratio((r) => r.perSecond), ratio((r) => r.p99), ratio((r) => r.cpuPerRequest)],
      ],
    );
  } finally {
    child.disconnect();
    await platform.stop();
  }
}
