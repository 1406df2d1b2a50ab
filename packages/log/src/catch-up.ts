import { setTimeout as sleep } from 'node:timers/promises';
import type { Turns } from '@cobuild/database';
import { PositionLost, type ChangeReader, type OpenChanges } from './changes.js';
import type { CursorCodec, ResumeToken } from './cursor.js';
import { lowestEventIdAt, timeOfEventId } from './event-id.js';
import type { Delivery } from './event.js';
import type { EventStore } from './event-store.js';
import type { LogLogger } from './logger.js';
import { replay } from './replay.js';
import type { Tail } from './tail.js';

/** What a follower stands on. */
export interface Ground {
  readonly tail: Tail;
  readonly store: Pick<EventStore, 'after'>;
  readonly open: OpenChanges;
  readonly codec: CursorCodec;
  readonly logger: LogLogger;
  readonly clock: () => number;
  /** Events that this process has committed and its tail not delivered yet. */
  readonly ownCommitted: () => Promise<PassedOver | null>;
  /** Limits how many followers that catch up ask the database at once. */
  readonly turns: Turns;
  /** Whether an empty poll proves that nothing was committed before it; not so where a router merges several shards. */
  readonly emptyPollIsProof: boolean;
  /** How long to wait after failures in a row. */
  readonly retryMs: (failures: number) => number;
}

/** Events that are not delivered when they come. */
export interface PassedOver {
  has(eventId: string): boolean;
}

/** How far one follower has come. */
export interface Follower {
  /** Behind its last delivery. */
  cursor: string;
  /** Where its next delivery stands in the tail; null while that is not known. */
  place: number | null;
  /** Events that may still come along in the stream, but that it has already or that were there before it began. */
  passedOver: PassedOver | null;
  /** Id up to which events may lie in the overlap of a replay; null when none hangs over. */
  overlapEnd: string | null;
}

const AWAIT_MS = 100;

/**
 * Delivers what lies behind a follower's cursor, on a stream of its own, until its place in the tail is certain.
 *
 * All streams show the same events in the same order, so the place is certain when
 * 1. the tail's ring holds the last event that was read here: it continues right behind it; or
 * 2. both stand at the end. This stream has passed all that the tail had delivered (`head`), because it was polled
 *    after that and found nothing; the tail has passed all that was read here, because it was polled after that and
 *    found nothing; and the head has not moved in between.
 * Until then the follower stays on its own stream, so it never waits for the tail.
 */
export async function* catchUp(
  ground: Ground,
  follower: Follower,
  signal: AbortSignal,
): AsyncGenerator<Delivery, void, undefined> {
  const { tail, codec, turns, logger } = ground;
  let { eventId: lastRead, token }: { eventId: string | null; token: ResumeToken | null } = codec.decode(
    follower.cursor,
  );
  // Without a token it was read in the order of ids, which says nothing about the order of commits.
  if (token === null) lastRead = null;
  let readAt = tail.polls().issued;
  let reader: ChangeReader | null = null;
  let failures = 0;
  const close = (): void => void reader?.close();
  signal.addEventListener('abort', close);

  const open = (after: ResumeToken | null): Promise<ChangeReader> =>
    turns.take(() => ground.open({ after, awaitMs: AWAIT_MS }));

  try {
    while (!signal.aborted) {
      const place = lastRead === null ? undefined : tail.find(lastRead);
      if (place !== undefined) {
        follower.place = place + 1;
        return;
      }
      const head = tail.head();
      try {
        if (!reader) {
          reader = await open(token);
          if (token === null) {
            // The stream is open before the log is read: what is committed meanwhile will be found in it.
            readAt = tail.polls().issued;
            yield* replay(ground, follower, signal);
            token = reader.token();
            follower.cursor = codec.encode({ eventId: justBefore(codec.decode(follower.cursor).eventId), token });
          }
          continue;
        }
        const stream: ChangeReader = reader;
        const change = await turns.take(() => stream.next());
        failures = 0;
        if (change) {
          const eventId = change.event.id;
          lastRead = eventId;
          token = change.token;
          readAt = tail.polls().issued;
          follower.cursor = codec.encode({ eventId, token });
          if (!follower.passedOver?.has(eventId))
            yield { event: change.event, cursor: follower.cursor, replayed: false };
        } else if (ground.emptyPollIsProof && tail.head() === head && tail.polls().drained > readAt) {
          follower.place = head;
          return;
        }
      } catch (error) {
        if (signal.aborted) return;
        await reader?.close();
        reader = null;
        if (error instanceof PositionLost && token !== null) {
          logger.warn({ err: error }, 'log: a position is gone; replaying from the log');
          token = null;
          lastRead = null;
        } else {
          logger.warn({ err: error }, 'log: catching up broke; trying again');
          failures += 1;
          await sleep(ground.retryMs(failures), undefined, { signal }).catch(() => undefined);
        }
      }
    }
  } finally {
    signal.removeEventListener('abort', close);
    await reader?.close();
  }
}

/** Names a time for an overlap to count from, and no event: the last one read in id order is not the last committed. */
function justBefore(eventId: string): string {
  return lowestEventIdAt(timeOfEventId(eventId));
}
