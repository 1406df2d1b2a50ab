import { startProgram, type Program } from '../processes/children.js';

/** What clients of one process listen to. */
export interface Listen {
  readonly port: number;
  readonly path: string;
  readonly query: string;
  readonly clients: number;
  /** The place of the first of them among the clients of all processes. */
  readonly first: number;
  /** How many different subscriptions there are; null: all are the same. */
  readonly groups: number | null;
}

/** Events that count: from one number to before another. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Delays are counted in steps of so many ms; the last step takes all that are longer. */
export const delayStepMs = 0.1;
export const delayBuckets = 100_000;

/** What clients have heard. */
export interface Heard {
  /** Clients that have had an event at all. */
  readonly listening: number;
  /** Events of the window in their order, each once for a client, all clients together. */
  readonly received: number;
  readonly bytes: number;
  /** Events of the window that came to a client again, or after later ones. */
  readonly repeated: number;
  readonly delays: Uint32Array;
  readonly problems: readonly (readonly [what: string, times: number])[];
}

/** Clients in processes of their own. */
export interface Listeners {
  window(window: Window): Promise<void>;
  heard(): Promise<Heard>;
  stop(): Promise<void>;
}

const listenWithinMs = 120_000;

/** Opens connections and subscribes; resolves when every connection was acknowledged or has failed. */
export async function startListeners(
  { clients, ...what }: Omit<Listen, 'first'>,
  processes: number,
): Promise<Listeners> {
  const programs: Program[] = [];
  const share = Math.ceil(clients / processes);
  const listening: Promise<unknown>[] = [];
  for (let first = 0; first < clients; first += share) {
    const program = startProgram(`listeners-${programs.length}`, new URL('./listener-program.js', import.meta.url));
    programs.push(program);
    const wish: Listen = { ...what, first, clients: Math.min(share, clients - first) };
    listening.push(program.call('listen', wish, listenWithinMs));
  }
  await Promise.all(listening);
  return {
    async window(window) {
      await Promise.all(programs.map((program) => program.call('window', window)));
    },
    async heard() {
      return together(await Promise.all(programs.map((program) => program.call<Heard>('heard'))));
    },
    async stop() {
      await Promise.all(programs.map((program) => program.stop()));
    },
  };
}

function together(each: readonly Heard[]): Heard {
  const sum = (pick: (heard: Heard) => number) => each.reduce((total, heard) => total + pick(heard), 0);
  const delays = new Uint32Array(delayBuckets);
  const problems = new Map<string, number>();
  for (const heard of each) {
    for (const [at, count] of heard.delays.entries()) if (count > 0) delays[at] = (delays[at] ?? 0) + count;
    for (const [what, times] of heard.problems) problems.set(what, (problems.get(what) ?? 0) + times);
  }
  return {
    listening: sum(({ listening }) => listening),
    received: sum(({ received }) => received),
    bytes: sum(({ bytes }) => bytes),
    repeated: sum(({ repeated }) => repeated),
    delays,
    problems: [...problems],
  };
}

/** The delay below which a share of the deliveries stayed, in ms. */
export function delayAt({ delays, received }: Pick<Heard, 'delays' | 'received'>, share: number): number {
  let left = Math.ceil(received * share);
  for (const [at, count] of delays.entries()) {
    left -= count;
    if (left <= 0) return (at + 0.5) * delayStepMs;
  }
  return Number.NaN;
}
