import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { openLog, type Log, type LogOptions } from './log.js';
import { count, quiet, take } from './test-programs/things.js';

let database: TestDatabase;
let log: Log;
const opened: Log[] = [];

/** A log as another process would have it. */
async function open(options: Partial<LogOptions> = {}): Promise<Log> {
  const one = await openLog({ connection: database.connection, name: 'things', logger: quiet, ...options });
  opened.push(one);
  return one;
}
const versions = (deliveries: Awaited<ReturnType<typeof take>>): number[] =>
  deliveries.map(({ event }) => event.entity.version);
async function countAll(id: string, from: number, to: number): Promise<void> {
  for (let version = from; version <= to; version += 1) await count(database.connection, log, id, version);
}

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  log = await open();
});
afterAll(async () => {
  for (const one of opened) await one.close();
  await database.close();
});

describe('a subscription without a cursor', () => {
  test('delivers what is committed once it is ready, and nothing from before', async () => {
    for (let turn = 1; turn <= 20; turn += 2) {
      await count(database.connection, log, 'now', turn);
      const subscription = log.subscribe();
      await subscription.ready;
      await count(database.connection, log, 'now', turn + 1);
      expect(versions(await take(subscription, 1))).toEqual([turn + 1]);
      await subscription.return();
    }
  });

  test('does not wait for its reader to fix its place', async () => {
    const subscription = log.subscribe();
    await subscription.ready;
    await countAll('early', 1, 3);
    expect(versions(await take(subscription, 3))).toEqual([1, 2, 3]);
    await subscription.return();
  });
});

describe('a subscription from a cursor', () => {
  test('continues in the ring of its process', async () => {
    const first = log.subscribe();
    await first.ready;
    await countAll('ring', 1, 4);
    const [one] = await take(first, 4);
    await first.return();
    const again = log.subscribe({ after: one?.cursor });
    expect(versions(await take(again, 3))).toEqual([2, 3, 4]);
    await again.return();
  });

  test('continues in another process, then live, each event once and none marked', async () => {
    const first = log.subscribe();
    await first.ready;
    await countAll('elsewhere', 1, 4);
    const [one] = await take(first, 1);
    await first.return();
    const again = (await open()).subscribe({ after: one?.cursor });
    const caughtUp = await take(again, 3);
    await countAll('elsewhere', 5, 6);
    const live = await take(again, 2);
    expect(versions([...caughtUp, ...live])).toEqual([2, 3, 4, 5, 6]);
    expect([...caughtUp, ...live].some(({ replayed }) => replayed)).toBe(false);
    await again.return();
  });

  test('continues behind a position, whose place no event marks', async () => {
    await countAll('position', 1, 2);
    const after = await log.position();
    await countAll('position', 3, 4);
    for (const one of [log, await open()]) {
      const subscription = one.subscribe({ after });
      const got: number[] = [];
      while (got.at(-1) !== 4) got.push(...versions(await take(subscription, 1)));
      // A server may place now a moment early, while other transactions are under way.
      expect(got.filter((version) => version > 2)).toEqual([3, 4]);
      await subscription.return();
    }
  });

  test('continues from the end of a page of history', async () => {
    await countAll('page', 1, 2);
    const { pageInfo } = await log.history({ type: 'Thing', id: 'page' }, { first: 1 });
    const subscription = log.subscribe({ after: pageInfo.endCursor ?? '' });
    const found = new Set<number>();
    while (!found.has(2)) {
      const [delivery] = await take(subscription, 1);
      if (delivery?.event.entity.id === 'page') found.add(delivery.event.entity.version);
    }
    await subscription.return();
  });
});

describe('a reader that is slower than the ring', () => {
  test('gets everything once and in order, without a queue', async () => {
    const small = await open({ ringCapacity: 5 });
    const slow = small.subscribe();
    const fast = small.subscribe();
    await Promise.all([slow.ready, fast.ready]);
    for (let round = 0; round < 4; round += 1) {
      await countAll('slow', round * 25 + 1, round * 25 + 25);
      // The ring has moved on once the fast reader has them all.
      expect(await take(fast, 25)).toHaveLength(25);
      expect(versions(await take(slow, 10))).toEqual(Array.from({ length: 10 }, (_, n) => round * 10 + n + 1));
    }
    const rest = await take(slow, 60);
    expect(versions(rest)).toEqual(Array.from({ length: 60 }, (_, n) => n + 41));
    expect(rest.some(({ replayed }) => replayed)).toBe(false);
    await slow.return();
    await fast.return();
  });
});

describe('the end of a subscription', () => {
  test('comes with its signal, while it waits for news', async () => {
    const end = new AbortController();
    const subscription = log.subscribe({ signal: end.signal });
    await subscription.ready;
    const waiting = subscription.next();
    end.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('comes at once with a signal that was given before', async () => {
    const subscription = log.subscribe({ signal: AbortSignal.abort() });
    expect(await subscription.next()).toEqual({ done: true, value: undefined });
  });

  test('comes with return, while it waits for news and while it catches up', async () => {
    const after = await log.position();
    for (const subscription of [log.subscribe(), (await open()).subscribe({ after })]) {
      const waiting = subscription.next();
      await subscription.return();
      expect(await waiting).toEqual({ done: true, value: undefined });
    }
  });

  test('comes with the end of the log', async () => {
    const closing = await open();
    const waiting = [closing.subscribe().next(), closing.subscribe({ after: closing.beginning() })] as const;
    await closing.close();
    expect(await waiting[0]).toEqual({ done: true, value: undefined });
    for await (const delivery of waiting[1]) expect(delivery.replayed).toBe(true);
  });
});
