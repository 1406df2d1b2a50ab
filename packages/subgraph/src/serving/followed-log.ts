import type { Span, Tracer } from '@cobuild/process';
import { timeOfEventId, type Delivery, type Log, type Subscription } from '@cobuild/log';

/** Where an event comes from, as the gateway is told it (gateway/PROTOCOL.md, section 2). */
export interface Origin {
  /** Milliseconds since 1970; left out of a replay, which is late for another reason. */
  readonly recordedAt?: number;
  readonly requestId?: string;
  readonly traceparent?: string;
}

/** A log as one live field reads it: it remembers what its reader was given last. */
export interface FollowedLog {
  readonly log: Log;
  /** Of the event that was read last: a live field reads the next one only when it has sent that. `null`: none was read. */
  origin(): Origin | null;
  /** The event that was read last has been sent. */
  sent(): void;
}

/** Follows a log for one live field: its resolver need not know that somebody asks what its events come from. */
export function followLog(log: Log, tracer: Tracer): FollowedLog {
  let last: Delivery | null = null;
  let span: Span | null = null;
  const read = (delivery: Delivery): void => {
    const { event } = delivery;
    last = delivery;
    // What its viewer may not see is never sent, and its span never ends: it leaves no trace.
    span = tracer.start('live event', 'internal', event.traceparent, {
      'cobuild.event_type': event.type,
      'cobuild.event_id': event.id,
      ...(event.requestId === undefined ? {} : { 'cobuild.request_id': event.requestId }),
    });
  };
  return {
    log: {
      ...log,
      subscribe(options) {
        return readThrough(log.subscribe(options), read);
      },
    },
    origin() {
      if (!last) return null;
      const { event, replayed } = last;
      return {
        ...(replayed ? {} : { recordedAt: timeOfEventId(event.id) }),
        ...(event.requestId === undefined ? {} : { requestId: event.requestId }),
        ...(span ? { traceparent: span.traceparent } : {}),
      };
    },
    sent() {
      span?.end();
      span = null;
    },
  };
}

function readThrough(subscription: Subscription, read: (delivery: Delivery) => void): Subscription {
  const through: Subscription = {
    ready: subscription.ready,
    async next() {
      const step = await subscription.next();
      if (!step.done) read(step.value);
      return step;
    },
    return: () => subscription.return(),
    [Symbol.asyncIterator]() {
      return through;
    },
  };
  return through;
}
