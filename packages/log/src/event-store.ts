import { mongo } from 'mongoose';
import { OVERLAP_MS, timeOfEventId, type EventIds } from './event-id.js';
import { fromDocument, toDocument, type EventDocument, type LogEvent, type NewEvent } from './event.js';

/** The events of one log, as they lie in the database. */
export interface EventStore {
  readonly collection: mongo.Collection<EventDocument>;
  append(events: readonly NewEvent[], session: mongo.ClientSession): Promise<readonly LogEvent[]>;
  /** All events behind the id, in id order, up to the moment when it finds no more. */
  after(eventId: string): AsyncGenerator<LogEvent, void, void>;
  /** The first events of an entity behind an event of it, oldest first. */
  ofEntity(
    entity: { readonly type: string; readonly id: string },
    page: { readonly afterEventId: string | null; readonly limit: number },
  ): Promise<readonly LogEvent[]>;
  /** The event with the greatest id. */
  last(): Promise<LogEvent | null>;
  /** Ids from this one on, in no order; only for a short stretch. */
  idsFrom(eventId: string): Promise<readonly string[]>;
  find(eventId: string): Promise<LogEvent | null>;
  /** Those of the ids that are committed. */
  committed(eventIds: readonly string[]): Promise<ReadonlySet<string>>;
}

const INDEXES: mongo.IndexDescription[] = [
  { key: { 'entity.type': 1, 'entity.id': 1, _id: 1 }, name: 'entity' },
  { key: { recordedAt: 1, _id: 1 }, name: 'recordedAt' },
];

/** The most events of one read: neither many small reads nor one that fills the memory. */
const STRETCH_EVENTS = 1_000;
const STRETCH_MS = { first: 60_000, most: 86_400_000 };

/** Makes the collection and its indexes; a reader of another's log leaves that to its owner. */
export async function openEventStore({
  db,
  ids,
  clock,
  begunAt,
  readOnly,
}: {
  readonly db: mongo.Db;
  readonly ids: EventIds;
  readonly clock: () => number;
  /** No event is older. */
  readonly begunAt: number;
  readonly readOnly: boolean;
}): Promise<EventStore> {
  const collection = db.collection<EventDocument>('events');
  if (!readOnly) await collection.createIndexes(INDEXES);

  return {
    collection,

    async append(events, session) {
      if (!session.inTransaction())
        throw new TypeError('expected a session in a transaction: a change and its events commit together');
      if (events.length === 0) return [];
      for (const id of await latestEventIds(collection, events, session)) ids.riseAbove(id);
      const appended = events.map((event): LogEvent => ({ id: ids.next(), ...event }));
      await collection.insertMany(appended.map(toDocument), {
        session,
        // An absent field stays absent; the driver would write null.
        ignoreUndefined: true,
      });
      return appended;
    },

    // By stretches of time, not only by pages of a limit: some servers read every match before they apply a limit.
    // A stretch grows where the log is thin.
    async *after(eventId) {
      let last = eventId;
      let start = Math.max(timeOfEventId(eventId), begunAt);
      let length = STRETCH_MS.first;
      // The clocks of other writers may be ahead of this one.
      while (start <= clock() + OVERLAP_MS) {
        const found = await collection
          .find({ recordedAt: { $gte: new Date(start), $lt: new Date(start + length) }, _id: { $gt: last } })
          .sort({ recordedAt: 1, _id: 1 })
          .limit(STRETCH_EVENTS)
          .toArray();
        for (const document of found) yield fromDocument(document);
        last = found.at(-1)?._id ?? last;
        if (found.length === STRETCH_EVENTS) {
          start = timeOfEventId(last);
          length = Math.max(1, Math.floor(length / 4));
        } else {
          start += length;
          if (found.length < STRETCH_EVENTS / 4) length = Math.min(STRETCH_MS.most, length * 2);
        }
      }
    },

    async ofEntity({ type, id }, { afterEventId, limit }) {
      const found = await collection
        .find({
          'entity.type': type,
          'entity.id': id,
          ...(afterEventId === null ? {} : { _id: { $gt: afterEventId } }),
        })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(fromDocument);
    },

    async last() {
      // Ever longer stretches backwards; the first reaches ahead as far as other clocks may.
      let end = clock() + OVERLAP_MS;
      let start = clock() - 1_000;
      for (let length = 1_000; end > begunAt; length *= 2) {
        const [latest] = await collection
          .find({ recordedAt: { $gte: new Date(start), $lt: new Date(end) } })
          .sort({ recordedAt: -1, _id: -1 })
          .limit(1)
          .toArray();
        if (latest) return fromDocument(latest);
        end = start;
        start -= length;
      }
      return null;
    },

    async idsFrom(eventId) {
      const found = await collection
        .find({ recordedAt: { $gte: new Date(timeOfEventId(eventId)) } }, { projection: { _id: 1 } })
        .toArray();
      return found.map(({ _id }) => _id).filter((id) => id >= eventId);
    },

    async committed(eventIds) {
      const found = await collection.find({ _id: { $in: eventIds } }, { projection: { _id: 1 } }).toArray();
      return new Set(found.map(({ _id }) => _id));
    },

    async find(eventId) {
      const found = await collection.findOne({ _id: eventId });
      return found ? fromDocument(found) : null;
    },
  };
}

/**
 * The latest event of each entity that is appended to. Clocks differ between processes, but a replay in id order must
 * keep the order of each entity. The first version of an entity has nothing before it.
 */
async function latestEventIds(
  collection: mongo.Collection<EventDocument>,
  events: readonly NewEvent[],
  session: mongo.ClientSession,
): Promise<readonly string[]> {
  const entities = new Map(
    events.filter(({ entity }) => entity.version > 1).map(({ entity }) => [`${entity.type} ${entity.id}`, entity]),
  );
  const latest: string[] = [];
  // One by one: a session carries one operation at a time.
  for (const { type, id } of entities.values()) {
    const [event] = await collection
      .find({ 'entity.type': type, 'entity.id': id }, { session, projection: { _id: 1 } })
      .sort({ _id: -1 })
      .limit(1)
      .toArray();
    if (event) latest.push(event._id);
  }
  return latest;
}
