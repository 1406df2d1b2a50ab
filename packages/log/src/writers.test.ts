import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { transact } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import type { Delivery } from './event.js';
import { openLog, type Log } from './log.js';
import { counted, idsInLog, outOfOrder, quiet, take } from './test-programs/things.js';

const WRITERS = 50;
const VERSIONS = 6;
const TOTAL = WRITERS * VERSIONS;

let database: TestDatabase;
const opened: Log[] = [];

async function open(ringCapacity?: number): Promise<Log> {
  const log = await openLog({
    connection: database.connection,
    name: 'things',
    logger: quiet,
    ...(ringCapacity === undefined ? {} : { ringCapacity }),
  });
  opened.push(log);
  return log;
}

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
afterAll(async () => {
  for (const one of opened) await one.close();
  await database.close();
});

/** Appends in pairs: the first of a pair gets its id first, but commits only after the second has committed. */
async function writeOutOfOrder(log: Log): Promise<void> {
  await Promise.all(
    Array.from({ length: WRITERS / 2 }, async (_, pair) => {
      for (let version = 1; version <= VERSIONS; version += 1) {
        const secondCommitted = signal();
        const firstAppended = signal();
        const waiting = transact(database.connection, async (session) => {
          await log.append([counted(`late-${pair}`, version)], session);
          firstAppended.give();
          await secondCommitted.given;
        });
        await firstAppended.given;
        await transact(database.connection, (session) => log.append([counted(`soon-${pair}`, version)], session));
        secondCommitted.give();
        await waiting;
      }
    }),
  );
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

/** Reads some, leaves, and comes back in another process from its last cursor, until it has all. */
async function readWithAbsences(start: string): Promise<Delivery[]> {
  const all: Delivery[] = [];
  const processes = [await open(), await open(10), await open()];
  for (let turn = 0; all.length < TOTAL; turn += 1) {
    const subscription = processes[turn % processes.length]?.subscribe({ after: all.at(-1)?.cursor ?? start });
    if (!subscription) throw new Error('no process to read in');
    all.push(...(await take(subscription, Math.min(23, TOTAL - all.length))));
    await subscription.return();
  }
  return all;
}

test(`${WRITERS} writers whose transactions commit out of order: every reader gets each event once, in one order`, async () => {
  const writing = await open();
  const live = (await open()).subscribe();
  const slow = (await open(8)).subscribe();
  await Promise.all([live.ready, slow.ready]);
  const start = await writing.position();

  const [, liveGot, slowGot, ...absentGot] = await Promise.all([
    writeOutOfOrder(writing),
    take(live, TOTAL),
    take(slow, TOTAL),
    readWithAbsences(start),
    readWithAbsences(start),
  ]);

  const inLog = await idsInLog(database.connection);
  expect(inLog).toHaveLength(TOTAL);
  const order = liveGot.map(({ event }) => event.id);
  expect(order).not.toEqual(inLog);
  for (const got of [liveGot, slowGot, ...absentGot]) {
    expect(got.map(({ event }) => event.id)).toEqual(order);
    expect(got.some(({ replayed }) => replayed)).toBe(false);
  }
  expect([...order].sort()).toEqual(inLog);
  expect(outOfOrder(liveGot.map(({ event }) => event))).toEqual([]);
  await Promise.all([live.return(), slow.return()]);
});
