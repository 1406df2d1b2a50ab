/** Runs work for events side by side and hands the results on in the order in which the events came. */
export interface Delivery<T> {
  add(work: () => Promise<T>): void;
  /** Events not yet handed on. */
  readonly waiting: number;
  /** Calls back once everything added so far has been handed on; at once if nothing waits. */
  whenEmpty(then: () => void): void;
  /** Nothing is handed on any more. */
  close(): void;
}

interface Job<T> {
  readonly work: () => Promise<T>;
  result: { readonly value: T } | null;
}

/**
 * Makes a delivery.
 *
 * @param concurrent works that run at a time
 * @param drained called each time that nothing waits any more
 * @param failed called when a work throws; nothing is handed on after it
 */
export function createDelivery<T>({
  concurrent,
  deliver,
  drained,
  failed,
}: {
  readonly concurrent: number;
  readonly deliver: (value: T) => void;
  readonly drained: () => void;
  readonly failed: (error: unknown) => void;
}): Delivery<T> {
  const inOrder: Job<T>[] = [];
  /** Index in `inOrder` of the first job not yet started. */
  let next = 0;
  let running = 0;
  let isClosed = false;
  let emptied: (() => void)[] = [];

  const start = (): void => {
    while (!isClosed && running < concurrent && next < inOrder.length) {
      const job = inOrder[next];
      if (!job) return;
      next += 1;
      running += 1;
      job.work().then(
        (value) => {
          running -= 1;
          job.result = { value };
          if (!isClosed) handOn();
        },
        (error: unknown) => {
          if (isClosed) return;
          isClosed = true;
          failed(error);
        },
      );
    }
  };
  const handOn = (): void => {
    let done = 0;
    for (const job of inOrder) {
      if (!job.result || isClosed) break;
      done += 1;
      deliver(job.result.value);
    }
    inOrder.splice(0, done);
    next -= done;
    start();
    if (inOrder.length > 0 || isClosed) return;
    const callbacks = emptied;
    emptied = [];
    for (const callback of callbacks) callback();
    if (!isClosed) drained();
  };
  return {
    get waiting() {
      return inOrder.length;
    },
    add(work) {
      if (isClosed) return;
      inOrder.push({ work, result: null });
      start();
    },
    whenEmpty(then) {
      if (inOrder.length === 0) then();
      else emptied.push(then);
    },
    close() {
      isClosed = true;
    },
  };
}
