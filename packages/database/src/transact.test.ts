import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from './testing.js';
import { transact } from './transact.js';

interface Counter {
  _id: string;
  n: number;
}

let database: TestDatabase;
const counters = () => database.connection.collection<Counter>('counters');

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
afterAll(() => database.close());

describe('transact', () => {
  test('writes all or nothing', async () => {
    const work = transact(database.connection, async (session) => {
      await counters().insertOne({ _id: 'half', n: 1 }, { session });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await counters().findOne({ _id: 'half' })).toBeNull();
  });

  test('takes everything back when the work yields a refusal', async () => {
    const refused = await transact(database.connection, async (session) => {
      await counters().insertOne({ _id: 'refused', n: 1 }, { session });
      return { ok: false, refusal: { code: 'NO' } };
    });
    expect(refused).toEqual({ ok: false, refusal: { code: 'NO' } });
    expect(await counters().findOne({ _id: 'refused' })).toBeNull();
  });

  test('runs again what a broken connection has cut short', async () => {
    let tries = 0;
    await transact(database.connection, async (session) => {
      tries += 1;
      await counters().insertOne({ _id: 'cut', n: tries }, { session });
      if (tries === 1) throw Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET' });
    });
    expect(await counters().findOne({ _id: 'cut' })).toEqual({ _id: 'cut', n: 2 });
  });

  test('loses no update of 50 writers of one document', async () => {
    await counters().insertOne({ _id: 'shared', n: 0 });
    await Promise.all(
      Array.from({ length: 50 }, () =>
        transact(database.connection, (session) =>
          counters().updateOne({ _id: 'shared' }, { $inc: { n: 1 } }, { session }),
        ),
      ),
    );
    expect((await counters().findOne({ _id: 'shared' }))?.n).toBe(50);
  });

  test('keeps a flood of writers waiting for each other instead of failing at the server', async () => {
    const writers = Array.from({ length: 1_000 }, (_, index) =>
      transact(database.connection, async (session) => {
        const one = { _id: `flood-${index}` };
        await counters().findOne(one, { session });
        return counters().insertOne({ ...one, n: 1 }, { session });
      }),
    );
    await Promise.all(writers);
    expect(await counters().countDocuments({ _id: /^flood-/ })).toBe(1_000);
  }, 60_000);

  test('gives up with the conflict after the last attempt', async () => {
    await counters().insertOne({ _id: 'held', n: 0 });
    const holder = await database.connection.startSession();
    holder.startTransaction();
    await counters().updateOne({ _id: 'held' }, { $inc: { n: 1 } }, { session: holder });
    let tries = 0;
    const work = transact(
      database.connection,
      (session) => {
        tries += 1;
        return counters().updateOne({ _id: 'held' }, { $inc: { n: 1 } }, { session });
      },
      { attempts: 3 },
    );
    await expect(work).rejects.toMatchObject({ code: 112 });
    expect(tries).toBe(3);
    await holder.abortTransaction();
    await holder.endSession();
  });
});
