import type { Delivery, Log, LogEvent } from '@cobuild/log';

/**
 * The stream behind a live field: the log from a cursor on, or from now, less what this viewer may not see.
 *
 * @param accepts whether the event belongs to this subscription and its viewer may see it *now*; asked for each event
 * @param toPayload what the live field gives for an event
 */
export async function* live<P>({
  log,
  after,
  signal,
  accepts,
  toPayload,
}: {
  readonly log: Log;
  readonly after?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly accepts: (event: LogEvent) => boolean | Promise<boolean>;
  readonly toPayload: (delivery: Delivery) => P | Promise<P>;
}): AsyncGenerator<P, void, void> {
  for await (const delivery of log.subscribe({ ...(after ? { after } : {}), ...(signal ? { signal } : {}) })) {
    if (await accepts(delivery.event)) yield await toPayload(delivery);
  }
}
