import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '@cobuild/database';
import { testDatabase } from '@cobuild/database/testing';
import { openLog, type Log } from '@cobuild/log';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import { Schema, type Model } from 'mongoose';
import { pino } from 'pino';
import { createChanges, type ChangeBy, type Changes, type Tx } from './changes.js';
import { checkVersion, replaceAt } from './versions.js';

interface CounterDocument {
  _id: string;
  version: number;
  count: number;
}
interface Counter {
  readonly id: string;
  readonly version: number;
  readonly count: number;
}

const database = await testDatabase(import.meta.url);
const viewer = { accountId: 'a', name: null, organizationId: 'o', grants: [], scopes: [] };
const by = (more: Partial<ChangeBy> = {}): ChangeBy => ({
  viewer,
  actingAs: { organizationId: 'o', role: 'CONTACT' },
  requestId: 'r',
  mutation: 'counterRaise',
  ...more,
});
let counters: Model<CounterDocument>;
let log: Log;
let changes: Changes;

beforeAll(async () => {
  counters = database.connection.model<CounterDocument>(
    'Counter',
    new Schema<CounterDocument>({ _id: String, version: Number, count: Number }),
  );
  await counters.createCollection();
  log = await openLog({ connection: database.connection, name: 'counters', logger: pino({ level: 'silent' }) });
  changes = createChanges({ connection: database.connection, log, clock: () => new Date('2026-03-02T01:00:00Z') });
});
afterAll(async () => {
  await log.close();
  await database.close();
});

const load = async (id: string): Promise<Counter | null> => {
  const found = await counters.findById(id).lean<CounterDocument>();
  return found && { id: found._id, version: found.version, count: found.count };
};
const event = (id: string, version: number) => ({
  type: 'counters.CounterRaised',
  entity: { type: 'Counter', id, version },
  organizations: ['o'],
  payload: {},
});
const raise =
  (id: string, seen: number) =>
  async (tx: Tx): Promise<Result<Counter, Refusal>> => {
    const found = await counters.findById(id).session(tx.session).lean<CounterDocument>();
    if (!found) return refuse({ code: 'NOT_FOUND' });
    const current = checkVersion({ id, version: found.version }, seen);
    if (!current.ok) return current;
    const next = { _id: id, version: seen + 1, count: found.count + 1 };
    const written = await replaceAt(counters, next, tx.session);
    if (!written.ok) return written;
    tx.append(event(id, next.version));
    return ok({ id, version: next.version, count: next.count });
  };
const events = (id: string) => database.connection.collection('events').countDocuments({ 'entity.id': id });

describe('a change', () => {
  test('writes state and event together', async () => {
    await counters.create({ _id: 'both', version: 1, count: 0 });
    expect(await changes.change(by(), raise('both', 1), load)).toMatchObject({
      ok: true,
      value: { count: 1, version: 2 },
    });
    expect(await events('both')).toBe(1);
  });

  test('that is refused leaves neither', async () => {
    await counters.create({ _id: 'refused', version: 1, count: 0 });
    const refused = await changes.change<Counter>(
      by({ idempotencyKey: 'k-refused' }),
      async (tx) => {
        await raise('refused', 1)(tx);
        return refuse({ code: 'OWN_WORK' });
      },
      load,
    );
    expect(refused).toEqual({ ok: false, refusal: { code: 'OWN_WORK' } });
    expect(await load('refused')).toMatchObject({ count: 0 });
    expect(await events('refused')).toBe(0);
    expect(await changes.change(by({ idempotencyKey: 'k-refused' }), raise('refused', 1), load)).toMatchObject({
      ok: true,
    });
  });

  test('to a stale version is a conflict that names the present one, and no update is lost', async () => {
    await counters.create({ _id: 'raced', version: 1, count: 0 });
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => changes.change(by(), raise('raced', 1), load)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.refusal).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
    }
    expect(await load('raced')).toMatchObject({ count: 1 });
    expect(await events('raced')).toBe(1);
  });

  test('under a repeated key happens once, also when both come at once', async () => {
    await counters.create({ _id: 'keyed', version: 1, count: 0 });
    const keyed = by({ idempotencyKey: 'k1', input: { id: 'keyed' } });
    const outcomes = await Promise.all([1, 2, 3].map(() => changes.change(keyed, raise('keyed', 1), load)));
    expect(outcomes).toEqual(Array(3).fill(ok({ id: 'keyed', version: 2, count: 1 })));
    expect(await events('keyed')).toBe(1);
  });

  test('under a key that was used for something else is refused', async () => {
    await counters.create({ _id: 'other', version: 1, count: 0 });
    await changes.change(by({ idempotencyKey: 'k2', input: { id: 'other', by: 1 } }), raise('other', 1), load);
    expect(
      await changes.change(by({ idempotencyKey: 'k2', input: { id: 'other', by: 2 } }), raise('other', 2), load),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });
});

test('whoever changes nothing may close its connection at once: nothing was begun on it', async () => {
  const connection = await connect(database.uri, `${database.name}_idle`);
  createChanges({ connection, log, clock: () => new Date() });
  await connection.close();
  expect(await database.connection.useDb(`${database.name}_idle`).listCollections()).toEqual([]);
});
