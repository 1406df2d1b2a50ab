import { setTimeout as pause } from 'node:timers/promises';
import { logUntilDone, type ActivityPlace } from '../support/activities.js';
import { until } from '../support/wait.js';

/** Somebody who logs one activity after the other, each until it is done. */
export interface Writer {
  /** Ids of what has been logged, in the order of the answers, by title. */
  readonly logged: ReadonlyMap<string, string>;
  /** Waits for the next activity whose logging begins from now on; gives its id. */
  next(): Promise<string>;
  stop(): Promise<void>;
}

/** Begins to write, at most one activity every `everyMs`. */
export function startWriter(place: ActivityPlace, everyMs: number): Writer {
  const logged = new Map<string, string>();
  let begun = 0;
  let isStopping = false;
  const titleOf = (number: number): string => `第${number}次联合活动`;
  const running = (async () => {
    while (!isStopping) {
      const title = titleOf((begun += 1));
      logged.set(title, await logUntilDone(place, title));
      await pause(everyMs);
    }
  })();
  running.catch(() => {});

  return {
    logged,
    next() {
      const title = titleOf(begun + 1);
      return Promise.race([
        until(`${title} is logged`, () => logged.get(title), 90_000),
        running.then(() => Promise.reject(new Error('the writer has stopped'))),
      ]);
    },
    async stop() {
      isStopping = true;
      await running;
    },
  };
}
