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
  /** `null` once it has ended: a Map holds on to what was in it for a while, and results may be large. */
  task: Task<T> | null;
  waiters: number;
}

/** Makes a room in which work is shared. */
export function createInFlight<T>(): InFlight<T> {
  const running = new Map<string, Work<T>>();
  const forget = (key: string, work: Work<T>): void => {
    if (running.get(key) === work) running.delete(key);
    work.task = null;
  };
  return {
    join(key, start) {
      const present = running.get(key);
      const task = present?.task ?? start();
      const work = present ?? { task, waiters: 0 };
      work.waiters += 1;
      if (!present) {
        running.set(key, work);
        const end = (): void => forget(key, work);
        task.result.then(end, end);
      }
      let leave: (() => void) | null = null;
      const result = new Promise<T>((resolve, reject) => {
        task.result.then(resolve, reject);
        leave = () => reject(new Left());
      });
      return {
        result,
        cancel() {
          if (!leave) return;
          leave();
          leave = null;
          work.waiters -= 1;
          if (work.waiters > 0) return;
          forget(key, work);
          task.cancel();
        },
      };
    },
    get size() {
      return running.size;
    },
  };
}
