import { onAbort } from './on-abort.js';
import type { Task } from './task.js';

/** Work under way, found by what it is for. Who wants the same joins; nothing is kept once it has ended. */
export interface InFlight<T> {
  /**
   * Joins the work under this key, or starts it. Cancelling leaves the others undisturbed; when the last one leaves,
   * the work itself is cancelled, and the next who comes starts it anew.
   */
  join(key: string, start: () => Task<T>): Task<T>;
  readonly size: number;
}

/** The reason with which the result of somebody rejects who left while the work went on. */
export class Left extends Error {
  constructor() {
    super('left before the result');
  }
}

interface Work<T> {
  readonly task: Task<T>;
  waiters: number;
}

/** Makes a room in which work is shared. */
export function createInFlight<T>(): InFlight<T> {
  const running = new Map<string, Work<T>>();
  const startWork = (key: string, start: () => Task<T>): Work<T> => {
    const work: Work<T> = { task: start(), waiters: 0 };
    running.set(key, work);
    const end = (): void => {
      if (running.get(key) === work) running.delete(key);
    };
    work.task.result.then(end, end);
    return work;
  };
  return {
    join(key, start) {
      const work = running.get(key) ?? startWork(key, start);
      work.waiters += 1;
      let leave: () => void = () => {};
      const result = new Promise<T>((resolve, reject) => {
        work.task.result.then(resolve, reject);
        leave = () => reject(new Left());
      });
      let isHere = true;
      return {
        result,
        cancel() {
          if (!isHere) return;
          isHere = false;
          work.waiters -= 1;
          if (work.waiters === 0) {
            if (running.get(key) === work) running.delete(key);
            work.task.cancel();
          }
          leave();
        },
      };
    },
    get size() {
      return running.size;
    },
  };
}

/**
 * Runs what nobody runs under this key yet, or waits with those who do. `signal` aborted: this one leaves (its promise
 * rejects with `Left`); the signal that the work gets is aborted when all have left. Only for what changes nothing:
 * the key must hold everything on which the result depends, the viewer's scope above all.
 */
export type ShareInFlight<T> = (
  key: string,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Makes the sharing of whole results, e.g. of identical queries by viewers with equal scope. */
export function createShareInFlight<T>(): ShareInFlight<T> {
  const inFlight = createInFlight<T>();
  return async (key, signal, run) => {
    const task = inFlight.join(key, () => {
      const abort = new AbortController();
      return { result: run(abort.signal), cancel: () => abort.abort() };
    });
    const stop = onAbort(signal, () => task.cancel());
    try {
      return await task.result;
    } finally {
      stop();
    }
  };
}
