/** Many deadlines with one timer: cheap to set and to take back, kept late by at most a tick. */
export interface Deadlines {
  /** Calls back at a time of `now()`; returns how to take it back. */
  set(at: number, callback: () => void): () => void;
}

const tickMs = 50;

/** @param now a clock that never goes back, in ms */
export function createDeadlines(now: () => number): Deadlines {
  const pending = new Set<{ readonly at: number; readonly callback: () => void }>();
  let timer: NodeJS.Timeout | null = null;
  const tick = (): void => {
    if (pending.size === 0 && timer) {
      clearInterval(timer);
      timer = null;
    }
    const time = now();
    for (const deadline of pending) {
      if (deadline.at > time) continue;
      pending.delete(deadline);
      deadline.callback();
    }
  };
  return {
    set(at, callback) {
      timer ??= setInterval(tick, tickMs).unref();
      const deadline = { at, callback };
      pending.add(deadline);
      return () => void pending.delete(deadline);
    },
  };
}
