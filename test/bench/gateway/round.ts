import type { Counts } from '../graph/subgraphs.js';
import { cpuMs, residentMb } from '../processes/usage.js';
import { quantile } from '../report/figures.js';
import type { Load, LoadGenerator } from './load.js';

/** What one gateway came to in one round. */
export interface Round {
  readonly cpuPerRequest: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly fetchesPerRequest: number;
  readonly residentMb: number;
  readonly answer: string;
  readonly requests: number;
}

/**
 * Sends one load to a gateway and takes its measure.
 *
 * @param countUpstream how many requests the subgraphs have had so far
 */
export async function playRound(
  serving: { readonly port: number; readonly running: { readonly pid: number } },
  load: Omit<Load, 'port'>,
  generator: LoadGenerator,
  countUpstream: () => Promise<Pick<Counts, 'requests'>>,
): Promise<Round> {
  const { pid } = serving.running;
  const before = { cpu: await cpuMs(pid), upstream: await countUpstream() };
  const result = await generator.run({ ...load, port: serving.port });
  const cpu = (await cpuMs(pid)) - before.cpu;
  const upstream = await countUpstream();
  const requests = result.times.length;
  return {
    cpuPerRequest: cpu / requests,
    perSecond: requests / result.seconds,
    p50: quantile(result.times, 0.5),
    p99: quantile(result.times, 0.99),
    fetchesPerRequest: (upstream.requests - before.upstream.requests) / requests,
    residentMb: await residentMb(pid),
    answer: result.answer,
    requests,
  };
}
