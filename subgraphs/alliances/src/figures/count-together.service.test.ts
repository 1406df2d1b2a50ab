import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect, transact } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { figureModel, openFigureRows } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import { createWorkCalendar } from '@cobuild/workflow';
import type { Connection } from 'mongoose';
import {
  allianceEntered,
  conferenceEntered,
  generateHistory,
  roundtableEntered,
} from '../published/published-history.js';
import { type Counting, createCounting } from './counting.service.js';
import { openMemoryStore } from './memory-store.service.js';
import { memoryModel } from './memory.model.js';
import { everything } from './tally.rules.js';

const calendar = createWorkCalendar();
const began = Date.parse('2026-03-02T01:00:00Z');
const organizationIds = Array.from({ length: 30 }, (_, index) => `o-${index}`);

let database: TestDatabase;
let otherConnection: Connection;
beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  otherConnection = await connect(database.uri, `${database.name}_b`);
  await otherConnection.dropDatabase();
});
afterAll(async () => {
  await otherConnection.close();
  await database.close();
});

/** What becomes known of a generated history, a second after the other; some of it is told again as withdrawn, or twice. */
function toldEvents(): readonly LogEvent[] {
  const { alliances, roundtables, conferences } = generateHistory({ seed: 7, organizationIds, now: new Date(began) });
  const happenings = [
    ...alliances.slice(0, 12).flatMap(allianceEntered),
    ...roundtables.slice(0, 20).flatMap(roundtableEntered),
    ...conferences.slice(0, 20).flatMap(conferenceEntered),
  ];
  const again = happenings
    .filter(({ entity }, at) => entity.type === 'Roundtable' && at % 3 === 0)
    .map((one) => ({
      ...one,
      entity: { ...one.entity, version: one.entity.version + 1 },
      payload: { ...one.payload, to: 'CANCELLED', coHostIds: ['o-29'] },
    }));
  return [...happenings, ...again, ...happenings.slice(0, 10)].map((one, at) => ({
    ...one,
    id: String(at),
    at: new Date(began + at * 1_000),
    actor: { accountId: null, organizationId: null, role: 'SYSTEM' },
  }));
}

/** Organizations stand below a district of five each, and all below a city. */
const placesOf = (ids: readonly string[]) =>
  Promise.resolve(
    new Map(
      ids.map((id) => [id, { countyId: null, reach: [id, `d-${Number(id.slice(2)) % 6}`, 'city'], cityId: null }]),
    ),
  );

async function counting(connection: Connection): Promise<Counting> {
  const rows = await openFigureRows(figureModel(connection), everything);
  return createCounting(rows, await openMemoryStore(memoryModel(connection)), placesOf, calendar);
}

/** All that was counted and is remembered; how often somebody took a turn is not a figure. */
async function kept(connection: Connection) {
  const [rows, memories] = await Promise.all(
    ['figures', 'figures_memories'].map((name) => connection.collection(name).find().sort({ _id: 1 }).toArray()),
  );
  return { rows: rows?.filter(({ _id }) => String(_id) !== 'turn'), memories };
}

test('events that are counted together come to exactly what they come to one by one', async () => {
  const events = toldEvents();
  expect(events.length).toBeGreaterThan(150);
  const [single, together] = [await counting(database.connection), await counting(otherConnection)];
  for (let from = 0; from < events.length; from += 40) {
    const batch = events.slice(from, from + 40);
    await transact(database.connection, async (session) => {
      for (const event of batch) await single.apply(event, session);
      return { ok: true };
    });
    await transact(otherConnection, async (session) => {
      await together.applyAll(batch, session);
      return { ok: true };
    });
  }
  expect(await kept(otherConnection)).toEqual(await kept(database.connection));
}, 60_000);
