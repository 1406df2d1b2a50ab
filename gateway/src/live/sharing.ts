import type { GraphQLFormattedError } from 'graphql';
import type { StreamEvent, StreamSink } from './stream.js';

/** One client of a stream, as its transport sees it. After `error` or `complete` nothing more comes. */
export interface Listener {
  /** @param payload the text of a `next` message's payload */
  next(payload: string): void;
  position(cursor: string): void;
  error(errors: readonly GraphQLFormattedError[]): void;
  complete(): void;
}

/** A client's place at a stream. */
export interface Seat {
  /** The cursor with which the client can come back: that of the last event it was given. */
  readonly cursor: string | null;
  leave(): void;
}

/** What a client wants to hear. */
export interface Wish {
  readonly key: string;
  readonly after: string | null;
  readonly open: (after: string | null, sink: StreamSink) => { close(): void };
}

/** Lets clients with the same wish share one stream; those that come back with a cursor catch up first. */
export interface Sharing {
  join(wish: Wish, listener: Listener): Seat;
  figures(): { readonly streams: number; readonly listeners: number };
  close(): void;
}

/** Events that a shared stream keeps for clients that catch up with it. */
const kept = 256;

interface Taken {
  readonly listener: Listener;
  cursor: string | null;
  leave: () => void;
}

interface SharedStream {
  readonly stream: { close(): void };
  readonly listeners: Set<Taken>;
  /** Clients with a stream of their own that has not met this one yet. */
  readonly catchingUp: Map<Taken, () => void>;
  readonly recent: StreamEvent[];
  /** Where the stream began, once known. */
  position: string | null;
}

/** Makes the room in which streams are shared. */
export function createSharing(): Sharing {
  const shared = new Map<string, SharedStream>();
  const ownStreams = new Set<() => void>();

  const openShared = ({ key, open }: Wish): SharedStream => {
    const present = shared.get(key);
    if (present) return present;
    const listeners = new Set<Taken>();
    const catchingUp = new Map<Taken, () => void>();
    const recent: StreamEvent[] = [];
    const stream = open(null, {
      event(event) {
        if (event.cursor !== null) {
          recent.push(event);
          if (recent.length > kept) recent.shift();
        }
        for (const taken of listeners) give(taken, event);
        // After the listeners: who meets this stream here has had this very event from its own.
        for (const [taken, meet] of catchingUp) if (event.cursor !== null && taken.cursor === event.cursor) meet();
      },
      position(cursor) {
        entry.position = cursor;
        for (const taken of listeners) {
          taken.cursor ??= cursor;
          taken.listener.position(cursor);
        }
      },
      end(errors) {
        if (shared.get(key) === entry) shared.delete(key);
        // Those that catch up have their own upstream, which tells them their own end.
        catchingUp.clear();
        for (const taken of listeners) finish(taken, errors);
        listeners.clear();
      },
    });
    const entry: SharedStream = { stream, listeners, catchingUp, recent, position: null };
    shared.set(key, entry);
    return entry;
  };
  const closeWhenUnused = (key: string, entry: SharedStream): void => {
    if (entry.listeners.size + entry.catchingUp.size > 0 || shared.get(key) !== entry) return;
    shared.delete(key);
    entry.stream.close();
  };
  const sitDown = (key: string, entry: SharedStream, taken: Taken): void => {
    entry.listeners.add(taken);
    taken.leave = () => {
      entry.listeners.delete(taken);
      closeWhenUnused(key, entry);
    };
  };

  /** A stream of the client's own, and the shared one beside it, until both have given the same event. */
  const catchUp = (wish: Wish, taken: Taken): void => {
    const { key, after, open } = wish;
    const entry = openShared(wish);
    let isDone = false;
    const endOwn = (): void => {
      if (isDone) return;
      isDone = true;
      ownStreams.delete(endOwn);
      entry.catchingUp.delete(taken);
      stream?.close();
    };
    ownStreams.add(endOwn);
    const moveOver = (missed: readonly StreamEvent[]): void => {
      endOwn();
      sitDown(key, entry, taken);
      for (const event of missed) give(taken, event);
    };
    taken.leave = () => {
      endOwn();
      closeWhenUnused(key, entry);
    };
    entry.catchingUp.set(taken, () => moveOver([]));
    let stream: { close(): void } | undefined;
    stream = open(after, {
      event(event) {
        if (isDone) return;
        give(taken, event);
        if (isDone || !entry.catchingUp.has(taken)) return;
        const met = entry.recent.findIndex(({ cursor }) => cursor === event.cursor);
        if (met >= 0) moveOver(entry.recent.slice(met + 1));
      },
      position() {},
      end(errors) {
        endOwn();
        closeWhenUnused(key, entry);
        finish(taken, errors);
      },
    });
    if (isDone) stream.close();
  };

  return {
    join(wish, listener) {
      const taken: Taken = { listener, cursor: wish.after, leave() {} };
      if (wish.after !== null) {
        catchUp(wish, taken);
      } else {
        const entry = openShared(wish);
        sitDown(wish.key, entry, taken);
        taken.cursor = entry.recent.at(-1)?.cursor ?? entry.position;
        if (taken.cursor !== null) listener.position(taken.cursor);
      }
      return {
        get cursor() {
          return taken.cursor;
        },
        leave: () => taken.leave(),
      };
    },
    figures() {
      let listeners = ownStreams.size;
      for (const entry of shared.values()) listeners += entry.listeners.size;
      return { streams: shared.size + ownStreams.size, listeners };
    },
    close() {
      for (const endOwn of ownStreams) endOwn();
      for (const { stream, listeners } of shared.values()) {
        stream.close();
        listeners.clear();
      }
      shared.clear();
    },
  };
}

function give(taken: Taken, { payload, cursor }: StreamEvent): void {
  if (cursor !== null) taken.cursor = cursor;
  taken.listener.next(payload);
}

function finish({ listener, cursor }: Taken, errors: readonly GraphQLFormattedError[] | null): void {
  if (!errors) return listener.complete();
  listener.error(withCursor(errors, cursor));
}

/** Tells a client with its errors from where it can go on. */
export function withCursor(
  errors: readonly GraphQLFormattedError[],
  cursor: string | null,
): readonly GraphQLFormattedError[] {
  if (cursor === null) return errors;
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, cursor } }));
}
