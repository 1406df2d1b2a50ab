import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@cobuild/database';
import { composeSupergraph } from '../graph/supergraph.js';
import { startSubgraphs, type Subgraphs } from '../graph/subgraphs.js';
import { nestedQuery } from '../graph/type-definitions.js';
import type { Absent, Peer, Serving } from '../peers/peer.js';
import { startProgram } from '../processes/children.js';
import { benchFolder } from '../processes/folders.js';
import { startLoadGenerator, type LoadGenerator } from './load.js';
import { makeViewers, type Viewers } from './viewers.js';

/** A gateway in the field, and what it is called in tables. */
export interface Runner {
  readonly name: string;
  readonly version: string;
  readonly serving: Serving;
}

/** Everything that runs while queries are measured. */
export interface Field {
  readonly subgraphs: Subgraphs;
  readonly viewers: Viewers;
  readonly generator: LoadGenerator;
  readonly runners: readonly Runner[];
  readonly absent: readonly Absent[];
  readonly request: string;
  close(): void;
}

export const requestBody = JSON.stringify({ query: nestedQuery });

/** Starts subgraphs, the gateways and the load; a gateway that does not start is absent, the others are measured. */
export async function prepareField(
  peers: readonly Peer[],
  options: { readonly delayMs: number; readonly viewers: number; readonly hasBareLimit: boolean },
): Promise<Field> {
  const supergraph = join(benchFolder, 'gateway.graphql');
  const subgraphs = await startSubgraphs({ delayMs: options.delayMs });
  await writeFile(supergraph, composeSupergraph(subgraphs.urls));
  const viewers = await makeViewers(options.viewers);
  const runners: Runner[] = [];
  const absent: Absent[] = [];
  for (const peer of peers) {
    try {
      const serving = await peer.start({ supergraph, port: await freePort(), viewers });
      runners.push({ name: peer.name, version: peer.version, serving });
    } catch (error) {
      absent.push({ name: peer.name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const [first] = runners;
  if (options.hasBareLimit && first) runners.push(await startBareLimit(subgraphs, first.serving.port));
  return {
    subgraphs,
    viewers,
    generator: startLoadGenerator(),
    runners,
    absent,
    request: requestBody,
    close: () => viewers.close(),
  };
}

/** The name under which the limit stands in tables. */
export const bareLimitName = 'bare Node limit';

/** What the first gateway did for one request, done again without being a gateway. */
async function startBareLimit(subgraphs: Subgraphs, port: number): Promise<Runner> {
  let answer = '';
  const before = await subgraphs.counts();
  const calls = await subgraphs.record(async () => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: requestBody,
    });
    answer = await response.text();
  });
  const program = startProgram(bareLimitName, new URL('./bare-node-program.js', import.meta.url), { isProbed: true });
  const served = await program.call<number>('serve', { calls, answer });
  const stages = new Set(calls.map(({ stage }) => stage)).size;
  const upstream = (await subgraphs.counts()).bytes - before.bytes;
  return {
    name: bareLimitName,
    version: `node:http and undici; ${calls.length} upstream calls in ${stages} stages, ${kilobytes(upstream)} from them, ${kilobytes(Buffer.byteLength(answer))} to the client`,
    serving: { running: program, program, port: served },
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
