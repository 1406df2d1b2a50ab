import type { LiveCounts } from './counts.js';
import { openMainStream, type MainStream } from './main-stream.js';
import { giveTo } from './audience.js';
import type { Seat } from './seat.js';
import { openSideStream, type SideStream } from './side-stream.js';
import type { Stream, StreamSink } from './stream.js';

/** From where on a client wants to hear; with neither, from now on. */
export interface Start {
  /** The cursor of the last event that it has. */
  readonly after: string | null;
  /** How the live field is to begin, as its argument `initial` says it; `null` for with events. */
  readonly initial: string | null;
}

/** What a client wants to hear. */
export interface Wish {
  /** Equal for clients that may share. */
  readonly key: string;
  readonly start: Start;
  readonly open: (start: Start, sink: StreamSink) => Stream;
}

/** Lets clients with the same wish share one stream; those that begin elsewhere than now come to it by a side stream. */
export interface Sharing {
  join(wish: Wish, seat: Seat): void;
  figures(): { readonly streams: number; readonly listeners: number };
  close(): void;
}

interface Shared {
  readonly main: MainStream;
  /** Side streams by their beginning. */
  readonly sides: Map<string, SideStream>;
}

const now: Start = { after: null, initial: null };

/** Makes the room in which streams are shared. */
export function createSharing(counts: LiveCounts): Sharing {
  const byKey = new Map<string, Shared>();
  /** Every side stream, also those whose main stream has ended. */
  const sides = new Set<SideStream>();

  const sharedOf = ({ key, open }: Wish): Shared => {
    const present = byKey.get(key);
    if (present) return present;
    const shared: Shared = {
      main: openMainStream(
        (sink) => open(now, sink),
        counts,
        () => byKey.get(key) === shared && byKey.delete(key),
      ),
      sides: new Map(),
    };
    byKey.set(key, shared);
    return shared;
  };

  const beginNow = (wish: Wish, seat: Seat): void => {
    const { main } = sharedOf(wish);
    main.sit(seat);
    if (main.cursor !== null) seat.listener.position({ cursor: main.cursor, snapshot: null });
  };
  const resume = (main: MainStream, after: string | null, seat: Seat): boolean => {
    const missed = main.since(after);
    if (!missed) return false;
    main.sit(seat);
    if (missed.batch) giveTo([seat], missed.batch, counts);
    return true;
  };
  const beginElsewhere = (wish: Wish, seat: Seat): void => {
    const shared = sharedOf(wish);
    if (resume(shared.main, wish.start.after, seat)) return;
    const beginning = JSON.stringify([wish.start.after, wish.start.initial]);
    if (shared.sides.get(beginning)?.join(seat)) return;
    const side = openSideStream(
      shared.main,
      wish.start.after,
      (sink) => wish.open(wish.start, sink),
      counts,
      () => {
        sides.delete(side);
        if (shared.sides.get(beginning) === side) shared.sides.delete(beginning);
      },
    );
    sides.add(side);
    shared.sides.set(beginning, side);
    side.join(seat);
  };

  return {
    join(wish, seat) {
      const { after, initial } = wish.start;
      if (after === null && initial === null) beginNow(wish, seat);
      else beginElsewhere(wish, seat);
    },
    figures() {
      let listeners = 0;
      for (const { main } of byKey.values()) listeners += main.listeners;
      for (const side of sides) listeners += side.listeners;
      return { streams: byKey.size + sides.size, listeners };
    },
    close() {
      const mains = [...byKey.values()];
      byKey.clear();
      for (const side of [...sides]) side.close();
      for (const { main } of mains) main.close();
    },
  };
}
