import type { Waiter } from './waiter.js';

/** Work under way, found by what it is for. Who wants the same joins; nothing is kept once it has ended. */
export interface InFlight<T, E extends Error = Error> {
  /**
   * Joins the work under this key, or starts it. Returns how to leave: nothing more is told then, and the others are not
   * disturbed. When the last one leaves, the work itself is called off, and the next who comes starts it anew.
   *
   * @param start begins the work for all; returns how to call it off
   */
  join(key: string, waiter: Waiter<T, E>, start: (all: Waiter<T, E>) => () => void): () => void;
  readonly size: number;
}

interface Work<T, E extends Error> {
  waiters: readonly Waiter<T, E>[];
  callOff: () => void;
}

const nothing = (): void => {};

/** Makes a room in which work is shared. */
export function createInFlight<T, E extends Error = Error>(): InFlight<T, E> {
  const running = new Map<string, Work<T, E>>();
  const forget = (key: string, work: Work<T, E>): readonly Waiter<T, E>[] => {
    if (running.get(key) === work) running.delete(key);
    const { waiters } = work;
    // A Map holds on to what was in it for a while: let it be little.
    work.waiters = [];
    work.callOff = nothing;
    return waiters;
  };
  const begin = (key: string, waiter: Waiter<T, E>, start: (all: Waiter<T, E>) => () => void): Work<T, E> => {
    const work: Work<T, E> = { waiters: [waiter], callOff: nothing };
    running.set(key, work);
    const callOff = start({
      resolve(value) {
        for (const each of forget(key, work)) each.resolve(value);
      },
      reject(reason) {
        for (const each of forget(key, work)) each.reject(reason);
      },
    });
    // It may have ended at once.
    if (work.waiters.length > 0) work.callOff = callOff;
    return work;
  };
  return {
    join(key, waiter, start) {
      let work = running.get(key);
      if (work) work.waiters = [...work.waiters, waiter];
      else work = begin(key, waiter, start);
      const joined = work;
      return () => {
        if (!joined.waiters.includes(waiter)) return;
        joined.waiters = joined.waiters.filter((each) => each !== waiter);
        if (joined.waiters.length > 0) return;
        const { callOff } = joined;
        forget(key, joined);
        callOff();
      };
    },
    get size() {
      return running.size;
    },
  };
}
