import type { LogEvent } from '@cobuild/log';
import type { RequestContext } from './definition.js';

/** Milliseconds for which what was read for an event serves all who look at it; whoever comes later gets it as it is then. */
const sharedForMs = 1_000;

/**
 * Reads something for an event once for all subscriptions of the process that look at it together. What was read is at least as new
 * as the event. A read that failed is not kept: whoever comes back after the fault reads again.
 */
export function oncePerEvent<S, T>(
  read: (event: LogEvent, services: S) => Promise<T>,
): (event: LogEvent, context: Pick<RequestContext<S, unknown>, 'services' | 'clock'>) => Promise<T> {
  const known = new WeakMap<LogEvent, { readonly reading: Promise<T>; readonly at: number }>();
  return (event, { services, clock }) => {
    const at = clock().getTime();
    const before = known.get(event);
    if (before && Math.abs(at - before.at) < sharedForMs) return before.reading;
    const reading = read(event, services);
    known.set(event, { reading, at });
    reading.catch(() => known.delete(event));
    return reading;
  };
}
