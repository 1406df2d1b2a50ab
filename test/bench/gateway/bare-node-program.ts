import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import type { UpstreamCall } from '../graph/subgraphs.js';
import { answerCalls } from '../processes/calls.js';

// The bare limit of Node: for each request the recorded upstream calls, in their stages, and the recorded answer.
// Nothing is parsed, planned or merged, so no gateway on node:http and undici can be cheaper.

interface Script {
  readonly calls: readonly UpstreamCall[];
  readonly answer: string;
}

const pools = new Map<string, Pool>();
const poolOf = (origin: string): Pool => {
  let pool = pools.get(origin);
  if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: 100 })));
  return pool;
};

answerCalls({
  serve({ calls, answer }: Script) {
    const stages = [...new Set(calls.map(({ stage }) => stage))].toSorted((a, b) => a - b);
    const prepared = stages.map((at) =>
      calls
        .filter(({ stage }) => stage === at)
        .map(({ url, body }) => ({ pool: poolOf(new URL(url).origin), path: new URL(url).pathname, body })),
    );
    const text = Buffer.from(answer);
    const head = { 'content-type': 'application/json', 'content-length': text.length };
    const server = createServer((request, response) => {
      request.resume().once('end', () => {
        const { authorization } = request.headers;
        const headers = {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
        };
        void (async () => {
          for (const stage of prepared) {
            await Promise.all(
              stage.map(async ({ pool, path, body }) => {
                const got = await pool.request({ method: 'POST', path, headers, body });
                await got.body.text();
              }),
            );
          }
          response.writeHead(200, head).end(text);
        })();
      });
    });
    return new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  },
});
process.once('disconnect', () => process.exit(0));
