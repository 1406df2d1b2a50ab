import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '@cobuild/database';
import { mongo } from 'mongoose';
import { inBatches } from './batches.js';
import { CursorInvalid } from './cursor.js';
import type { LogEvent } from './event.js';
import type { Log } from './log.js';
import type { LogLogger } from './logger.js';
import type { ProjectionStore } from './projection-state.js';
import type { Subscription } from './subscription.js';

/** What one runner of a projection works with. */
export interface Run {
  readonly log: Log;
  readonly name: string;
  readonly store: ProjectionStore;
  readonly logger: LogLogger;
  readonly batchSize: number;
  readonly apply: (event: LogEvent, session: mongo.ClientSession) => Promise<void>;
  /** Counts several events together. */
  readonly applyAll?: ((events: readonly LogEvent[], session: mongo.ClientSession) => Promise<void>) | undefined;
  readonly reset: (session: mongo.ClientSession) => Promise<void>;
  /** Called after each move of the position. */
  readonly onMoved: () => void;
}

/** How often an idle runner looks whether someone else moved the position, which is how a rebuild begins. */
const LOOK_MS = 2_000;
const BACKOFF_MS = { first: 100, most: 30_000 };
const TRIM_EVERY = 50;

/**
 * Applies the log to the figures until it is told to stop. An event that cannot be applied is tried again, ever more
 * slowly, and never skipped. Several runners at once are wasteful but right: the position lets one of them move.
 */
export async function runProjection(run: Run, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      // After a failure one by one: what stands before the culprit gets through, and the culprit gets a name.
      await followUntilMoved(run, failures === 0 ? run.batchSize : 1, signal, () => (failures = 0));
    } catch (error) {
      if (signal.aborted) return;
      run.logger.error({ err: error, projection: run.name, failures }, 'projection: could not go on; trying again');
      const wait = Math.min(BACKOFF_MS.most, BACKOFF_MS.first * 2 ** failures++);
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Returns when someone else moved the position, or to enlarge its batches again. */
async function followUntilMoved(run: Run, size: number, signal: AbortSignal, onSuccess: () => void): Promise<void> {
  const { store } = run;
  let state = await store.load();
  const applied = await store.applied();
  const subscription = subscribe(run, state.cursor, signal);
  if (!subscription) {
    run.logger.warn({ projection: run.name }, 'projection: its log is another one now; rebuilding');
    return store.reset(run.reset);
  }
  try {
    const batches = inBatches(subscription);
    for (let moves = 1; !signal.aborted; moves += 1) {
      const batch = await batches.take(size, LOOK_MS);
      if (batch === 'ended') return;
      if (batch.length === 0) {
        if ((await store.load()).serial !== state.serial) return;
        continue;
      }
      const fresh = batch.map(({ event }) => event).filter(({ id }) => !applied.has(id));
      const next = await store.advance(state, batch, fresh, (session) => applyFresh(run, fresh, session));
      if (!next) return;
      state = next;
      for (const { id } of fresh) applied.add(id);
      onSuccess();
      run.onMoved();
      if (moves % TRIM_EVERY === 0) {
        const oldest = await store.trim(state);
        if (oldest) for (const id of applied) if (id < oldest) applied.delete(id);
        if (size < run.batchSize) return;
      }
    }
  } finally {
    await subscription.return();
  }
}

/** Null when the position is one of another log: the database was replaced under the figures. */
function subscribe({ log }: Run, cursor: string | null, signal: AbortSignal): Subscription | null {
  try {
    return log.subscribe({ after: cursor ?? log.beginning(), signal });
  } catch (error) {
    if (error instanceof CursorInvalid) return null;
    throw error;
  }
}

async function applyFresh(run: Run, fresh: readonly LogEvent[], session: mongo.ClientSession): Promise<void> {
  if (run.applyAll && fresh.length > 1) return run.applyAll(fresh, session);
  for (const event of fresh) await applyNamed(run, event, session);
}

async function applyNamed({ apply, name }: Run, event: LogEvent, session: mongo.ClientSession): Promise<void> {
  try {
    await apply(event, session);
  } catch (error) {
    // The transaction must see the database's own errors to know a conflict, so only others get the event's name.
    if (!(error instanceof mongo.MongoError) && !isDatabaseAway(error))
      throw new Error(`projection ${name}: event ${event.id} (${event.type}) could not be applied`, { cause: error });
    throw error;
  }
}
