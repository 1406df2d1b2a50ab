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
 * Results that are ready when the process comes to it are handed on together: under load, when handing on takes longer
 * than the next events need to come, each client gets several in one go.
 *
 * @param concurrent works that run at a time
 * @param deliver gets at least one result, in order
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
  readonly deliver: (values: readonly T[]) => void;
  readonly drained: () => void;
  readonly failed: (error: unknown) => void;
}): Delivery<T> {
  const inOrder: Job<T>[] = [];
  /** Index in `inOrder` of the first job not yet started. */
  let next = 0;
  let running = 0;
  let isClosed = false;
  let soon: NodeJS.Immediate | null = null;
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
          if (isClosed) return;
          start();
          if (job === inOrder[0]) soon ??= setImmediate(handOn);
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
    soon = null;
    if (isClosed) return;
    const ready: T[] = [];
    for (const { result } of inOrder) {
      if (!result) break;
      ready.push(result.value);
    }
    inOrder.splice(0, ready.length);
    next -= ready.length;
    deliver(ready);
    if (inOrder.length > 0 || isDone()) return;
    const callbacks = emptied;
    emptied = [];
    for (const callback of callbacks) callback();
    if (!isDone()) drained();
  };
  // A function, for the compiler takes a state that it has checked for unchanged.
  const isDone = (): boolean => isClosed;
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
      if (soon) clearImmediate(soon);
      soon = null;
    },
  };
}
