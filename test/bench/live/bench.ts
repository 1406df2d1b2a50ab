import { startSubgraphs, type Subgraphs } from '../graph/subgraphs.js';
import type { Absent, Peer } from '../peers/peer.js';
import { mostOpenFiles } from '../processes/usage.js';
import { bareBroadcast, broadcastName } from './broadcast.js';
import { playLive, type LivePlan, type LiveRound, type MakePeer } from './play.js';
import type { Scenario } from './scenario.js';

/** Rounds of one scenario: for each side that took part, and those that failed. */
export interface ScenarioFigures {
  readonly scenario: Scenario;
  readonly rounds: ReadonlyMap<string, readonly LiveRound[]>;
  readonly absent: readonly Absent[];
}

export interface LiveBenchOptions extends LivePlan {
  readonly rounds: number;
}

interface Contestant {
  readonly name: string;
  readonly make: MakePeer;
}

/** Files and sockets that a process needs beside those of its clients. */
const spareFiles = 500;

/** Measures gateways and the bare broadcast in turn, each time in fresh processes. One that fails is told as absent. */
export async function measureLive(
  peers: readonly Peer[],
  scenarios: readonly Scenario[],
  options: LiveBenchOptions,
  { hasBareLimit }: { readonly hasBareLimit: boolean },
): Promise<readonly ScenarioFigures[]> {
  const subgraphs = await startSubgraphs();
  const figures: ScenarioFigures[] = [];
  for (const scenario of scenarios) {
    const sides = [...ableOf(peers, scenario), ...(hasBareLimit && scenario.groups === null ? [bare] : [])];
    figures.push(await measureScenario(scenario, sides, options, subgraphs));
  }
  return figures;
}

const bare: Contestant = { name: broadcastName, make: ({ plainUrl }) => bareBroadcast(plainUrl) };

/** Who is asked to hold few clients only has nothing to show where subscriptions are many. */
const ableOf = (peers: readonly Peer[], { groups }: Scenario): readonly Contestant[] =>
  peers
    .filter(({ mostListeners = Number.POSITIVE_INFINITY }) =>
      groups === null ? mostListeners > 0 : mostListeners === Number.POSITIVE_INFINITY,
    )
    .map((peer) => ({ name: peer.name, make: () => peer }));

async function measureScenario(
  scenario: Scenario,
  sides: readonly Contestant[],
  options: LiveBenchOptions,
  subgraphs: Subgraphs,
): Promise<ScenarioFigures> {
  const files = await mostOpenFiles();
  const needed = scenario.clients + spareFiles;
  if (files < needed) {
    const reason = `a process may open ${files} files: raise it with \`ulimit -n ${needed}\``;
    return { scenario, rounds: new Map(), absent: [{ name: scenario.name, reason }] };
  }
  const rounds = new Map<string, LiveRound[]>();
  const failed = new Map<string, string>();
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const { name, make } of sides.filter((side) => !failed.has(side.name))) {
      console.error(`${scenario.name}: ${name}, round ${round} of ${options.rounds}`);
      try {
        const played = await playLive(make, scenario, options, subgraphs);
        rounds.set(name, [...(rounds.get(name) ?? []), played]);
      } catch (error) {
        failed.set(name, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return { scenario, rounds, absent: [...failed].map(([name, reason]) => ({ name, reason })) };
}
