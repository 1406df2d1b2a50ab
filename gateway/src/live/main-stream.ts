import { createAudience } from './audience.js';
import { createBatch, type Batch, type StreamEvent } from './batch.js';
import type { LiveCounts } from './counts.js';
import type { Seat, Seated } from './seat.js';
import type { Stream, StreamSink } from './stream.js';

/** The stream that all clients of a wish end up at. */
export interface MainStream extends Seated {
  /** Seats a client that wants what comes from now on, or that has just got all that came before. */
  sit(seat: Seat): void;
  /** What came after an event; `null` where the stream does not remember the event. */
  since(cursor: string | null): Missed | null;
  /** Calls `meet` with what came after it as soon as the stream sends the event that `at` names; returns how to stop. */
  awaitMeeting(meeting: Meeting): () => void;
  readonly listeners: number;
  close(): void;
}

/** What came after an event, put together once for all who have missed the same; `null` in it: nothing. */
export interface Missed {
  readonly batch: Batch | null;
}

/** A side stream that waits for the main stream to send what it has sent. */
export interface Meeting {
  /** The last event sent. */
  at(): string | null;
  meet(missed: Missed): void;
}

/** Events that are remembered for clients that catch up. */
const remembered = 256;

/**
 * Opens the main stream of a wish.
 *
 * @param over called when nobody needs it any more, or when it has ended
 */
export function openMainStream(open: (sink: StreamSink) => Stream, counts: LiveCounts, over: () => void): MainStream {
  const audience = createAudience(counts);
  const meetings = new Set<Meeting>();
  const recent: StreamEvent[] = [];
  /** Answers of `since` until the next event. */
  const asked = new Map<string, Missed>();
  let cursor: string | null = null;
  let isOver = false;

  const closeWhenUnused = (): void => {
    if (isOver || audience.size + meetings.size > 0) return;
    isOver = true;
    over();
    stream.close();
  };
  const since = (from: string | null): Missed | null => {
    if (from === null) return null;
    const known = asked.get(from);
    if (known) return known;
    const found = recent.findLastIndex((event) => event.cursor === from);
    if (found < 0) return null;
    const after = recent.slice(found + 1);
    const missed = { batch: after.length > 0 ? createBatch(after) : null };
    asked.set(from, missed);
    return missed;
  };
  const stream = open({
    events(batch) {
      for (const event of batch.events) if (event.cursor !== null) recent.push(event);
      if (recent.length > remembered) recent.splice(0, recent.length - remembered);
      asked.clear();
      cursor = batch.cursor ?? cursor;
      audience.give(batch);
      // After the audience: who meets this stream here has had the event from its own.
      for (const meeting of meetings) {
        const missed = since(meeting.at());
        if (missed) meeting.meet(missed);
      }
    },
    position(said) {
      cursor ??= said.cursor;
      audience.tellPosition(said);
    },
    end(errors) {
      isOver = true;
      over();
      // Those that are still to meet it have their own upstream, which tells them their own end.
      meetings.clear();
      recent.length = 0;
      asked.clear();
      audience.tellEnd(errors);
    },
  });
  const main: MainStream = {
    get cursor() {
      return cursor;
    },
    sit(seat) {
      audience.add(seat);
      seat.moveTo(main);
    },
    leave(seat) {
      audience.delete(seat);
      closeWhenUnused();
    },
    since,
    awaitMeeting(meeting) {
      meetings.add(meeting);
      return () => {
        meetings.delete(meeting);
        closeWhenUnused();
      };
    },
    get listeners() {
      return audience.size;
    },
    close() {
      isOver = true;
      audience.dismiss();
      meetings.clear();
      stream.close();
    },
  };
  return main;
}
