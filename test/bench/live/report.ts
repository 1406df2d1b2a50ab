import { median, table } from '../report/figures.js';
import { machine, today } from '../report/machine.js';
import type { Absent, Peer } from '../peers/peer.js';
import type { LiveBenchOptions, ScenarioFigures } from './bench.js';
import type { LiveRound } from './play.js';

/** What was measured, as Markdown. */
export function liveReport(
  figures: readonly ScenarioFigures[],
  peers: readonly Pick<Peer, 'name' | 'version'>[],
  absent: readonly Absent[],
  { rounds, seconds, warmUpSeconds }: LiveBenchOptions,
): string {
  const versions = peers.map(({ name, version }) => `- ${name}: ${version}`);
  const missing = absent.map(({ name, reason }) => `- ${name}: not measured. ${reason.split('\n')[0]}`);
  return [
    `${machine()}; ${today()}. ${rounds} interleaved rounds of ${seconds} s after ${warmUpSeconds} s that are not counted, each in fresh processes; medians. CPU is that of the gateway's process, all threads; delay is from publishing in the subgraph until the client's process has read the event.`,
    [...versions, ...missing].join('\n'),
    ...figures.map(scenarioSection),
  ].join('\n\n');
}

/** Fewer say nothing about the memory that a client takes. */
const fewClients = 1_000;

function scenarioSection({ scenario, rounds, absent }: ScenarioFigures): string {
  const [[oursName, ours] = ['', []]] = rounds;
  const cpu = ({ cpuPerThousand }: LiveRound) => cpuPerThousand;
  const rows = [...rounds].map(([name, all]) => {
    const of = (pick: (round: LiveRound) => number) => median(all.map(pick));
    const [{ clients, listening } = { clients: 0, listening: 0 }] = all;
    // With few clients what the process itself gains or gives back is more than what they take.
    const memory = (pick: (round: LiveRound) => number) => (clients < fewClients ? '–' : of(pick));
    const ratio = median(ours.map((round, at) => cpu(round) / cpu(all[at] ?? round)));
    const sum = (pick: (round: LiveRound) => number) => all.reduce((total, round) => total + pick(round), 0);
    return [
      clients === scenario.clients ? name : `${name}, ${clients} clients`,
      of(cpu),
      name === oursName ? '1' : ratio.toFixed(2),
      of(({ p50 }) => p50),
      of(({ p99 }) => p99),
      memory(({ residentPerThousand }) => residentPerThousand),
      memory(({ heapPerThousand }) => heapPerThousand),
      of(({ upstreams }) => upstreams).toFixed(0),
      of(({ fetchesPerEvent }) => fetchesPerEvent).toFixed(2),
      of(({ bytesPerDelivery }) => bytesPerDelivery).toFixed(0),
      `${sum(({ lost }) => lost)} of ${sum(({ lost, received }) => lost + received)}${listening < clients ? `; only ${listening} clients came up` : ''}`,
      String(sum(({ repeated }) => repeated)),
    ];
  });
  const heads = [
    '',
    'CPU ms per 1,000 deliveries',
    `${oursName} : it`,
    'p50 ms',
    'p99 ms',
    'MB per 1,000 clients',
    'of it heap',
    'upstream subscriptions',
    'fetches per event',
    'bytes',
    'lost',
    'told twice',
  ];
  const notes = absent.map(({ name, reason }) => `- ${name}: not measured. ${reason.split('\n')[0]}`);
  const problems = [...rounds].flatMap(([name, all]) => {
    const seen = all.flatMap((round) => round.problems.map(([what, times]) => `${what} (${times} times)`));
    return seen.length > 0 ? [`- ${name} told clients: ${seen.slice(0, 3).join('; ')}`] : [];
  });
  const late = Math.max(0, ...[...rounds.values()].flat().map(({ mostLateMs }) => mostLateMs));
  const publisher = `The latest event was published ${late.toFixed(0)} ms after it was due.`;
  const body = rows.length > 0 ? [table(heads, rows), publisher] : [];
  return [`**${scenario.name}**`, ...body, [...notes, ...problems].join('\n')].filter(Boolean).join('\n\n');
}
