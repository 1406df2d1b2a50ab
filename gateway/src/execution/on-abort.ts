const waiting = new WeakMap<AbortSignal, Set<() => void>>();

const nothing = (): void => {};

/**
 * Calls back when a signal is aborted, at once if it already is; returns how to no longer be called. One listener a
 * signal, however many wait for it: an operation's fetches come and go by the dozen.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return nothing;
  if (signal.aborted) {
    callback();
    return nothing;
  }
  let callbacks = waiting.get(signal);
  if (!callbacks) {
    const all = (callbacks = new Set<() => void>());
    waiting.set(signal, all);
    signal.addEventListener('abort', () => all.forEach((call) => call()), { once: true });
  }
  const mine = callbacks.add(callback);
  return () => void mine.delete(callback);
}
