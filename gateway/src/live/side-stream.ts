import { createAudience, giveTo } from './audience.js';
import { createBatch, type Batch, type StreamEvent } from './batch.js';
import type { LiveCounts } from './counts.js';
import type { MainStream, Missed } from './main-stream.js';
import type { Seat, Seated } from './seat.js';
import type { Stream, StreamPosition, StreamSink } from './stream.js';

/** A stream from a cursor or with a snapshot, whose clients move over to the main stream once both have sent the same event. */
export interface SideStream extends Seated {
  /** Seats a client and gives it all that the stream has sent so far; `false` where that is no longer known. */
  join(seat: Seat): boolean;
  readonly listeners: number;
  close(): void;
}

/** Events kept for clients that ask for the same beginning a little later. */
const kept = 1_000;

/**
 * Opens a side stream.
 *
 * @param begins the cursor after which it begins
 * @param over called when nobody needs it any more, or when it has ended
 */
export function openSideStream(
  main: MainStream,
  begins: string | null,
  open: (sink: StreamSink) => Stream,
  counts: LiveCounts,
  over: () => void,
): SideStream {
  const audience = createAudience(counts);
  let sent: StreamEvent[] | null = [];
  /** The same put together for who joins, until the next event. */
  let soFar: Batch | null = null;
  let cursor = begins;
  let position: StreamPosition | null = null;
  let isOver = false;

  const finished = (): boolean => {
    if (isOver) return true;
    isOver = true;
    over();
    return false;
  };
  const close = (): void => {
    if (finished()) return;
    // The main stream is let go last: whoever moves over sits there by now.
    stream.close();
    stopWaiting();
  };
  const moveOver = ({ batch }: Missed): void => {
    const moving = audience.dismiss();
    for (const seat of moving) main.sit(seat);
    close();
    if (batch) giveTo(moving, batch, counts);
  };
  const stopWaiting = main.awaitMeeting({ at: () => cursor, meet: moveOver });
  const stream = open({
    events(batch) {
      sent?.push(...batch.events);
      if (sent && sent.length > kept) sent = null;
      soFar = null;
      cursor = batch.cursor ?? cursor;
      audience.give(batch);
      if (isOver) return;
      const missed = main.since(cursor);
      if (missed) moveOver(missed);
    },
    position(said) {
      position = said;
      cursor ??= said.cursor;
      audience.tellPosition(said);
    },
    end(errors) {
      if (finished()) return;
      stopWaiting();
      audience.tellEnd(errors);
    },
  });
  const side: SideStream = {
    get cursor() {
      return cursor;
    },
    join(seat) {
      if (!sent || isOver) return false;
      audience.add(seat);
      seat.moveTo(side);
      if (position) seat.listener.position(position);
      if (sent.length > 0) giveTo([seat], (soFar ??= createBatch([...sent])), counts);
      return true;
    },
    leave(seat) {
      audience.delete(seat);
      if (audience.size === 0) close();
    },
    get listeners() {
      return audience.size;
    },
    close,
  };
  return side;
}
