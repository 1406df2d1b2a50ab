import { mongo } from 'mongoose';
import type { ResumeToken } from './cursor.js';
import { fromDocument, type EventDocument, type LogEvent } from './event.js';

/** The database no longer holds the changes behind a token, so the exact position is gone. */
export class PositionLost extends Error {
  constructor(cause: unknown) {
    super('The position is no longer in the stream of changes.', { cause });
    this.name = 'PositionLost';
  }
}

/** An event as it was committed, with the place behind it. */
export interface Change {
  readonly event: LogEvent;
  readonly token: ResumeToken;
}

/** Reads committed events in commit order. */
export interface ChangeReader {
  /** The next event, or null when a poll *issued during this call* found none. */
  next(): Promise<Change | null>;
  /** The place reached: behind the last event that `next` gave. */
  token(): ResumeToken;
  close(): Promise<void>;
}

/** How a stream of changes of one log is opened; see `openChanges`. */
export type OpenChanges = (options: {
  readonly after: ResumeToken | null;
  readonly awaitMs: number;
}) => Promise<ChangeReader>;

/** Answers that say that this token will never work again: history lost, fatal, invalid token, cannot parse, no such token. */
const LOST_CODES: ReadonlySet<number | string | undefined> = new Set([286, 280, 260, 9, 13, 136, 40585, 40647, 50811]);

/**
 * Opens a stream of changes; its place is fixed when this resolves: behind `after`, or at this moment.
 *
 * @param awaitMs how long the database waits for news before a poll comes back empty
 * @throws PositionLost when `after` cannot be resumed from
 */
export async function openChanges(
  collection: mongo.Collection<EventDocument>,
  { after, awaitMs }: Parameters<OpenChanges>[0],
): Promise<ChangeReader> {
  const stream = collection.watch([], {
    maxAwaitTimeMS: awaitMs,
    ...(after === null ? {} : { resumeAfter: after }),
  });
  let closed = false;

  const poll = async (): Promise<Change | null> => {
    for (;;) {
      const change = await stream.tryNext().catch((error: unknown) => {
        throw isLost(error) ? new PositionLost(error) : error;
      });
      if (change === null) return null;
      if (change.operationType === 'insert') return { event: fromDocument(change.fullDocument), token: change._id };
      // Nothing but inserts happens to a log; one that was dropped or renamed starts anew.
      if (change.operationType !== 'update' && change.operationType !== 'replace' && change.operationType !== 'delete')
        throw new PositionLost(change.operationType);
    }
  };

  // The driver opens a stream with its first poll. That poll is issued before anyone asks for it, so its empty answer
  // is not passed on: callers conclude from an empty answer that everything before their call was seen.
  const opened = new Promise<ResumeToken>((resolve) => stream.once('resumeTokenChanged', resolve));
  let early: Promise<Change | null> | null = poll();
  early.catch(() => undefined);
  let place: ResumeToken;
  try {
    const first = await Promise.race([opened, early.then(() => stream.resumeToken)]);
    place = after ?? first;
  } catch (error) {
    await stream.close().catch(() => undefined);
    throw error;
  }

  return {
    async next() {
      let change = early ? await early.finally(() => (early = null)) : null;
      if (!change && !closed) change = await poll();
      place = change ? change.token : stream.resumeToken;
      return change;
    },
    // Not the driver's own: that counts an event as read when it was fetched.
    token: () => place,
    async close() {
      closed = true;
      // The server frees the cursor by itself when it cannot be told.
      await stream.close().catch(() => undefined);
    },
  };
}

function isLost(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && LOST_CODES.has(error.code);
}
