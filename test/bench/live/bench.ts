import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSubgraphs } from '../graph/subgraphs.js';
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

/** Files and sockets that a process needs beside those of its clients. */
const spareFiles = 500;

/** Measures gateways and the bare broadcast in turn, each time in fresh processes. */
export async function measureLive(
  peers: readonly Peer[],
  scenarios: readonly Scenario[],
  options: LiveBenchOptions,
  { hasBareLimit }: { readonly hasBareLimit: boolean },
): Promise<readonly ScenarioFigures[]> {
  const figures: ScenarioFigures[] = [];
  await inLiveField(async (field) => {
    for (const scenario of scenarios) figures.push(await measureScenario(scenario));

    async function measureScenario(scenario: Scenario): Promise<ScenarioFigures> {
      const files = await mostOpenFiles();
      if (files < scenario.clients + spareFiles) {
        const reason = `a process may open ${files} files: raise it with \`ulimit -n ${scenario.clients + spareFiles}\``;
        return { scenario, rounds: new Map(), absent: [{ name: scenario.name, reason }] };
      }
      const rounds = new Map<string, LiveRound[]>();
      const failed = new Map<string, string>();
      for (let round = 1; round <= options.rounds; round += 1) {
        for (const { name, make } of contestants(scenario)) {
          if (failed.has(name)) continue;
          console.error(`${scenario.name}: ${name}, round ${round} of ${options.rounds}`);
          try {
            const played = await playLive(make, scenario, options, field);
            rounds.set(name, [...(rounds.get(name) ?? []), played]);
          } catch (error) {
            failed.set(name, error instanceof Error ? error.message : String(error));
          }
        }
      }
      return { scenario, rounds, absent: [...failed].map(([name, reason]) => ({ name, reason })) };
    }

    function contestants({ groups }: Scenario): readonly { readonly name: string; readonly make: MakePeer }[] {
      // Who is asked to hold few clients only has nothing to show with many subscriptions, and a broadcast knows but one.
      const able = peers.filter(({ mostListeners = Number.POSITIVE_INFINITY }) =>
        groups === null ? mostListeners > 0 : mostListeners === Number.POSITIVE_INFINITY,
      );
      const bare = { name: broadcastName, make: (({ plainUrl }) => bareBroadcast(plainUrl)) satisfies MakePeer };
      return [
        ...able.map((peer) => ({ name: peer.name, make: () => peer })),
        ...(hasBareLimit && groups === null ? [bare] : []),
      ];
    }
  });
  return figures;
}

/** The subgraphs of a live benchmark that are only fetched from, for as long as some work takes. */
export async function inLiveField(work: (field: Parameters<typeof playLive>[3]) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cobuild-bench-'));
  try {
    await work({ folder, subgraphs: await startSubgraphs() });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
