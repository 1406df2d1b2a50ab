import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { testDatabase } from '@cobuild/database/testing';
import { type Log, openLog } from '@cobuild/log';
import { ok } from '@cobuild/workflow';
import { pino } from 'pino';
import { createChanges } from '../storage/changes.js';
import { bySystem, createSteps, mostLooks, type Steps } from './steps.js';

interface Place {
  readonly _id: string;
  readonly by: string;
}

const database = await testDatabase(import.meta.url);
const places = database.connection.collection<Place>('places');
let log: Log;
let steps: Steps;

beforeAll(async () => {
  log = await openLog({ connection: database.connection, name: 'places', logger: pino({ level: 'silent' }) });
  steps = createSteps(createChanges({ connection: database.connection, log, clock: () => new Date() }));
});
beforeEach(() => places.deleteMany({}));
afterAll(async () => {
  await log.close();
  await database.close();
});

const load = async (id: string) => ((await places.findOne({ _id: id })) ? { id } : null);

/** Takes a place; `choose` is asked anew at each look. */
const take = (choose: () => string) =>
  steps.change<{ readonly id: string }>({
    ask: bySystem,
    mutation: 'place.take',
    input: {},
    load,
    async run({ session }) {
      const id = choose();
      await places.insertOne({ _id: id, by: 'late' }, { session });
      return ok({ id });
    },
  });

test('a change that finds its place taken decides anew until it finds a free one', async () => {
  const early = ['1', '2', '3', '4'];
  await places.insertMany(early.map((id) => ({ _id: id, by: 'early' })));
  let looks = 0;
  expect(await take(() => String((looks += 1)))).toEqual({ ok: true, value: { id: '5' } });
  expect(looks).toBe(5);
  expect(await places.countDocuments({ by: 'late' })).toBe(1);
});

test('a change whose place stays taken fails after so many looks', async () => {
  await places.insertOne({ _id: '1', by: 'early' });
  let looks = 0;
  const always = () => {
    looks += 1;
    return '1';
  };
  await expect(take(always)).rejects.toMatchObject({ code: 11000 });
  expect(looks).toBe(mostLooks);
  expect(await places.countDocuments()).toBe(1);
});

test('a fault of another kind is not tried again', async () => {
  let looks = 0;
  const broken = () => {
    looks += 1;
    throw new RangeError('broken');
  };
  await expect(take(broken)).rejects.toThrow('broken');
  expect(looks).toBe(1);
});
