import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cases, loadOf, viewersPerConnection, type GatewayBenchOptions } from '../gateway/bench.js';
import { prepareField } from '../gateway/field.js';
import { playRound } from '../gateway/round.js';
import type { Peer } from '../peers/peer.js';
import { profileFolder } from '../processes/folders.js';
import { figure } from '../report/figures.js';
import { machine } from '../report/machine.js';
import { summarizeProfile } from './summary.js';

const profileWithinMs = 60_000;
/** V8 has compiled what it will compile. */
const warmUpRounds = 3;

/** Profiles one gateway while it answers each case of queries. */
export async function profileGateway(peer: Peer, options: GatewayBenchOptions): Promise<void> {
  const viewers = options.connections * viewersPerConnection;
  const field = await prepareField([peer], { delayMs: options.delayMs, viewers, hasBareLimit: false });
  const [runner] = field.runners;
  const program = runner?.serving.program;
  if (!runner || !program) throw new Error(field.absent[0]?.reason ?? 'it does not run on Node');
  await mkdir(profileFolder, { recursive: true });
  console.log(machine());
  for (const one of cases) {
    const load = loadOf(one, options, field);
    const play = () => playRound(runner.serving, load, field.generator, field.subgraphs.counts);
    for (let round = 0; round < warmUpRounds; round += 1) await play();
    await program.call('profileStart');
    const { requests, cpuPerRequest } = await play();
    const file = join(profileFolder, `gateway-${one}.cpuprofile`);
    await program.call('profileStop', { file }, profileWithinMs);
    console.log(
      `\n## ${peer.name}, viewers ${one}: ${requests} requests, ${figure(cpuPerRequest)} ms CPU each while profiled\n`,
    );
    console.log(await summarizeProfile(file, { cpuMs: cpuPerRequest, unit: 'request' }));
    console.log(`\nThe whole profile, for a browser's developer tools: ${file}`);
  }
  field.close();
}
