import { whileLeading } from '@cobuild/database';
import type { Connection, mongo } from 'mongoose';
import { OVERLAP_MS, timeOfEventId } from './event-id.js';
import type { LogEvent } from './event.js';
import type { Log } from './log.js';
import type { LogLogger } from './logger.js';
import { runProjection } from './projection-run.js';
import { createProjectionStore } from './projection-state.js';

/** Figures that are built from a log, each event counted exactly once. */
export interface Projection {
  readonly name: string;
  /** Waits until an event has been applied; without one, everything that the log holds now. */
  caughtUp(eventId?: string): Promise<void>;
  /** Applies here and now everything that the log holds: for a projection that does not run in the background. */
  step(): Promise<void>;
  /** Empties the figures; the runner, in whichever process it is, then applies the whole log again. Wait with `caughtUp`. */
  rebuild(): Promise<void>;
  /** Ends the runner of this process; a batch under way is finished or undone first. */
  close(): Promise<void>;
}

/** What `startProjection` takes. */
export interface ProjectionOptions {
  readonly log: Log;
  /** To the database of the figures. */
  readonly connection: Connection;
  /** Unique in the database of the figures; the position is kept under it. */
  readonly name: string;
  /**
   * Counts one event into the figures. All that it writes must use the session; it may be called again for an event
   * whose transaction was undone. Each entity's events come in order. When it throws, nothing of the batch is kept and
   * it is tried again, ever more slowly.
   */
  readonly apply: (event: LogEvent, session: mongo.ClientSession) => Promise<void>;
  /**
   * Counts several events in their order, as `apply` would one after the other: for figures that are cheaper to count together.
   * Default: `apply` for each. Once it has thrown, `apply` is called for one event at a time until the batch is through.
   */
  readonly applyAll?: (events: readonly LogEvent[], session: mongo.ClientSession) => Promise<void>;
  /** Empties the figures, with the session. */
  readonly reset: (session: mongo.ClientSession) => Promise<void>;
  readonly logger: LogLogger;
  /** The most events of one transaction; default 100. */
  readonly batchSize?: number;
  /** False: nothing runs until `step` is called. Default true. */
  readonly background?: boolean;
  /** After how long without a sign of life another process takes over; default 10,000. */
  readonly leaseMs?: number;
}

const LOOK_MS = 100;

/** Starts a projection; of all processes that start it, one at a time runs it. It begins at the log's beginning. */
export function startProjection(options: ProjectionOptions): Projection {
  const {
    log,
    connection,
    name,
    apply,
    applyAll,
    reset,
    logger,
    batchSize = 100,
    background = true,
    leaseMs,
  } = options;
  const store = createProjectionStore(connection, name);
  const closing = new AbortController();
  const wakes = new Set<() => void>();
  const wakeAll = (): void => {
    const waiting = [...wakes];
    wakes.clear();
    for (const wake of waiting) wake();
  };
  const run = { log, name, store, logger, batchSize, apply, applyAll, reset, onMoved: wakeAll };

  const running = background
    ? whileLeading({
        connection,
        name: `projection:${name}`,
        signal: closing.signal,
        work: (signal) => runProjection(run, signal),
        ...(leaseMs === undefined ? {} : { ttlMs: leaseMs }),
      })
    : Promise.resolve();
  running.catch((error: unknown) => logger.error({ err: error, projection: name }, 'projection: its runner ended'));

  /** Woken by this process's own runner; looks by itself for one in another process. */
  const moved = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      wakes.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });

  const caughtUp = async (eventId?: string): Promise<void> => {
    let missing = eventId === undefined ? await latestIds(log) : [eventId];
    while ((missing = await store.missing(missing)).length > 0) {
      if (closing.signal.aborted) throw new Error(`the projection ${name} was closed before it had caught up`);
      await moved();
    }
  };

  return {
    name,
    caughtUp,
    async step() {
      const stop = new AbortController();
      const stepping = runProjection(run, AbortSignal.any([stop.signal, closing.signal]));
      try {
        await caughtUp();
      } finally {
        stop.abort();
        await stepping;
      }
    },
    rebuild: () => store.reset(reset),
    async close() {
      closing.abort();
      wakeAll();
      await running;
    },
  };
}

/** Ids below which every event is older than a transaction can be: when all of these are applied, so is the rest. */
async function latestIds(log: Log): Promise<readonly string[]> {
  const last = await log.lastEvent();
  return last ? log.idsSince(timeOfEventId(last.id) - OVERLAP_MS) : [];
}
