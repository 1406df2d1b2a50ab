import { parseArgs } from 'node:util';
import { peerNames, type PeerName } from './peers/catalogue.js';

/** What a benchmark is told on the command line. */
export interface BenchOptions {
  readonly rounds: number | null;
  readonly requests: number;
  readonly seconds: number | null;
  readonly connections: number;
  readonly delayMs: number;
  readonly peers: ReadonlySet<PeerName>;
  readonly cases: readonly string[] | null;
  readonly hasProfile: boolean;
  readonly hasSoak: boolean;
  readonly isWritten: boolean;
  readonly hasRouter: boolean;
  readonly minutes: number;
  readonly flags: readonly string[] | null;
}

/** How options are explained to who asks wrongly. */
export const optionsHelp = `
  --rounds N        interleaved rounds that count; a small number for a quick look
  --seconds N       most seconds of a round
  --requests N      most requests of a round (gateway, v8); default 1000
  --connections N   connections that are kept busy (gateway, v8); default 50
  --delay MS        every subgraph waits before it answers (gateway, v8); default 0
  --peers a,b       of ${peerNames.join(', ')}; default all
  --cases a,b       CLIENTSxPERSECOND, or GROUPSxCLIENTSxPERSECOND for different subscriptions (live, v8)
  --soak            5,000 clients × 5 events/s for --minutes (default 10), ours alone (live)
  --flags 'a b|c'   sets of flags to compare, in place of the usual ones (v8)
  --profile         where the CPU time of our own gateway goes, instead of a comparison (gateway, live)
  --router          builds the Rust router as well, up to an hour (peers)
  --write           puts the figures into docs/performance.md (gateway, live, v8)`;

/** Reads the arguments after the benchmark's name; throws a TypeError that says what is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      requests: { type: 'string', default: '1000' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '50' },
      delay: { type: 'string', default: '0' },
      peers: { type: 'string', default: peerNames.join(',') },
      cases: { type: 'string' },
      profile: { type: 'boolean', default: false },
      soak: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '10' },
      flags: { type: 'string' },
      router: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const chosen = values.peers.split(',');
  const unknown = chosen.filter((name) => !peerNames.some((known) => known === name));
  if (unknown.length > 0)
    throw new TypeError(`No peer ${unknown.join(', ')}: expected some of ${peerNames.join(', ')}`);
  return {
    rounds: values.rounds === undefined ? null : numberOf('rounds', values.rounds, 1, 100),
    requests: numberOf('requests', values.requests, 1, 1_000_000),
    seconds: values.seconds === undefined ? null : numberOf('seconds', values.seconds, 1, 600),
    connections: numberOf('connections', values.connections, 1, 1_000),
    delayMs: numberOf('delay', values.delay, 0, 10_000),
    peers: new Set(peerNames.filter((name) => chosen.includes(name))),
    cases: values.cases?.split(',') ?? null,
    hasProfile: values.profile,
    hasSoak: values.soak,
    minutes: numberOf('minutes', values.minutes, 1, 60),
    flags: values.flags?.split('|') ?? null,
    hasRouter: values.router,
    isWritten: values.write,
  };
}

function numberOf(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TypeError(`--${name}: expected a whole number from ${least} to ${most}, not ${text}`);
}
