import { describe, expect, test } from '@jest/globals';
import { createTurns } from '@cobuild/database';
import { setImmediate as turn } from 'node:timers/promises';
import type { Ground } from './catch-up.js';
import { PositionLost, type ChangeReader, type OpenChanges } from './changes.js';
import { createCursorCodec, type ResumeToken } from './cursor.js';
import { createEventIds, FIRST_ID } from './event-id.js';
import type { Delivery, LogEvent } from './event.js';
import { createOwnEvents } from './own-events.js';
import { follow } from './subscription.js';
import { createTail } from './tail.js';
import { counted, quiet } from './test-programs/things.js';

/** Repeatable chance (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A database in memory whose questions and answers take their time, each its own. */
function createSlowDatabase(chance: () => number) {
  const commits: LogEvent[] = [];
  let oldestToken = 0;
  let breaks = 0;
  const slowly = async (): Promise<void> => {
    for (let turns = Math.floor(chance() * 6); turns > 0; turns -= 1) await turn();
  };
  const position = (token: ResumeToken): number => (token as { at: number }).at;

  const open: OpenChanges = async ({ after }): Promise<ChangeReader> => {
    await slowly();
    let at = after === null ? commits.length : position(after);
    if (at < oldestToken) throw new PositionLost('forgotten');
    const openedAt = breaks;
    await slowly();
    return {
      async next() {
        await slowly();
        for (let waits = 0; waits < 3 && at >= commits.length; waits += 1) await turn();
        if (breaks !== openedAt) throw new Error('the connection broke');
        const event = commits[at];
        if (event) at += 1;
        await slowly();
        return event ? { event, token: { at } } : null;
      },
      token: () => ({ at }),
      close: async () => {},
    };
  };

  return {
    commits,
    open,
    slowly,
    store: {
      async *after(eventId: string): AsyncGenerator<LogEvent, void, void> {
        for (let last = eventId; ; ) {
          await slowly();
          const page = commits
            .filter(({ id }) => id > last)
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .slice(0, 5);
          if (page.length === 0) return;
          for (const event of page) yield event;
          last = page.at(-1)?.id ?? last;
        }
      },
    },
    /** All connections break; tokens from before now are forgotten as well when `forget` is true. */
    break(forget: boolean): void {
      breaks += 1;
      if (forget) oldestToken = commits.length;
    },
  };
}

interface Story {
  readonly seed: number;
  readonly faults: 'none' | 'breaks' | 'forgets';
}

/** Writers commit out of order, readers come and go in two processes; returns what each reader got. */
async function play({ seed, faults }: Story): Promise<{ readers: Delivery[][]; commits: readonly LogEvent[] }> {
  const EVENTS = 40;
  const chance = seeded(seed);
  const database = createSlowDatabase(chance);
  const codec = createCursorCodec({ logId: Buffer.alloc(8), key: Buffer.alloc(32) });
  const beginning = codec.encode({ eventId: FIRST_ID, token: { at: 0 } });
  const processes = Array.from({ length: 2 }, (): Ground => {
    const shared = { codec, logger: quiet, clock: Date.now, retryMs: () => 0, open: database.open };
    const tail = createTail({ ...shared, ownEvents: createOwnEvents(1), capacity: 1 + Math.floor(chance() * 8) });
    return {
      ...shared,
      tail,
      store: database.store,
      turns: createTurns(3),
      emptyPollIsProof: true,
      ownCommitted: async () => null,
    };
  });

  const write = async (): Promise<void> => {
    const ids = createEventIds(Date.now);
    const pending: LogEvent[] = [];
    for (let number = 1; number <= EVENTS || pending.length > 0; number += 1) {
      if (number <= EVENTS) pending.push({ id: ids.next(), ...counted(`thing-${number % 5}`, number) });
      // Never two of one entity at once: their order is the order of their commits.
      while (pending.length > (number <= EVENTS ? Math.floor(chance() * 4) : 0))
        database.commits.push(...pending.splice(Math.floor(chance() * pending.length), 1));
      if (chance() < 0.3) for (let quietTurns = chance() * 60; quietTurns > 0; quietTurns -= 1) await turn();
      else await database.slowly();
      if (faults !== 'none' && chance() < 0.1) database.break(faults === 'forgets' && chance() < 0.5);
    }
  };

  const read = async (): Promise<Delivery[]> => {
    const got: Delivery[] = [];
    const ids = new Set<string>();
    while (ids.size < EVENTS) {
      const ground = processes[Math.floor(chance() * processes.length)];
      if (!ground) throw new Error('no process to read in');
      const subscription = follow(ground, got.at(-1)?.cursor ?? beginning, []);
      const stay = 1 + Math.floor(chance() * EVENTS);
      for (let taken = 0; taken < stay && ids.size < EVENTS; taken += 1) {
        const step = await subscription.next();
        if (step.done) throw new Error('the log ended');
        got.push(step.value);
        ids.add(step.value.event.id);
        if (chance() < 0.2) await database.slowly();
      }
      await subscription.return();
    }
    return got;
  };

  const [, ...readers] = await Promise.all([write(), read(), read(), read()]);
  await Promise.all(processes.map(({ tail }) => tail.close()));
  return { readers, commits: database.commits };
}

/** Plays take real time, a few tenths of a second each; the bound is against hanging, on a machine that does other things beside. */
const hangsAfterMs = 180_000;
const seeds = Array.from({ length: 100 }, (_, index) => index + 1);
const ids = (deliveries: readonly Delivery[]): string[] => deliveries.map(({ event }) => event.id);

describe('the hand-over between a reader’s own stream and the tail, whatever comes late', () => {
  test.each(['none', 'breaks'] as const)(
    'gives each event once, in the order of commits (faults: %s)',
    async (faults) => {
      for (const seed of seeds) {
        const { readers, commits } = await play({ seed, faults });
        for (const got of readers) expect({ seed, ids: ids(got) }).toEqual({ seed, ids: commits.map(({ id }) => id) });
      }
    },
    hangsAfterMs,
  );

  test(
    'gives each event at least once, and none twice unmarked, when tokens are forgotten',
    async () => {
      for (const seed of seeds.slice(0, 40)) {
        const { readers, commits } = await play({ seed, faults: 'forgets' });
        for (const got of readers) {
          expect({ seed, ids: [...new Set(ids(got))].sort() }).toEqual({
            seed,
            ids: commits.map(({ id }) => id).sort(),
          });
          const repeats = got.filter(({ event }, index) => ids(got.slice(0, index)).includes(event.id));
          expect({ seed, repeats: repeats.filter(({ replayed }) => !replayed) }).toEqual({ seed, repeats: [] });
        }
      }
    },
    hangsAfterMs,
  );
});
