import { transact } from '@cobuild/database';
import type { Connection, mongo } from 'mongoose';
import { lowestEventIdAt, OVERLAP_MS, timeOfEventId } from './event-id.js';
import type { Delivery, LogEvent } from './event.js';
import { findOrBegin } from './find-or-begin.js';

/** How far a projection has come, as its runner knows it. */
export interface ProjectionState {
  /** Behind the last event applied; null at the beginning. */
  readonly cursor: string | null;
  /** Counts every move of the position: whoever moves it must know the last one. */
  readonly serial: number;
  /** The greatest event id applied. */
  readonly latest: string | null;
}

/** Where a projection keeps its position, beside its figures. */
export interface ProjectionStore {
  load(): Promise<ProjectionState>;
  /** Ids applied that a replay could bring again. */
  applied(): Promise<Set<string>>;
  /** Applies the fresh events and moves the position behind the batch, both or neither; null when the position had moved. */
  advance(
    state: ProjectionState,
    batch: readonly Delivery[],
    fresh: readonly LogEvent[],
    apply: (session: mongo.ClientSession) => Promise<void>,
  ): Promise<ProjectionState | null>;
  /** Empties the figures and moves the position to the beginning, both or neither. */
  reset(empty: (session: mongo.ClientSession) => Promise<void>): Promise<void>;
  /** Those of the ids that have not been applied yet. */
  missing(eventIds: readonly string[]): Promise<readonly string[]>;
  /** Forgets applied ids that no replay can bring again. */
  trim(state: ProjectionState): Promise<string | null>;
}

interface PositionDocument extends ProjectionState {
  readonly _id: string;
}

/** The ids of one batch, written together to cost one write a batch and not one an event. */
interface AppliedDocument {
  readonly _id: string;
  readonly projection: string;
  readonly newest: string;
  readonly ids: readonly string[];
}

/**
 * A replay begins one overlap before an event that may itself be an overlap behind the latest; the third covers what
 * the clocks of several machines disagree.
 */
const REMEMBERED_MS = 3 * OVERLAP_MS;

/** The position lies in the database of the figures, so that one transaction holds both. */
export function createProjectionStore(connection: Connection, name: string): ProjectionStore {
  const positions = connection.collection<PositionDocument>('projections');
  const batches = connection.collection<AppliedDocument>('projection_batches');
  let isIndexed = false;
  const beginning = { cursor: null, latest: null };

  const applied = async (): Promise<Set<string>> => {
    const found = await batches.find({ projection: name }).toArray();
    return new Set(found.flatMap(({ ids }) => ids));
  };

  return {
    async load() {
      if (!isIndexed) await batches.createIndex({ projection: 1, newest: 1 });
      isIndexed = true;
      return findOrBegin(positions, { _id: name, ...beginning, serial: 0 });
    },

    applied,

    async advance(state, batch, fresh, apply) {
      const next: ProjectionState = {
        cursor: batch.at(-1)?.cursor ?? state.cursor,
        serial: state.serial + 1,
        latest: fresh.reduce<string | null>((latest, { id }) => (latest && latest > id ? latest : id), state.latest),
      };
      const moved = await transact(connection, async (session) => {
        // First, so that a second runner stops here and not after all its work.
        const { matchedCount } = await positions.updateOne(
          { _id: name, serial: state.serial },
          { $set: next },
          { session },
        );
        if (matchedCount !== 1) return { ok: false };
        await apply(session);
        const newest = next.latest;
        if (fresh.length > 0 && newest !== null) {
          const ids = fresh.map(({ id }) => id);
          await batches.insertOne({ _id: `${name}:${next.serial}`, projection: name, newest, ids }, { session });
        }
        return { ok: true };
      });
      return moved.ok ? next : null;
    },

    async reset(empty) {
      await transact(connection, async (session) => {
        await positions.updateOne({ _id: name }, { $set: beginning, $inc: { serial: 1 } }, { session, upsert: true });
        await batches.deleteMany({ projection: name }, { session });
        await empty(session);
      });
    },

    async missing(eventIds) {
      const state = await positions.findOne({ _id: name });
      if (!state?.latest) return eventIds;
      const forgotten = timeOfEventId(state.latest) - REMEMBERED_MS;
      const ids = await applied();
      return eventIds.filter((id) => timeOfEventId(id) >= forgotten && !ids.has(id));
    },

    async trim({ latest }) {
      if (latest === null) return null;
      const oldest = lowestEventIdAt(timeOfEventId(latest) - REMEMBERED_MS);
      await batches.deleteMany({ projection: name, newest: { $lt: oldest } });
      return oldest;
    },
  };
}
