/** Somebody who waits for work, and may leave before it is done. */
export interface Leaving {
  readonly hasLeft: boolean;
  /** Calls back when they leave; returns how to no longer be called. */
  onLeave(callback: () => void): () => void;
}

/** Who leaves when a signal is aborted. One listener for all the work, of which an operation has dozens of pieces. */
export function leavingOn(signal: AbortSignal | undefined): Leaving & { /** Ends the listening. */ end(): void } {
  const callbacks = new Set<() => void>();
  const leave = (): void => callbacks.forEach((callback) => callback());
  if (signal?.aborted) queueMicrotask(leave);
  else signal?.addEventListener('abort', leave, { once: true });
  return {
    get hasLeft() {
      return signal?.aborted ?? false;
    },
    onLeave(callback) {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    end: () => signal?.removeEventListener('abort', leave),
  };
}
