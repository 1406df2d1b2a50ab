import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from './testing.js';
import { whileLeading } from './while-leading.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
afterAll(() => database.close());

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

describe('whileLeading', () => {
  test('lets one of several work at a time, and the next when it stops', async () => {
    const stops = [1, 2, 3].map(() => new AbortController());
    let working = 0;
    let most = 0;
    const turns: number[] = [];
    const all = stops.map((stop, i) =>
      whileLeading({
        connection: database.connection,
        name: 'turns',
        ttlMs: 500,
        signal: stop.signal,
        work: async (signal) => {
          turns.push(i);
          most = Math.max(most, (working += 1));
          await untilAborted(signal);
          working -= 1;
        },
      }),
    );
    for (let done = 1; done <= stops.length; done += 1) {
      while (turns.length < done) await pause(10);
      stops[turns[done - 1] ?? 0]?.abort();
    }
    await Promise.all(all);
    expect([...turns].sort()).toEqual([0, 1, 2]);
    expect(most).toBe(1);
  });

  test('takes over from a holder that shows no life', async () => {
    await database.connection
      .collection<{ _id: string }>('leases')
      .insertOne({ _id: 'dead', holder: 'gone', beat: 7 } as never);
    const started = performance.now();
    await whileLeading({
      connection: database.connection,
      name: 'dead',
      ttlMs: 300,
      signal: AbortSignal.timeout(5_000),
      work: async () => {},
    });
    expect(performance.now() - started).toBeGreaterThanOrEqual(300);
  });

  test('waits for a database to which a connection broke', async () => {
    const leases = database.connection.collection<{ _id: string }>('leases');
    let looks = 0;
    const findOne = async (filter: { readonly _id: string }) => {
      looks += 1;
      if (looks === 1) throw Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET' });
      return leases.findOne(filter);
    };
    const breaking = Object.assign(Object.create(leases) as typeof leases, { findOne });
    let isDone = false;
    await whileLeading({
      connection: Object.assign(Object.create(database.connection) as typeof database.connection, {
        collection: () => breaking,
      }),
      name: 'broken',
      ttlMs: 100,
      signal: AbortSignal.timeout(5_000),
      work: async () => void (isDone = true),
    });
    expect(isDone).toBe(true);
    expect(looks).toBeGreaterThan(1);
  });

  test('tells a leader to stop when its lease was taken', async () => {
    const stop = new AbortController();
    const terms: AbortSignal[] = [];
    const leading = whileLeading({
      connection: database.connection,
      name: 'taken',
      ttlMs: 200,
      signal: stop.signal,
      work: async (signal) => {
        terms.push(signal);
        await untilAborted(signal);
      },
    });
    while (terms.length < 1) await pause(10);
    await database.connection.collection('leases').updateOne({ _id: 'taken' as never }, { $set: { holder: 'other' } });
    while (!terms[0]?.aborted) await pause(10);
    expect(stop.signal.aborted).toBe(false);
    stop.abort();
    await leading;
  });

  test('throws what the work throws, and gives the lease back', async () => {
    const failing = whileLeading({
      connection: database.connection,
      name: 'failing',
      signal: AbortSignal.timeout(5_000),
      work: async () => {
        throw new Error('broken');
      },
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await database.connection.collection('leases').findOne({ _id: 'failing' as never })).toMatchObject({
      holder: null,
    });
  });
});
