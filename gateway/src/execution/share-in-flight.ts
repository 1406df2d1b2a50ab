import { createInFlight } from './in-flight.js';
import { leavingOn } from './leaving.js';

/**
 * Runs what nobody runs under this key yet, or waits with those who do. Only for what changes nothing: the key must hold
 * everything on which the result depends, the viewer's scope above all.
 *
 * @param signal aborted when this one leaves, who then gets what was said for it; the signal that the work gets is
 * aborted when all have left
 */
export type ShareInFlight<T> = (
  key: string,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/**
 * Makes the sharing of whole results, e.g. of identical queries by viewers with equal scope.
 *
 * @param whenLeft for whoever leaves before the result
 */
export function createShareInFlight<T>(whenLeft: T): ShareInFlight<T> {
  const inFlight = createInFlight<T>();
  return async (key, signal, run) => {
    if (signal?.aborted) return whenLeft;
    const leaving = leavingOn(signal);
    try {
      return await new Promise<T>((resolve, reject) => {
        const leave = inFlight.join(key, { resolve, reject }, (all) => {
          const abort = new AbortController();
          run(abort.signal).then(all.resolve, all.reject);
          return () => abort.abort();
        });
        leaving.onLeave(() => {
          leave();
          resolve(whenLeft);
        });
      });
    } finally {
      leaving.end();
    }
  };
}
