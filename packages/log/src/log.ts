import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { createTurns } from '@cobuild/database';
import type { Connection, mongo } from 'mongoose';
import type { Ground } from './catch-up.js';
import { openChanges, type OpenChanges } from './changes.js';
import { createCursorCodec } from './cursor.js';
import { createEventIds, FIRST_ID, lowestEventIdAt, timeOfEventId } from './event-id.js';
import type { LogEvent, NewEvent } from './event.js';
import { openEventStore } from './event-store.js';
import { findOrBegin } from './find-or-begin.js';
import { readHistory, type HistoryConnection, type HistoryPage } from './history.js';
import type { LogLogger } from './logger.js';
import type { LogWatch } from './log-watch.js';
import { createOwnEvents } from './own-events.js';
import { follow, type Subscription } from './subscription.js';
import { createTail } from './tail.js';

/** The log of one subgraph: every change of its entities, in the order of their commits, never rewritten. */
export interface Log {
  readonly name: string;
  /** Writes events within the caller's transaction: they exist exactly if the change does. */
  append(events: readonly NewEvent[], session: mongo.ClientSession): Promise<readonly LogEvent[]>;
  /**
   * Follows the log.
   *
   * @param after a cursor of this log; without it, from now. Throws `CursorInvalid` for any other text.
   * @param signal ends the subscription
   */
  subscribe(options?: { readonly after?: string | undefined; readonly signal?: AbortSignal | undefined }): Subscription;
  /** The events of an entity, oldest first. Throws `CursorInvalid` for a cursor of another log. */
  history(entity: { readonly type: string; readonly id: string }, page?: HistoryPage): Promise<HistoryConnection>;
  /** The event of an id, if the log holds it. */
  find(eventId: string): Promise<LogEvent | null>;
  /** The event with the greatest id, which is the last or nearly so. */
  lastEvent(): Promise<LogEvent | null>;
  /** A cursor for now: whatever is committed from here on lies behind it, and at most a moment of what was before. */
  position(): Promise<string>;
  /** A cursor for the beginning: before all that was ever committed. */
  beginning(): string;
  /** Ids of the events that got theirs at or after a moment (ms since 1970), in no order. */
  idsSince(moment: number): Promise<readonly string[]>;
  /** Ends every subscription and frees what the log holds. */
  close(): Promise<void>;
}

/** What `openLog` takes. */
export interface LogOptions {
  /** To the database of the log. */
  readonly connection: Connection;
  /** Of the subgraph that owns it. */
  readonly name: string;
  /** True for another subgraph's log: nothing can be appended. Default false. */
  readonly readOnly?: boolean;
  readonly logger: LogLogger;
  /** How many deliveries followers may lag behind before they read from the database again. Default 2,000. */
  readonly ringCapacity?: number;
  /** Milliseconds since 1970; default the system's. Ids and with them the order of replays come from it. */
  readonly clock?: () => number;
  /** Is told of reading; default nobody. */
  readonly watch?: LogWatch;
}

/** One per database: who this log is. */
interface LogIdentity {
  readonly _id: 'log';
  /** Chosen at random when the log began, so that no other log has it. */
  readonly logId: string;
  /** Seals cursors. */
  readonly key: string;
  readonly begunAt: Date;
}

const CATCHING_UP_AT_ONCE = 12;
const OWN_EVENTS_KEPT = 200;
const retryMs = (failures: number): number => Math.min(2_000, 50 * 2 ** (failures - 1));

/** Opens the log of a database; the log begins with the first who opens it. */
export async function openLog(options: LogOptions): Promise<Log> {
  const { connection, name, logger, readOnly = false, ringCapacity = 2_000, clock = Date.now, watch } = options;
  const db = connection.db;
  if (!db) throw new TypeError(`expected a ready connection for the log ${name}`);

  const identity = await identify(db, clock);
  const codec = createCursorCodec({
    logId: Buffer.from(identity.logId, 'hex'),
    key: Buffer.from(identity.key, 'hex'),
  });
  const store = await openEventStore({
    db,
    ids: createEventIds(clock),
    clock,
    begunAt: identity.begunAt.getTime(),
    readOnly,
  });
  const hello = await db.admin().command({ hello: 1 });
  const ownEvents = createOwnEvents(OWN_EVENTS_KEPT);
  const open: OpenChanges = (from) => openChanges(store.collection, from);
  const tail = createTail({
    open,
    codec,
    logger,
    ownEvents,
    capacity: ringCapacity,
    clock,
    retryMs,
    delivered: ({ id }) => watch?.delivered(clock() - timeOfEventId(id)),
  });
  const ground: Ground = {
    tail,
    store,
    open,
    codec,
    logger,
    clock,
    async ownCommitted() {
      const over = ownEvents.over();
      if (over.length === 0) return null;
      // A database that is away has followers wait anyway; better an event from just before than none.
      return store.committed(over).catch(() => null);
    },
    turns: createTurns(CATCHING_UP_AT_ONCE),
    emptyPollIsProof: hello['msg'] !== 'isdbgrid',
    retryMs,
  };
  const closing = new AbortController();
  // Each subscription listens to it, however many there are.
  setMaxListeners(0, closing.signal);

  return {
    name,
    async append(events, session) {
      if (readOnly) throw new TypeError(`expected an own log to append to, got ${name}, which is opened read-only`);
      const appended = await store.append(events, session);
      for (const { id } of appended) ownEvents.appended(id, session);
      return appended;
    },
    subscribe({ after, signal } = {}) {
      // Refused here, before anything is opened.
      if (after !== undefined) codec.decode(after);
      watch?.followed();
      return follow(ground, after ?? null, signal ? [closing.signal, signal] : [closing.signal], () => watch?.left());
    },
    history: (entity, page = {}) => readHistory({ store, codec }, entity, page),
    find: (eventId) => store.find(eventId),
    lastEvent: () => store.last(),
    async position() {
      const reader = await open({ after: null, awaitMs: 1 });
      const token = reader.token();
      await reader.close();
      return codec.encode({ eventId: lowestEventIdAt(clock()), token });
    },
    beginning: () => codec.encode({ eventId: FIRST_ID, token: null }),
    idsSince: (moment) => store.idsFrom(lowestEventIdAt(moment)),
    async close() {
      closing.abort();
      await tail.close();
    },
  };
}

async function identify(db: mongo.Db, clock: () => number): Promise<LogIdentity> {
  return findOrBegin(db.collection<LogIdentity>('log_meta'), {
    _id: 'log',
    logId: randomBytes(8).toString('hex'),
    key: randomBytes(32).toString('hex'),
    begunAt: new Date(clock()),
  });
}
