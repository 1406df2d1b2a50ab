import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { transact } from '@cobuild/database';
import { testDatabase } from '@cobuild/database/testing';
import { openLog, type Log, type LogEvent } from '@cobuild/log';
import { pino } from 'pino';
import { live, type Notice } from './live.js';
import { beginningOf, cursorWithin, mostInSnapshot, type LiveStart } from './live-start.js';

interface Thing {
  readonly _id: string;
  readonly version: number;
}
type Told = Notice & { readonly id: string; readonly version: number };

const database = await testDatabase(import.meta.url);
const things = database.connection.collection<Thing>('things');
let log: Log;

beforeAll(async () => {
  log = await openLog({ connection: database.connection, name: 'things', logger: pino({ level: 'silent' }) });
  await things.createIndex({ version: 1 });
});
afterAll(async () => {
  await log.close();
  await database.close();
});

/** Makes a thing, or its next version, and tells of it in the same transaction. */
const change = (id: string) =>
  transact(database.connection, async (session) => {
    const before = await things.findOne({ _id: id }, { session });
    const version = (before?.version ?? 0) + 1;
    await things.replaceOne({ _id: id }, { version }, { session, upsert: true });
    const event = {
      type: 'things.Changed',
      entity: { type: 'Thing', id, version },
      organizations: [],
      actor: { accountId: null, organizationId: null, role: 'SYSTEM' },
      at: new Date(),
      payload: {},
    };
    await log.append([event], session);
  });

/** The live field: things whose ids begin with a letter. */
const follow = (
  prefix: string,
  options: { readonly after?: string; readonly initial?: LiveStart; readonly whileReading?: () => Promise<void> } = {},
): Promise<AsyncIterableIterator<Told>> =>
  live<Told>({
    log,
    after: options.after,
    initial: options.initial,
    accepts: ({ entity }: LogEvent) => entity.id.startsWith(prefix),
    toPayload: ({ event: { entity }, cursor, replayed, remaining }) => ({ ...entity, cursor, replayed, remaining }),
    async present(limit) {
      const found: Thing[] = [];
      for await (const thing of things
        .find({ _id: { $regex: `^${prefix}` } })
        .sort({ _id: 1 })
        .limit(limit)
        .batchSize(2)) {
        found.push(thing);
        await options.whileReading?.();
      }
      return found.map(({ _id: id, version }) => ({
        entity: { type: 'Thing', id, version },
        toPayload: (notice) => ({ ...notice, id, version }),
      }));
    },
  });
