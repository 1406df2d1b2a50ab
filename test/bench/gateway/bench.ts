import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import type { Absent, Peer } from '../peers/peer.js';
import { prepareField, type Field, type Runner } from './field.js';
import type { Load } from './load.js';
import { playRound, type Round } from './round.js';

/** Whether requests differ in who asks. */
export const cases = ['differ', 'alike'] as const;
export type Case = (typeof cases)[number];

export interface GatewayBenchOptions {
  readonly rounds: number;
  /** Per gateway, case and round: at most so many requests, and no new one after so many seconds. */
  readonly requests: number;
  readonly seconds: number;
  readonly connections: number;
  readonly delayMs: number;
}

/** All rounds of all gateways. */
export interface GatewayFigures {
  readonly runners: readonly Pick<Runner, 'name' | 'version'>[];
  readonly absent: readonly Absent[];
  readonly rounds: ReadonlyMap<string, Readonly<Record<Case, readonly Round[]>>>;
}

/** Requests of a viewer never meet others of the same viewer: there are four for each connection, used in turn. */
export const viewersPerConnection = 4;
const pauseMs = 200;

/** Measures gateways in turn, round after round, on the same subgraphs. One that fails drops out and is told as absent. */
export async function measureGateways(
  peers: readonly Peer[],
  options: GatewayBenchOptions,
  { hasBareLimit }: { readonly hasBareLimit: boolean },
): Promise<GatewayFigures> {
  const viewers = options.connections * viewersPerConnection;
  const field = await prepareField(peers, { delayMs: options.delayMs, viewers, hasBareLimit });
  const taken = new Map<string, Record<Case, Round[]>>(
    field.runners.map(({ name }) => [name, { differ: [], alike: [] }]),
  );
  const dropped = new Map<string, string>();
  const isSameData = createReferee();
  const play = async (one: Case, { name, serving }: Runner, isCounted: boolean): Promise<void> => {
    const played = await playRound(serving, loadOf(one, options, field), field.generator, field.subgraphs.counts);
    if (!isSameData(played.answer)) throw new Error('its data differ from what the first gateway answered');
    if (isCounted) taken.get(name)?.[one].push(played);
  };
  try {
    // The first round warms all up and is not counted.
    for (let round = 0; round <= options.rounds; round += 1) {
      for (const one of cases) {
        for (const runner of field.runners.filter(({ name }) => !dropped.has(name))) {
          await play(one, runner, round > 0).catch((error: unknown) => {
            dropped.set(runner.name, error instanceof Error ? error.message : String(error));
          });
          await pause(pauseMs);
        }
      }
      console.error(round === 0 ? 'warmed up' : `round ${round} of ${options.rounds}`);
    }
  } finally {
    field.close();
  }
  return {
    runners: field.runners.filter(({ name }) => !dropped.has(name)),
    absent: [...field.absent, ...[...dropped].map(([name, reason]) => ({ name, reason }))],
    rounds: taken,
  };
}

/** What every request of a case is. */
export function loadOf(one: Case, options: GatewayBenchOptions, field: Field): Omit<Load, 'port'> {
  return {
    path: '/graphql',
    body: field.request,
    connections: options.connections,
    requests: options.requests,
    withinMs: options.seconds * 1_000,
    headers: one === 'differ' ? field.viewers.authorizations.map((authorization) => ({ authorization })) : [],
  };
}

/** Holds the data of each answer against those of the first. */
function createReferee(): (answer: string) => boolean {
  let first: { readonly data: unknown } | undefined;
  return (answer) => {
    const { data } = JSON.parse(answer) as { data: unknown };
    first ??= { data };
    return isDeepStrictEqual(data, first.data);
  };
}
