import { measureGateways, type GatewayBenchOptions } from './gateway/bench.js';
import { gatewayReport } from './gateway/report.js';
import { measureLive, type LiveBenchOptions } from './live/bench.js';
import { liveReport } from './live/report.js';
import { readScenario, usualScenarios } from './live/scenario.js';
import { soak } from './live/soak.js';
import type { BenchOptions } from './options.js';
import { choosePeers } from './peers/catalogue.js';
import { cobuild } from './peers/cobuild.js';
import { buildHiveRouter, providePeers } from './peers/install.js';
import { profileGateway } from './profile/gateway.js';
import { profileLive } from './profile/live.js';
import { writeSection } from './report/write-section.js';

const gatewayOptions = ({ rounds, requests, seconds, connections, delayMs }: BenchOptions): GatewayBenchOptions => ({
  rounds: rounds ?? 7,
  requests,
  seconds: seconds ?? 10,
  connections,
  delayMs,
});

const liveOptions = ({ rounds, seconds }: BenchOptions): LiveBenchOptions => ({
  rounds: rounds ?? 3,
  seconds: seconds ?? 15,
  warmUpSeconds: 3,
  listenerProcesses: 2,
});

async function tell(benchmark: string, markdown: string, { isWritten }: BenchOptions): Promise<void> {
  console.log(`\n${markdown}`);
  if (isWritten) await writeSection(benchmark, markdown);
}

/** `gateway`: one nested query through every gateway, CPU for each request. */
export async function gateway(options: BenchOptions): Promise<void> {
  const settings = gatewayOptions(options);
  if (options.hasProfile) return profileGateway(cobuild(), settings);
  const { peers: chosen, absent } = await choosePeers(options.peers, process.env.PATH);
  const figures = await measureGateways(chosen, settings, { hasBareLimit: options.peers.has('bare') });
  const all = { ...figures, absent: [...absent, ...figures.absent] };
  await tell('gateway', gatewayReport(all, settings), options);
}

/** `live`: one stream, many clients; or many streams with some clients each. */
export async function live(options: BenchOptions): Promise<void> {
  if (options.hasSoak) return soak(cobuild(), options.minutes, options.cases);
  const scenarios = (options.cases ?? usualScenarios).map(readScenario);
  const settings = liveOptions(options);
  if (options.hasProfile) return profileLive(cobuild(), scenarios, settings);
  const { peers: chosen, absent } = await choosePeers(options.peers, process.env.PATH);
  const figures = await measureLive(chosen, scenarios, settings, { hasBareLimit: options.peers.has('bare') });
  const told = chosen.filter(({ mostListeners }) => mostListeners !== 0);
  await tell('live', liveReport(figures, told, absent, settings), options);
}

/** Sizes of the young generation in MB, one that has its size from the start, and a collector without helping threads. */
const flagSets = [
  '--max-semi-space-size=16',
  '--max-semi-space-size=32',
  '--max-semi-space-size=64',
  '--max-semi-space-size=128',
  '--max-semi-space-size=64 --min-semi-space-size=64',
  '--max-semi-space-size=64 --single-threaded-gc',
];

/** `v8`: our own gateway under different settings of V8, in turn; with `--cases` on streams in place of queries. */
export async function v8(options: BenchOptions): Promise<void> {
  const variants = (options.flags ?? flagSets).map((flags) =>
    cobuild({ name: flags, flags: flags.split(' ').filter(Boolean) }),
  );
  if (options.cases) {
    const settings = liveOptions(options);
    const figures = await measureLive(variants, options.cases.map(readScenario), settings, { hasBareLimit: false });
    return tell('v8', liveReport(figures, variants, [], settings), options);
  }
  const settings = gatewayOptions(options);
  const figures = await measureGateways(variants, settings, { hasBareLimit: false });
  await tell('v8', gatewayReport(figures, settings), options);
}

/** `peers`: installs what is measured beside our own. */
export async function peers({ hasRouter }: BenchOptions): Promise<void> {
  const problems = [await providePeers(), hasRouter ? await buildHiveRouter() : null];
  for (const problem of problems) if (problem !== null) throw new Error(problem);
}
