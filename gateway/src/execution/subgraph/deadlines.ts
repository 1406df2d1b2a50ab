/** Deadlines that all lie the same time ahead, with one timer for all: cheap to set and to take back. */
export interface Deadlines {
  /** Calls back when the time has passed, late by at most a tick; returns how to take it back. */
  set(callback: () => void): () => void;
}

const tickMs = 50;

/** A deadline between its neighbours in time. They are linked, for a Set of what comes and goes so fast costs more. */
interface Deadline {
  at: number;
  callback: (() => void) | null;
  before: Deadline | null;
  after: Deadline | null;
}

/**
 * @param timeMs how far ahead each lies
 * @param now a clock that never goes back, in ms
 */
export function createDeadlines(timeMs: number, now: () => number): Deadlines {
  let first: Deadline | null = null;
  let last: Deadline | null = null;
  let timer: NodeJS.Timeout | null = null;

  const remove = (deadline: Deadline): void => {
    const { before, after } = deadline;
    if (before) before.after = after;
    else if (first === deadline) first = after;
    if (after) after.before = before;
    else if (last === deadline) last = before;
    deadline.callback = deadline.before = deadline.after = null;
  };
  const tick = (): void => {
    const time = now();
    while (first && first.at <= time) {
      const { callback } = first;
      remove(first);
      callback?.();
    }
    if (first || !timer) return;
    clearInterval(timer);
    timer = null;
  };
  return {
    set(callback) {
      timer ??= setInterval(tick, tickMs).unref();
      const deadline: Deadline = { at: now() + timeMs, callback, before: last, after: null };
      if (last) last.after = deadline;
      else first = deadline;
      last = deadline;
      return () => remove(deadline);
    },
  };
}
