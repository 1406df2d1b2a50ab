import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@cobuild/database';
import { until } from '../../support/wait.js';
import { composeSupergraph } from '../graph/supergraph.js';
import type { Subgraphs } from '../graph/subgraphs.js';
import { followQuery } from '../graph/type-definitions.js';
import type { Peer, Serving } from '../peers/peer.js';
import { benchFolder } from '../processes/folders.js';
import { cpuMs, residentMb } from '../processes/usage.js';
import { delayAt, startListeners, type Heard, type Listeners } from './listeners.js';
import { startPublisher, type Published, type Publisher } from './publisher.js';
import type { Scenario } from './scenario.js';

/** What one side came to in one round. */
export interface LiveRound {
  readonly clients: number;
  readonly listening: number;
  readonly events: number;
  readonly received: number;
  readonly lost: number;
  readonly repeated: number;
  readonly cpuPerThousand: number;
  readonly p50: number;
  readonly p99: number;
  /** Memory that came with the clients, for 1,000 of them. */
  readonly residentPerThousand: number;
  readonly heapPerThousand: number;
  /** Subscriptions opened at the subgraph for each that differs. */
  readonly upstreams: number;
  /** Fetches from other subgraphs for each event of a subscription. */
  readonly fetchesPerEvent: number;
  readonly bytesPerDelivery: number;
  readonly mostLateMs: number;
  readonly problems: Heard['problems'];
}

/** What is done while events are published: nothing, or a look at the process from time to time. */
export interface LivePlan {
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly listenerProcesses: number;
  /** Called when all is warm; what it returns is called when the last event has been published. */
  readonly watch?: (serving: Serving, listeners: Listeners) => Promise<() => Promise<void>>;
}

/** Makes a side out of the publisher of a round: the bare broadcast needs its address. */
export type MakePeer = (publisher: Publisher) => Peer;

const upWithinMs = 60_000;
const arriveWithinMs = 20_000;
const probeEveryMs = 400;
/** What was published before the window has arrived by then. */
const settleMs = 1_000;

/** Starts a side, lets its clients listen, publishes, and takes its measure. Everything it started has ended afterwards. */
export async function playLive(
  makePeer: MakePeer,
  scenario: Scenario,
  plan: LivePlan,
  subgraphs: Subgraphs,
): Promise<LiveRound> {
  const publisher = await startPublisher();
  let listeners: Listeners | undefined;
  let serving: Serving | undefined;
  try {
    const peer = makePeer(publisher);
    const clients = Math.min(peer.mostListeners ?? scenario.clients, scenario.clients);
    const supergraph = join(benchFolder, 'live.graphql');
    await writeFile(supergraph, composeSupergraph({ ...subgraphs.urls, activities: publisher.url }));
    serving = await peer.start({ supergraph, port: await freePort() });
    const { pid } = serving.running;
    const empty = await memoryOf(serving);
    listeners = await startListeners(
      { port: serving.port, path: '/graphql', query: followQuery, clients, groups: scenario.groups },
      plan.listenerProcesses,
    );
    const listening = await whenListening(listeners, publisher, clients);
    const { perSecond, groups } = scenario;
    const different = groups ?? 1;
    const { to: next } = await publisher.publish({ count: plan.warmUpSeconds * perSecond, perSecond });
    await pause(settleMs);

    const count = plan.seconds * perSecond;
    await listeners.window({ from: next, to: next + count });
    const stopWatching = await plan.watch?.(serving, listeners);
    const before = { cpu: await cpuMs(pid), upstream: await subgraphs.counts() };
    const published = await publisher.publish({ count, perSecond });
    const heard = await arrival(listeners, listening * count);
    const cpu = (await cpuMs(pid)) - before.cpu;
    const upstream = await subgraphs.counts();
    await stopWatching?.();
    const full = await memoryOf(serving);
    return {
      ...figuresOf(heard, published, listening * count),
      clients,
      listening,
      cpuPerThousand: (cpu / heard.received) * 1_000,
      residentPerThousand: ((full.resident - empty.resident) / clients) * 1_000,
      heapPerThousand: ((full.heap - empty.heap) / clients) * 1_000,
      upstreams: (await publisher.subscriptions()).opened / different,
      fetchesPerEvent: (upstream.requests - before.upstream.requests) / count / different,
    };
  } finally {
    await listeners?.stop();
    await serving?.running.stop();
    await publisher.stop();
  }
}

function figuresOf(heard: Heard, { from, to, mostLateMs }: Published, expected: number) {
  return {
    events: to - from,
    received: heard.received,
    lost: expected - heard.received,
    repeated: heard.repeated,
    p50: delayAt(heard, 0.5),
    p99: delayAt(heard, 0.99),
    bytesPerDelivery: heard.bytes / heard.received,
    mostLateMs,
    problems: heard.problems,
  };
}

/** Events until every client has had one: only then does it listen. Returns how many came so far. */
async function whenListening(listeners: Listeners, publisher: Publisher, clients: number): Promise<number> {
  let heard = await listeners.heard();
  await until(
    'every client listens',
    async () => {
      await publisher.publish({ count: 1, perSecond: 1 });
      await pause(probeEveryMs);
      heard = await listeners.heard();
      return heard.listening === clients;
    },
    upWithinMs,
  ).catch((error: unknown) => {
    if (heard.listening > 0) return;
    const [[problem] = []] = heard.problems;
    throw new Error(`no client came to listen: ${problem ?? String(error)}`);
  });
  return heard.listening;
}

/** Waits until so many deliveries were made, or none came for a while. */
async function arrival(listeners: Listeners, expected: number): Promise<Heard> {
  const deadline = performance.now() + arriveWithinMs;
  for (let before = -1; ; ) {
    const heard = await listeners.heard();
    const isStill = heard.received === before;
    if (heard.received >= expected || isStill || performance.now() > deadline) return heard;
    before = heard.received;
    await pause(1_000);
  }
}

/** Memory in MB; garbage is collected first where that can be asked for. */
async function memoryOf({ program, running }: Serving) {
  const heap = program ? await program.call<number>('heapMb') : Number.NaN;
  return { heap, resident: await residentMb(running.pid) };
}
