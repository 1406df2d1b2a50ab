import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { transact } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import type { mongo } from 'mongoose';
import { createCursorCodec } from './cursor.js';
import type { LogEvent } from './event.js';
import { openLog, type Log } from './log.js';
import { startProjection, type Projection, type ProjectionOptions } from './projection.js';
import { runProjection, type Run } from './projection-run.js';
import { createProjectionStore } from './projection-state.js';
import { count, counted, quiet } from './test-programs/things.js';

interface Figure {
  readonly _id: string;
  readonly events: number;
  readonly versions: readonly number[];
}

let database: TestDatabase;
let log: Log;
const running: Projection[] = [];

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
beforeEach(async () => {
  await database.connection.dropDatabase();
  await database.connection.createCollection('figures');
  log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
});
afterEach(async () => {
  for (const projection of running.splice(0)) await projection.close();
  await log.close();
});
afterAll(() => database.close());

const figures = () => database.connection.collection<Figure>('figures');
const readFigures = () => figures().find().sort({ _id: 1 }).toArray();

async function apply({ entity }: LogEvent, session: mongo.ClientSession): Promise<void> {
  await figures().updateOne(
    { _id: entity.id },
    { $inc: { events: 1 }, $push: { versions: entity.version } },
    { upsert: true, session },
  );
}
async function reset(session: mongo.ClientSession): Promise<void> {
  await figures().deleteMany({}, { session });
}
function start(options: Partial<ProjectionOptions> = {}): Projection {
  const projection = startProjection({
    log,
    connection: database.connection,
    name: 'figures',
    apply,
    reset,
    logger: quiet,
    leaseMs: 500,
    ...options,
  });
  running.push(projection);
  return projection;
}
async function countThings(things: number, from: number, to: number): Promise<void> {
  await Promise.all(
    Array.from({ length: things }, async (_, thing) => {
      for (let version = from; version <= to; version += 1)
        await count(database.connection, log, `thing-${thing}`, version);
    }),
  );
}
/** What the figures must be when each event was counted once, in the order of its entity. */
const exactly = (things: number, versions: number): Figure[] =>
  Array.from({ length: things }, (_, thing) => ({
    _id: `thing-${thing}`,
    events: versions,
    versions: Array.from({ length: versions }, (_, index) => index + 1),
  }));

describe('a projection', () => {
  test('begins with what the log holds, goes on with what comes, and counts each event once', async () => {
    await countThings(4, 1, 5);
    const projection = start();
    await projection.caughtUp();
    expect(await readFigures()).toEqual(exactly(4, 5));
    await countThings(4, 6, 10);
    await projection.caughtUp();
    expect(await readFigures()).toEqual(exactly(4, 10));
  });

  test('goes on where it stood when it is started again', async () => {
    const first = start();
    await countThings(3, 1, 4);
    await first.caughtUp();
    await first.close();
    await countThings(3, 5, 8);
    const applied: string[] = [];
    const second = start({
      apply: async (event, session) => {
        applied.push(event.id);
        await apply(event, session);
      },
    });
    await second.caughtUp();
    expect(new Set(applied).size).toBe(12);
    expect(await readFigures()).toEqual(exactly(3, 8));
  });

  test('waits for a given event', async () => {
    const projection = start();
    const event = await count(database.connection, log, 'thing-0', 1);
    await projection.caughtUp(event.id);
    expect(await readFigures()).toEqual(exactly(1, 1));
  });

  test('keeps nothing of a batch that fails, tries it again and skips nothing', async () => {
    await countThings(2, 1, 10);
    let failures = 0;
    const projection = start({
      apply: async (event, session) => {
        await apply(event, session);
        if (event.entity.id === 'thing-1' && event.entity.version === 4 && failures++ < 3)
          throw new Error('failed after it was applied');
      },
    });
    await projection.caughtUp();
    expect(failures).toBeGreaterThanOrEqual(3);
    expect(await readFigures()).toEqual(exactly(2, 10));
  });

  test('names the event that it cannot apply', async () => {
    const messages: string[] = [];
    const projection = start({
      batchSize: 1,
      apply: async () => {
        throw new Error('no such organization');
      },
      logger: { ...quiet, error: (details) => messages.push(String((details as { err: unknown }).err)) },
    });
    const event = await count(database.connection, log, 'thing-0', 1);
    while (messages.length === 0) await log.find(event.id);
    expect(messages[0]).toContain(event.id);
    await projection.close();
  });

  test('does not count again what is replayed, when its token is gone', async () => {
    const first = start();
    await countThings(3, 1, 6);
    await first.caughtUp();
    await first.close();
    await forgetToken();
    await countThings(3, 7, 9);
    const second = start();
    await second.caughtUp();
    await countThings(3, 10, 12);
    await second.caughtUp();
    expect(await readFigures()).toEqual(exactly(3, 12));
  });

  test('is rebuilt to the same figures', async () => {
    const projection = start();
    await countThings(5, 1, 6);
    await projection.caughtUp();
    const incremental = await readFigures();
    await figures().updateOne({ _id: 'thing-0' }, { $inc: { events: 99 } });
    await Promise.all([projection.rebuild(), countThings(5, 7, 8)]);
    await projection.caughtUp();
    expect(incremental).toEqual(exactly(5, 6));
    expect(await readFigures()).toEqual(exactly(5, 8));
  });

  test('runs only by steps when it has no background', async () => {
    const projection = start({ background: false });
    await countThings(2, 1, 3);
    expect(await readFigures()).toEqual([]);
    await projection.step();
    expect(await readFigures()).toEqual(exactly(2, 3));
    await projection.step();
    await countThings(2, 4, 5);
    await projection.step();
    expect(await readFigures()).toEqual(exactly(2, 5));
  });

  test('is rebuilt by itself when its log is another one', async () => {
    const first = start();
    await countThings(2, 1, 3);
    await first.caughtUp();
    await first.close();
    await log.close();
    await database.connection.collection('log_meta').deleteMany({});
    await database.connection.collection('events').deleteMany({});
    log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
    await countThings(3, 1, 2);
    await start().caughtUp();
    expect(await readFigures()).toEqual(exactly(3, 2));
  });
});

