import { setTimeout as pause } from 'node:timers/promises';
import type { Program, Running } from '../processes/children.js';
import type { Viewers } from '../gateway/viewers.js';

/** What a gateway under test is given. */
export interface Stage {
  /** Path of the supergraph. */
  readonly supergraph: string;
  readonly port: number;
  /** Whose tokens count; none where all clients are visitors. */
  readonly viewers?: Pick<Viewers, 'issuer' | 'viewerSecret'>;
}

/** A gateway that serves the supergraph of a benchmark. */
export interface Serving {
  readonly running: Running;
  readonly port: number;
  /** Where it can be asked for heap and profile: a process on Node. */
  readonly program?: Program;
}

/** A gateway that can be measured. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** How many clients it is asked to hold a stream for: 0 where it has no subscriptions; default as many as there are. */
  readonly mostListeners?: number;
  start(stage: Stage): Promise<Serving>;
}

/** One that cannot be had here, and why. */
export interface Absent {
  readonly name: string;
  readonly reason: string;
}

const servesWithinMs = 60_000;

/** Waits until a gateway answers a query that it can answer by itself; throws with its last words where it does not. */
export async function whenServing(running: Running, port: number): Promise<void> {
  const deadline = performance.now() + servesWithinMs;
  while (performance.now() < deadline && !running.hasEnded()) {
    const isServing = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(5_000),
    }).then(
      async (response) => response.ok && (await response.text()).includes('"Query"'),
      () => false,
    );
    if (isServing) return;
    await pause(100);
  }
  const words = await running.lastWords();
  await running.stop();
  throw new Error(`${running.name} did not start to serve:\n${words}`);
}
