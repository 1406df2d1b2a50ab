import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { createCursorCodec, type CursorCodec } from './cursor.js';
import { createEventIds, OVERLAP_MS } from './event-id.js';
import { toDocument, type EventDocument, type LogEvent } from './event.js';
import { openLog, type Log } from './log.js';
import { count, counted, quiet, take } from './test-programs/things.js';

let database: TestDatabase;
let log: Log;
let codec: CursorCodec;
/** What the database no longer knows: its answer to such a token is the same as to one that it has forgotten. */
const forgotten = { _data: '8200000000' };

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
beforeEach(async () => {
  await database.connection.dropDatabase();
  log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
  const identity = await database.connection.collection<{ logId: string; key: string }>('log_meta').findOne();
  codec = createCursorCodec({
    logId: Buffer.from(identity?.logId ?? '', 'hex'),
    key: Buffer.from(identity?.key ?? '', 'hex'),
  });
});
afterEach(() => log.close());
afterAll(() => database.close());

/** Writes an event that got its id some time ago. */
async function countedBefore(milliseconds: number, id: string): Promise<LogEvent> {
  const event = { id: createEventIds(() => Date.now() - milliseconds).next(), ...counted(id, 1) };
  await database.connection.collection<EventDocument>('events').insertOne(toDocument(event));
  return event;
}

describe('a reader whose token is gone', () => {
  test('gets what it missed from the log, marked, and then what is new, unmarked', async () => {
    const seen = await count(database.connection, log, 'a', 1);
    await count(database.connection, log, 'a', 2);
    const subscription = log.subscribe({ after: codec.encode({ eventId: seen.id, token: forgotten }) });
    // The overlap brings the one that it has seen a second time.
    const replayed = await take(subscription, 2);
    await count(database.connection, log, 'a', 3);
    await count(database.connection, log, 'a', 4);
    const live = await take(subscription, 2);
    expect(replayed.map(({ event, replayed }) => [event.entity.version, replayed])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(live.map(({ event, replayed }) => [event.entity.version, replayed])).toEqual([
      [3, false],
      [4, false],
    ]);
    await subscription.return();
  });

  test('gets what was committed late, below the event that it saw last, and nothing from long before', async () => {
    await log.close();
    log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
    await database.connection
      .collection('log_meta')
      .updateOne({}, { $set: { begunAt: new Date(Date.now() - 3_600_000) } });
    await log.close();
    log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
    await countedBefore(OVERLAP_MS + 60_000, 'long ago');
    const late = await countedBefore(OVERLAP_MS - 60_000, 'late');
    const seen = await countedBefore(0, 'seen');
    const subscription = log.subscribe({ after: codec.encode({ eventId: seen.id, token: forgotten }) });
    expect((await take(subscription, 2)).map(({ event }) => event.id)).toEqual([late.id, seen.id]);
    await subscription.return();
  });

  test('can come back from a cursor of the replay', async () => {
    for (let version = 1; version <= 3; version += 1) await count(database.connection, log, 'a', version);
    const first = log.subscribe({ after: log.beginning() });
    const [, second] = await take(first, 2);
    await first.return();
    const again = log.subscribe({ after: second?.cursor });
    const got = await take(again, 3);
    expect(got.map(({ event }) => event.entity.version)).toEqual([1, 2, 3]);
    expect(got.every(({ replayed }) => replayed)).toBe(true);
    await again.return();
  });

  test('gets none twice unmarked when it reads the log while others write', async () => {
    const WRITES = 200;
    const writing = (async () => {
      for (let version = 1; version <= WRITES; version += 1) await count(database.connection, log, 'a', version);
    })();
    const unmarked: number[] = [];
    const versions = new Set<number>();
    const subscription = log.subscribe({ after: log.beginning() });
    for await (const { event, replayed } of subscription) {
      versions.add(event.entity.version);
      if (!replayed) unmarked.push(event.entity.version);
      if (versions.size === WRITES) break;
    }
    await writing;
    expect(new Set(unmarked).size).toBe(unmarked.length);
    expect([...versions].sort((a, b) => a - b)).toEqual(Array.from({ length: WRITES }, (_, index) => index + 1));
  });
});

describe('reading the whole log', () => {
  test('takes thick and thin stretches alike, in id order', async () => {
    const DAY = 86_400_000;
    await database.connection
      .collection('log_meta')
      .updateOne({}, { $set: { begunAt: new Date(Date.now() - 400 * DAY) } });
    await log.close();
    log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
    const burst = createEventIds(() => Date.now() - 200 * DAY);
    const ids = [400, 399.9, 3, 2.99].map((days) => createEventIds(() => Date.now() - days * DAY + 5).next());
    ids.push(...Array.from({ length: 3_500 }, () => burst.next()));
    await database.connection
      .collection<EventDocument>('events')
      .insertMany(ids.map((id, index) => toDocument({ id, ...counted(`e${index}`, 1) })));
    const subscription = log.subscribe({ after: log.beginning() });
    const got = await take(subscription, ids.length);
    expect(got.map(({ event }) => event.id)).toEqual([...ids].sort());
    await subscription.return();
  });
});
