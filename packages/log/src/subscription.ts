import { catchUp, type Follower, type Ground } from './catch-up.js';
import type { Delivery } from './event.js';
import type { Tail } from './tail.js';

/** Deliveries in order, until the reader or the log ends it. */
export interface Subscription extends AsyncIterableIterator<Delivery, undefined, undefined> {
  /**
   * Resolves once the position is fixed, to its cursor: whatever is committed from then on will be delivered. `null` when the
   * subscription was ended before.
   */
  readonly ready: Promise<string | null>;
  return(): Promise<IteratorResult<Delivery, undefined>>;
}

/**
 * Follows the log from a cursor of this log, or from now. A follower holds no queue: it walks the ring of the tail,
 * and when the ring has moved on without it, it catches up from its own last cursor like one that returns after an
 * absence.
 */
export function follow(
  ground: Ground,
  after: string | null,
  signals: readonly AbortSignal[],
  left: () => void = () => undefined,
): Subscription {
  const end = new AbortController();
  end.signal.addEventListener('abort', left, { once: true });
  const stop = (): void => {
    for (const signal of signals) signal.removeEventListener('abort', stop);
    end.abort();
  };
  for (const signal of signals) signal.addEventListener('abort', stop);
  if (signals.some(({ aborted }) => aborted)) stop();

  const steps = deliveries(ground, after, end.signal);
  const isFirst = rememberDeliveries();
  // The first step only fixes the place, so that it stands before anyone asks for a delivery.
  const ready = steps.next().then(({ value }) => (typeof value === 'string' ? value : null));
  // Whoever asks for a delivery is told as well.
  ready.catch(() => undefined);

  return {
    ready,
    async next() {
      await ready;
      for (;;) {
        const step = await steps.next().catch((error: unknown) => {
          // Nothing more comes: it has left as well.
          stop();
          throw error;
        });
        if (step.done) return step;
        const delivery = step.value as Delivery;
        if (isFirst(delivery)) return { done: false, value: delivery };
      }
    },
    async return() {
      stop();
      await steps.return(undefined);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* deliveries(
  ground: Ground,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<Delivery | string, undefined, undefined> {
  const { tail } = ground;
  await untilStarted(tail, signal);
  const follower: Follower =
    after === null
      ? { cursor: tail.cursor(), place: tail.head(), passedOver: null, overlapEnd: null }
      : { cursor: after, place: null, passedOver: null, overlapEnd: null };
  // What this process committed before may still be on its way to the tail.
  if (after === null) follower.passedOver = await ground.ownCommitted();
  yield follower.cursor;

  while (!signal.aborted) {
    if (follower.place === null) {
      for await (const delivery of catchUp(ground, follower, signal)) yield handedOut(ground, follower, delivery);
      continue;
    }
    const found = tail.at(follower.place);
    if (found === 'to come') await news(tail, signal);
    else if (found === 'gone') follower.place = null;
    else {
      follower.place += 1;
      follower.cursor = found.cursor;
      if (!follower.passedOver?.has(found.event.id)) yield handedOut(ground, follower, found);
    }
  }
  return undefined;
}

/**
 * While the overlap of a replay hangs over, the stream still passes over events that were replayed. Whoever returned with an exact
 * cursor would get those again without a mark: such a cursor names the event only, and leads to another replay.
 */
function handedOut({ codec }: Ground, follower: Follower, delivery: Delivery): Delivery {
  const { event, replayed } = delivery;
  if (replayed || follower.overlapEnd === null) return delivery;
  if (event.id > follower.overlapEnd) follower.overlapEnd = null;
  return follower.overlapEnd === null
    ? delivery
    : { ...delivery, cursor: codec.encode({ eventId: event.id, token: null }) };
}

const REMEMBERED_DELIVERIES = 512;

/**
 * Tells a follower's first delivery of an event from a repeat. A tail that has lost its position begins anew "now", and a server
 * may take that for a moment a little earlier: what the follower has read by itself meanwhile then comes a second time. A replay
 * is marked, so it may repeat.
 */
function rememberDeliveries(): (delivery: Delivery) => boolean {
  const ids = new Set<string>();
  return ({ event, replayed }) => {
    if (!replayed && ids.has(event.id)) return false;
    ids.add(event.id);
    const oldest = ids.size > REMEMBERED_DELIVERIES ? ids.values().next() : null;
    if (oldest && !oldest.done) ids.delete(oldest.value);
    return true;
  };
}

function untilStarted(tail: Tail, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    tail.start().then(resolve, reject);
  });
}

function news(tail: Tail, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const wake = (): void => {
      forget();
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const forget = tail.onNews(wake);
    signal.addEventListener('abort', wake);
  });
}