describe('several runners of one projection', () => {
  test('take over from each other', async () => {
    const first = start();
    const second = start();
    await countThings(2, 1, 3);
    await second.caughtUp();
    await first.close();
    await countThings(2, 4, 6);
    await second.caughtUp();
    expect(await readFigures()).toEqual(exactly(2, 6));
  });

  test('at once, without a lease, still count each event once', async () => {
    const stop = new AbortController();
    const run = (): Run => ({
      log,
      name: 'figures',
      store: createProjectionStore(database.connection, 'figures'),
      logger: quiet,
      batchSize: 7,
      apply,
      reset,
      onMoved: () => {},
    });
    const runs = Array.from({ length: 3 }, () => runProjection(run(), stop.signal));
    await countThings(4, 1, 15);
    const watching = start({ background: false });
    await watching.caughtUp();
    stop.abort();
    await Promise.all(runs);
    expect(await readFigures()).toEqual(exactly(4, 15));
  });
});

/** Makes the position one whose token the database does not know any more. */
async function forgetToken(): Promise<void> {
  const identity = await database.connection.collection<{ logId: string; key: string }>('log_meta').findOne();
  const codec = createCursorCodec({
    logId: Buffer.from(identity?.logId ?? '', 'hex'),
    key: Buffer.from(identity?.key ?? '', 'hex'),
  });
  const positions = database.connection.collection<{ _id: string; cursor: string }>('projections');
  const position = await positions.findOne({ _id: 'figures' });
  const { eventId } = codec.decode(position?.cursor ?? '');
  const cursor = codec.encode({ eventId, token: { _data: '8200000000' } });
  await positions.updateOne({ _id: 'figures' }, { $set: { cursor } });
}

test('a batch of events of one transaction is applied whole', async () => {
  const projection = start({ batchSize: 3 });
  await transact(database.connection, (session) =>
    log.append(
      Array.from({ length: 10 }, (_, index) => counted('thing-0', index + 1)),
      session,
    ),
  );
  await projection.caughtUp();
  expect(await readFigures()).toEqual(exactly(1, 10));
});

test('events are counted together where that is offered, and one by one where it failed', async () => {
  await countThings(2, 1, 10);
  const together: number[] = [];
  const alone: string[] = [];
  const projection = start({
    batchSize: 5,
    background: false,
    applyAll: async (events, session) => {
      together.push(events.length);
      for (const event of events) await apply(event, session);
      if (together.length === 2) throw new Error('failed after all were applied');
    },
    apply: async (event, session) => {
      alone.push(event.id);
      await apply(event, session);
    },
  });
  await projection.step();
  expect(together.every((events) => events > 1)).toBe(true);
  expect(alone.length).toBeGreaterThan(0);
  expect(await readFigures()).toEqual(exactly(2, 10));
});
