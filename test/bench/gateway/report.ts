import { figure, median, table } from '../report/figures.js';
import { machine, today } from '../report/machine.js';
import { cases, type Case, type GatewayBenchOptions, type GatewayFigures } from './bench.js';
import { bareLimitName } from './field.js';
import type { Round } from './round.js';

const titles: Readonly<Record<Case, string>> = {
  differ: 'Each viewer differs: nothing may be shared between requests',
  alike: 'All viewers alike: whole queries under way may be shared',
};

/** What was measured, as Markdown. Ratios are medians of the ratios of each round. */
export function gatewayReport(figures: GatewayFigures, options: GatewayBenchOptions): string {
  const { rounds, requests, seconds, connections, delayMs } = options;
  const versions = figures.runners.map(({ name, version }) => `- ${name}: ${version}`);
  const missing = figures.absent.map(({ name, reason }) => `- ${name}: not measured. ${reason.split('\n')[0]}`);
  const delay = delayMs === 0 ? '' : `; each subgraph waits ${delayMs} ms before it answers`;
  return [
    `${machine()}; ${today()}. ${rounds} interleaved rounds of up to ${requests} requests or ${seconds} s for each gateway and case, on ${connections} connections${delay}; medians. CPU is that of the gateway's processes, all threads.`,
    [...versions, ...missing].join('\n'),
    ...cases.map((one) => `**${titles[one]}**\n\n${caseTable(figures, one)}`),
  ].join('\n\n');
}

function caseTable(figures: GatewayFigures, one: Case): string {
  const [ours] = figures.runners;
  const roundsOf = (name: string): readonly Round[] => figures.rounds.get(name)?.[one] ?? [];
  const ratio = (to: string, pick: (round: Round) => number): number =>
    median(roundsOf(ours?.name ?? '').map((round, at) => pick(round) / pick(roundsOf(to)[at] ?? round)));
  const cpu = ({ cpuPerRequest }: Round) => cpuPerRequest;
  return table(
    [
      '',
      'CPU ms per request',
      'least – most',
      `${ours?.name ?? ''} : it`,
      'requests/s',
      'p50 ms',
      'p99 ms',
      'upstream calls per request',
      'MB',
    ],
    figures.runners.map(({ name }) => {
      const all = roundsOf(name);
      const of = (pick: (round: Round) => number) => median(all.map(pick));
      const spread = all.map(cpu);
      return [
        name === bareLimitName ? `*${name}*` : name,
        of(cpu),
        `${figure(Math.min(...spread))} – ${figure(Math.max(...spread))}`,
        name === ours?.name ? '1' : ratio(name, cpu).toFixed(2),
        of(({ perSecond }) => perSecond),
        of(({ p50 }) => p50),
        of(({ p99 }) => p99),
        of(({ fetchesPerRequest }) => fetchesPerRequest).toFixed(2),
        of((round) => round.residentMb),
      ];
    }),
  );
}