async function take(stream: AsyncIterableIterator<Told>, count: number): Promise<Told[]> {
  const taken: Told[] = [];
  while (taken.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
const ids = (told: readonly Told[]) => told.map(({ id, version }) => `${id}@${version}`);

describe('a live field that begins with a snapshot', () => {
  test('gives what is there now, says how much is to come, then gives events', async () => {
    for (const id of ['a1', 'a2', 'a2', 'a3']) await change(id);
    const stream = await follow('a', { initial: 'SNAPSHOT' });
    const snapshot = await take(stream, 3);
    expect(ids(snapshot)).toEqual(['a1@1', 'a2@2', 'a3@1']);
    expect(snapshot.map(({ remaining }) => remaining)).toEqual([2, 1, 0]);
    expect(new Set(snapshot.map(({ cursor }) => cursor)).size).toBe(3);
    await change('a2');
    expect(await take(stream, 1)).toMatchObject([{ id: 'a2', version: 3, remaining: null }]);
    await stream.return?.();
  });

  test('loses and doubles nothing, whatever is written while it is read', async () => {
    for (let round = 0; round < 4; round += 1) {
      const prefix = `r${round}-`;
      for (let n = 0; n < 6; n += 1) await change(`${prefix}${n}`);
      let isWriting = true;
      const writing = (async () => {
        for (let n = 0; isWriting; n += 1) await change(`${prefix}${(n * 7) % 9}`);
      })();
      await pause(round * 15);
      const stream = await follow(prefix, { initial: 'SNAPSHOT', whileReading: () => pause(8) });
      await pause(60);
      isWriting = false;
      await writing;
      await change(`${prefix}last`);

      const known = new Map<string, number>();
      for (;;) {
        const [told] = await take(stream, 1);
        if (!told) throw new Error('the stream ended');
        // The first that is heard of a thing is its snapshot, or its beginning; after that each version once, in order.
        if (told.remaining !== null) expect(known.has(told.id)).toBe(false);
        else expect(told.version).toBe((known.get(told.id) ?? 0) + 1);
        known.set(told.id, told.version);
        if (told.id.endsWith('last')) break;
      }
      const stored = await things.find({ _id: { $regex: `^${prefix}` } }).toArray();
      expect([...known].sort()).toEqual(stored.map(({ _id, version }) => [_id, version]).sort());
      await stream.return?.();
    }
  });

  test('begins it anew for who returns from its midst, and not for who has the whole', async () => {
    for (const id of ['b1', 'b2', 'b3']) await change(id);
    const first = await take(await follow('b', { initial: 'SNAPSHOT' }), 3);
    await change('b2');
    const [within, , last] = first.map(({ cursor }) => cursor);
    const anew = await follow('b', { initial: 'SNAPSHOT', after: within ?? '' });
    const again = await take(anew, 3);
    expect(ids(again)).toEqual(['b1@1', 'b2@2', 'b3@1']);
    expect(again.map(({ cursor }) => cursor)).not.toContain(within);
    const onwards = await follow('b', { initial: 'SNAPSHOT', after: last ?? '' });
    // What the snapshot showed may come again to who returns at once, told by its version; what it did not show never fails to.
    const news = async (stream: AsyncIterableIterator<Told>): Promise<Told | undefined> => {
      const [told] = await take(stream, 1);
      return told && ids(first).includes(`${told.id}@${told.version}`) ? news(stream) : told;
    };
    expect(await news(onwards)).toMatchObject({ id: 'b2', version: 2, remaining: null });
    const events = await follow('b', { after: within ?? '' });
    expect(await news(events)).toMatchObject({ id: 'b2', version: 2, remaining: null });
    for (const stream of [anew, onwards, events]) await stream.return?.();
  });

  test('of nothing gives events alone', async () => {
    const stream = await follow('nothing', { initial: 'SNAPSHOT' });
    await change('nothing-yet');
    expect(await take(stream, 1)).toMatchObject([{ id: 'nothing-yet', version: 1, remaining: null }]);
    await stream.return?.();
  });

  test('of too many things is refused, for a part would pass for the whole', async () => {
    await things.insertMany(
      Array.from({ length: mostInSnapshot + 1 }, (_, n) => ({ _id: `many-${String(n).padStart(4, '0')}`, version: 1 })),
    );
    await expect(follow('many', { initial: 'SNAPSHOT' })).rejects.toMatchObject({
      extensions: { code: 'SNAPSHOT_TOO_LARGE' },
    });
    await things.deleteOne({ _id: 'many-0000' });
    const stream = await follow('many', { initial: 'SNAPSHOT' });
    expect(await take(stream, mostInSnapshot)).toHaveLength(mostInSnapshot);
    await stream.return?.();
  });
});

describe('a beginning', () => {
  const within = cursorWithin('0a', 3, 'position');
  test.each([
    [null, null, { after: null, hasSnapshot: false }],
    [null, 'EVENTS', { after: null, hasSnapshot: false }],
    [null, 'SNAPSHOT', { after: null, hasSnapshot: true }],
    ['cursor', 'SNAPSHOT', { after: 'cursor', hasSnapshot: false }],
    [within, 'SNAPSHOT', { after: null, hasSnapshot: true }],
    [within, 'EVENTS', { after: 'position', hasSnapshot: false }],
    [within, null, { after: 'position', hasSnapshot: false }],
    ['snapshot:', 'SNAPSHOT', { after: 'snapshot:', hasSnapshot: false }],
  ] as const)('after %s with %s', (after, initial, expected) => expect(beginningOf(after, initial)).toEqual(expected));
});
