import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transact } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { CursorInvalid } from './cursor.js';
import { openLog, type Log } from './log.js';
import { count, counted, idsInLog, quiet } from './test-programs/things.js';

let database: TestDatabase;
let log: Log;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  log = await openLog({ connection: database.connection, name: 'things', logger: quiet });
});
afterAll(async () => {
  await log.close();
  await database.close();
});

describe('append', () => {
  test('gives the events back as the log will deliver them', async () => {
    const [event] = await transact(database.connection, (session) => log.append([counted('kept', 1)], session));
    expect(event).toMatchObject(counted('kept', 1));
    expect(await log.find(event?.id ?? '')).toEqual(event);
  });

  test('leaves out what an event does not have', async () => {
    const appended = await transact(database.connection, (session) =>
      log.append([{ ...counted('bare', 1), reason: undefined }], session),
    );
    expect(Object.keys((await log.find(appended[0]?.id ?? '')) ?? {})).not.toContain('reason');
  });

  test('writes nothing when the transaction is undone', async () => {
    const before = await idsInLog(database.connection);
    const undone = transact(database.connection, async (session) => {
      await log.append([counted('undone', 1)], session);
      throw new Error('the change failed');
    });
    await expect(undone).rejects.toThrow('the change failed');
    expect(await idsInLog(database.connection)).toEqual(before);
  });

  test('is misuse outside of a transaction', async () => {
    const session = await database.connection.startSession();
    await expect(log.append([counted('loose', 1)], session)).rejects.toThrow(TypeError);
    await session.endSession();
  });

  test('is misuse on a log that is only read', async () => {
    const other = await openLog({ connection: database.connection, name: 'things', readOnly: true, logger: quiet });
    const appending = transact(database.connection, (session) => other.append([counted('read', 1)], session));
    await expect(appending).rejects.toThrow(TypeError);
    await other.close();
  });

  test('keeps the order of an entity in its ids, whatever the clocks of two processes say', async () => {
    const slow = await openLog({
      connection: database.connection,
      name: 'things',
      logger: quiet,
      clock: () => Date.now() - 30_000,
    });
    const first = await count(database.connection, log, 'skewed', 1);
    const second = await count(database.connection, slow, 'skewed', 2);
    const third = await count(database.connection, log, 'skewed', 3);
    expect([first.id, second.id, third.id]).toEqual([first.id, second.id, third.id].sort());
    await slow.close();
  });
});

describe('history', () => {
  test('pages through the events of one entity, oldest first', async () => {
    for (let version = 1; version <= 5; version += 1) {
      await count(database.connection, log, 'told', version);
      await count(database.connection, log, 'other', version);
    }
    const entity = { type: 'Thing', id: 'told' };
    const first = await log.history(entity, { first: 3 });
    expect(first.edges.map(({ node }) => node.entity.version)).toEqual([1, 2, 3]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await log.history(entity, { first: 3, after: first.pageInfo.endCursor ?? '' });
    expect(rest.edges.map(({ node }) => node.entity.version)).toEqual([4, 5]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('is empty for what never happened', async () => {
    const { edges, pageInfo } = await log.history({ type: 'Thing', id: 'never' });
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  test('refuses a cursor of another log, and takes no page above 100', async () => {
    await expect(log.history({ type: 'Thing', id: 'told' }, { after: 'x' })).rejects.toThrow(CursorInvalid);
    await expect(log.history({ type: 'Thing', id: 'told' }, { first: 101 })).rejects.toThrow(TypeError);
  });
});

describe('the last event', () => {
  test('is the latest one', async () => {
    const event = await count(database.connection, log, 'last', 1);
    expect(await log.lastEvent()).toEqual(event);
  });
});

describe('two logs', () => {
  test('refuse each other’s cursors', async () => {
    const connection = database.connection.useDb(`${database.name}_other`);
    const other = await openLog({ connection, name: 'others', logger: quiet });
    expect(() => other.subscribe({ after: log.beginning() })).toThrow(CursorInvalid);
    expect(() => log.subscribe({ after: 'garbage' })).toThrow(CursorInvalid);
    await other.close();
    await connection.dropDatabase();
  });

  test('of one database are one log, however many open it first', async () => {
    const connection = database.connection.useDb(`${database.name}_new`);
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => openLog({ connection, name: 'new', logger: quiet })),
    );
    expect(new Set(opened.map((one) => one.beginning())).size).toBe(1);
    await Promise.all(opened.map((one) => one.close()));
    await connection.dropDatabase();
  });
});
