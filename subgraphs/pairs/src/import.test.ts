import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { connect, transact } from '@cobuild/database';
import { emptyDatabase, testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { importFiles, type FileReport } from '@cobuild/import-export';
import { demoFile, demoOrganizationEvents } from '@cobuild/import-export/testing';
import { type Log, openLog } from '@cobuild/log';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { openImport, type OpenImport } from './import.js';
import { jointActivityModel } from './joint-activity/joint-activity.model.js';
import { pairModel } from './pair/pair.model.js';

const logger = pino({ level: 'silent' });
const files = ['pairs.csv', 'joint_activities.csv'].map(demoFile);
let database: TestDatabase;
let other: Connection;
let feed: Log;
let open: OpenImport;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  other = await connect(database.uri, `${database.name}_o`);
  await other.dropDatabase();
  feed = await openLog({ connection: other, name: 'organizations', logger });
  await transact(other, async (session) => {
    await feed.append(demoOrganizationEvents(), session);
    return { ok: true };
  });
});
beforeEach(async () => {
  await emptyDatabase(database.connection);
  open = await openImport({ connection: database.connection, logger, databaseOf: () => `${database.name}_o` });
});
afterEach(() => open.close());
afterAll(async () => {
  await feed.close();
  await other.close();
  await database.close();
});

async function run(dryRun = false): Promise<Pick<FileReport, 'imported' | 'unchanged' | 'rejected' | 'errors'>[]> {
  const imported = await importFiles(files, open.tables, { dryRun });
  return imported.map(({ report: { imported, unchanged, rejected, errors } }) => ({
    imported,
    unchanged,
    rejected,
    errors,
  }));
}

const allNew = [
  { imported: 8, unchanged: 0, rejected: 0, errors: [] },
  { imported: 3, unchanged: 0, rejected: 18 },
];
const allThere = [
  { imported: 0, unchanged: 8, rejected: 0, errors: [] },
  { imported: 0, unchanged: 3, rejected: 18 },
];

test('pairs go in before the activities that name them', async () => {
  const reports = await run();
  expect(reports).toMatchObject(allNew);
  expect(new Set(reports[1]?.errors.map(({ code }) => code))).toEqual(new Set(['NOT_OF_A_PAIR']));
  const pair = await pairModel(database.connection).findOne({ code: 'JD-HZ-001' }).lean();
  expect(pair).toMatchObject({
    kind: 'BRANCH_PROJECT',
    sideA: 'o-HZ-JW-ZB4',
    sideB: 'o-HZ-WYXL-ZB',
    status: 'ACTIVE',
    imported: true,
  });
  const activities = jointActivityModel(database.connection);
  expect(await activities.findOne({ code: 'HD-003' }).lean()).toMatchObject({
    pairId: pair?._id,
    joint: 'ACTIVITY',
    status: 'CONFIRMED',
    imported: true,
  });
  expect(await activities.countDocuments({ pairId: null })).toBe(0);
});

test('a second run changes nothing, and a dry run says so', async () => {
  await run();
  const events = await database.connection.collection('events').countDocuments();
  expect(await run(true)).toMatchObject(allThere);
  expect(await run()).toMatchObject(allThere);
  expect(await database.connection.collection('events').countDocuments()).toBe(events);
});

test('a dry run writes nothing', async () => {
  expect((await run(true))[0]).toEqual(allNew[0]);
  expect(await pairModel(database.connection).countDocuments()).toBe(0);
});

test('a pair that the platform already has under another code stays out, and its column is named', async () => {
  await run();
  const row = {
    code: 'JD-X-1',
    sideACode: 'HZ-WYXL-ZB',
    sideAName: null,
    sideBCode: 'HZ-JW-ZB4',
    sideBName: null,
    kind: '项目共建',
    startedOn: null,
    endedOn: null,
    basis: null,
    sourceFile: null,
    note: null,
  };
  expect(await open.tables[0]?.apply([row], { dryRun: false })).toEqual([
    { column: '乙方编码', code: 'DUPLICATE_PAIR', value: 'HZ-JW-ZB4' },
  ]);
});
