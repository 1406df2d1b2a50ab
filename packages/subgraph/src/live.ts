import type { Delivery, Log, LogEvent } from '@cobuild/log';

/** What makes a live field out of the log. */
export interface LiveOptions<P> {
  readonly log: Log;
  /** A cursor of this log; from now on when there is none. */
  readonly after?: string | null | undefined;
  /** Whether the event belongs to this subscription and its viewer may see it *now*; asked for each event. */
  readonly accepts: (event: LogEvent) => boolean | Promise<boolean>;
  /** What the live field gives for an event. */
  readonly toPayload: (delivery: Delivery) => P | Promise<P>;
}

/**
 * The stream behind a live field: the log from a cursor on, or from now, less what this viewer may not see. Resolves when the
 * place in the log is fixed: whatever is committed from then on will be delivered.
 *
 * @throws CursorInvalid for a cursor that is not one of this log
 */
export async function live<P>({ log, after, accepts, toPayload }: LiveOptions<P>): Promise<AsyncIterableIterator<P>> {
  const subscription = log.subscribe(after ? { after } : {});
  await subscription.ready;
  const stream: AsyncIterableIterator<P> = {
    async next() {
      for (;;) {
        const step = await subscription.next();
        if (step.done) return { done: true, value: undefined };
        if (await accepts(step.value.event)) return { done: false, value: await toPayload(step.value) };
      }
    },
    // Reaches the log at once, also while a delivery is awaited: a generator would finish its await first.
    async return() {
      await subscription.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return stream;
    },
  };
  return stream;
}
