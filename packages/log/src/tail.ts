import { setTimeout as sleep } from 'node:timers/promises';
import { PositionLost, type Change, type ChangeReader, type OpenChanges } from './changes.js';
import type { CursorCodec, ResumeToken } from './cursor.js';
import { lowestEventIdAt } from './event-id.js';
import type { Delivery, LogEvent } from './event.js';
import type { LogLogger } from './logger.js';
import type { OwnEvents } from './own-events.js';

/**
 * The one stream of changes of a process and log. It keeps the latest deliveries in a ring that every reader walks at
 * its own pace, by places that count up: `head` is where the next delivery will stand.
 */
export interface Tail {
  /** Resolves once the position is fixed: every event committed from now on will get a place. Opens the stream at the first call. */
  start(): Promise<void>;
  head(): number;
  at(place: number): Delivery | 'to come' | 'gone';
  /** The place of an event that the ring holds. */
  find(eventId: string): number | undefined;
  /** A cursor for the head. */
  cursor(): string;
  /** Polls issued so far, and the last of them that found nothing: everything committed before it was issued was delivered. */
  polls(): { readonly issued: number; readonly drained: number };
  /** Calls `wake` once, at the next delivery, empty poll, loss or close. Returns how to forget it. */
  onNews(wake: () => void): () => void;
  close(): Promise<void>;
}

const AWAIT_MS = 500;

/** Makes the tail of a log; nothing is opened before `start`. */
export function createTail({
  open,
  codec,
  logger,
  ownEvents,
  capacity,
  clock,
  retryMs,
  delivered = () => undefined,
}: {
  readonly open: OpenChanges;
  readonly codec: CursorCodec;
  readonly logger: LogLogger;
  readonly ownEvents: OwnEvents;
  /** How many deliveries the ring holds. */
  readonly capacity: number;
  readonly clock: () => number;
  /** How long to wait after failures in a row. */
  readonly retryMs: (failures: number) => number;
  /** Told each event as it is read; default nobody. */
  readonly delivered?: (event: LogEvent) => void;
}): Tail {
  let ring: Delivery[] = [];
  let base = 0;
  const places = new Map<string, number>();
  const wakes = new Set<() => void>();
  const closing = new AbortController();
  let origin = { eventId: lowestEventIdAt(0), token: null as ResumeToken | null };
  let issued = 0;
  let drained = 0;
  let reader: ChangeReader | null = null;
  let running: Promise<void> | null = null;
  let announceStart: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (announceStart = resolve));

  const head = (): number => base + ring.length;

  const wakeAll = (): void => {
    const waiting = [...wakes];
    wakes.clear();
    for (const wake of waiting) wake();
  };

  /** Leaves a hole in the places, so that every reader finds its own place gone and catches up from its own cursor. */
  const breakOff = (): void => {
    base = head() + 1;
    ring = [];
    places.clear();
    wakeAll();
  };

  const deliver = ({ event, token }: Change): void => {
    ownEvents.delivered(event.id);
    delivered(event);
    places.set(event.id, head());
    ring.push({ event, cursor: codec.encode({ eventId: event.id, token }), replayed: false });
    // Trimmed in blocks: shifting one by one would cost the whole ring for each event.
    if (ring.length >= 2 * capacity) {
      const leaving = ring.splice(0, capacity);
      base += capacity;
      for (const { event: old } of leaving) places.delete(old.id);
    }
    wakeAll();
  };

  const run = async (): Promise<void> => {
    let from: ResumeToken | null = null;
    let failures = 0;
    while (!closing.signal.aborted) {
      try {
        reader = await open({ after: from, awaitMs: AWAIT_MS });
        if (from === null) {
          // Again at opening: a reader may have compared heads between the loss and now.
          if (issued > 0) breakOff();
          origin = { eventId: lowestEventIdAt(clock()), token: reader.token() };
          announceStart();
        }
        from ??= reader.token();
        for (;;) {
          const poll = ++issued;
          const change = await reader.next();
          if (closing.signal.aborted) return;
          failures = 0;
          from = change?.token ?? reader.token() ?? from;
          if (change) deliver(change);
          else {
            drained = poll;
            ownEvents.drained();
            wakeAll();
          }
        }
      } catch (error) {
        if (closing.signal.aborted) return;
        await reader?.close();
        if (error instanceof PositionLost && from !== null) {
          logger.warn({ err: error }, 'log: the tail lost its position; readers catch up from their own');
          from = null;
          issued += 1;
          breakOff();
        } else {
          logger.warn({ err: error, failures }, 'log: the stream of changes broke; opening it again');
        }
        failures += 1;
        await sleep(retryMs(failures), undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  };

  return {
    start() {
      running ??= run();
      return started;
    },
    head,
    at(place) {
      if (place < base) return 'gone';
      return ring[place - base] ?? 'to come';
    },
    find: (eventId) => places.get(eventId),
    cursor: () => ring.at(-1)?.cursor ?? codec.encode(origin),
    polls: () => ({ issued, drained }),
    onNews(wake) {
      wakes.add(wake);
      return () => wakes.delete(wake);
    },
    async close() {
      closing.abort();
      announceStart();
      wakeAll();
      await reader?.close();
      await running;
    },
  };
}
