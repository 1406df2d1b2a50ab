import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { transact } from '@cobuild/database';
import { openLog, type Log } from './log.js';

const silent = { info: () => {}, warn: console.warn, error: console.error };
let database: TestDatabase;
let log: Log;
beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  log = await openLog({ connection: database.connection, name: 'things', logger: silent });
});
afterAll(async () => {
  await log.close();
  await database.drop();
});
const write = (n: number) =>
  transact(
    database.connection,
    async (s) =>
      (
        await log.append(
          [
            {
              type: 'things.Counted',
              entity: { type: 'Thing', id: 'a', version: n },
              organizations: [],
              actor: { accountId: null, organizationId: null, role: 'SYSTEM' },
              at: new Date(),
              payload: { n },
            },
          ],
          s,
        )
      )[0]!,
  );
test('smoke', async () => {
  await write(1);
  const t0 = performance.now();
  const sub = log.subscribe();
  await sub.ready;
  console.log('ready', performance.now() - t0);
  await write(2);
  const got = await sub.next();
  expect(got.value?.event.payload).toEqual({ n: 2 });
  await write(3);
  const live = log.subscribe();
  await live.ready;
  await write(4);
  expect((await live.next()).value?.event.payload).toEqual({ n: 4 });
  expect((await sub.next()).value?.event.payload).toEqual({ n: 3 });
  const all = log.subscribe({ after: log.beginning() });
  const seen = [];
  for (let i = 0; i < 4; i++) seen.push((await all.next()).value?.event.payload['n']);
  expect(seen).toEqual([1, 2, 3, 4]);
  await write(5);
  expect((await all.next()).value).toMatchObject({ replayed: false, event: { payload: { n: 5 } } });
  const other = await openLog({ connection: database.connection, name: 'things', logger: silent });
  const back = other.subscribe({ after: got.value!.cursor });
  for (let i = 3; i <= 5; i++)
    expect((await back.next()).value).toMatchObject({ replayed: false, event: { payload: { n: i } } });
  console.log(got.value!.cursor.length);
  expect((await log.history({ type: 'Thing', id: 'a' }, { first: 3 })).edges.length).toBe(3);
  await all.return();
  await back.return();
  await other.close();
});
