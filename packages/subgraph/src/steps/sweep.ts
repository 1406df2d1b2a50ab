import { setTimeout as pause } from 'node:timers/promises';
import { whileLeading } from '@cobuild/database';
import type { Refusal, Result } from '@cobuild/workflow';
import type { Clock, Parts } from '../definition.js';

/** How many timed steps were taken, and how many another writer made needless. */
export interface Sweep {
  readonly taken: number;
  readonly needless: number;
}

/** The steps that time takes of itself. */
export interface TimedSteps {
  /**
   * Takes every timed step that is due now. What is due is read from the things themselves, so a sweep catches up after any
   * downtime and a second one finds nothing left to do.
   */
  sweep(signal?: AbortSignal): Promise<Sweep>;
}

/** Things that are due for a timed step, some at a time, each with the way to take it. */
export type DueSteps = (
  now: Date,
  limit: number,
) => Promise<readonly { readonly id: string; readonly take: () => Promise<Result<unknown, Refusal>> }[]>;

const atOnce = 100;

/** Makes a timed step of what is due for it and how it is taken. */
export function timedStep<T extends { readonly id: string }>({
  due,
  take,
}: {
  readonly due: (now: Date, limit: number) => Promise<readonly T[]>;
  readonly take: (thing: T) => Promise<Result<unknown, Refusal>>;
}): DueSteps {
  return async (now, limit) => (await due(now, limit)).map((thing) => ({ id: thing.id, take: () => take(thing) }));
}

/** Makes the sweep over kinds of timed steps, in the order in which they are given. */
export function createTimedSteps(steps: readonly DueSteps[], clock: Clock): TimedSteps {
  return {
    async sweep(signal) {
      let taken = 0;
      let needless = 0;
      for (const due of steps) {
        const tried = new Set<string>();
        while (!signal?.aborted) {
          // A step that was refused leaves its thing due: it is not tried again in this sweep, so that a sweep ends.
          const now = (await due(clock(), atOnce)).filter(({ id }) => !tried.has(id));
          if (now.length === 0) break;
          for (const thing of now) {
            if (signal?.aborted) break;
            tried.add(thing.id);
            if ((await thing.take()).ok) taken += 1;
            else needless += 1;
          }
        }
      }
      return { taken, needless };
    },
  };
}

/** How often timed steps are looked for, unless a subgraph says otherwise. */
export const sweepEveryMs = 20_000;

/** Sweeps for as long as this process leads: one process at a time takes the timed steps. Resolves once `signal` is aborted. */
export async function sweepWhileLeading(
  steps: TimedSteps,
  { connection, logger }: Pick<Parts, 'connection' | 'logger'>,
  signal: AbortSignal,
  everyMs: number = sweepEveryMs,
): Promise<void> {
  await whileLeading({
    connection,
    name: 'timed-steps',
    signal,
    async work(leading) {
      while (!leading.aborted) {
        await steps.sweep(leading).catch((error: unknown) => {
          logger.error({ err: error }, 'timed steps: a sweep failed; the next one goes on from there');
        });
        await pause(everyMs, undefined, { signal: leading }).catch(() => undefined);
      }
    },
  });
}
