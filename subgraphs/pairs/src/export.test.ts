import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { connect, transact } from '@cobuild/database';
import { emptyDatabase, testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { importFiles, ledgerWorkbook, type LedgerRow } from '@cobuild/import-export';
import { demoFile, demoOrganizationEvents } from '@cobuild/import-export/testing';
import { type Log, openLog } from '@cobuild/log';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { openExport } from './export.js';
import { openImport } from './import.js';
import { jointActivityModel } from './joint-activity/joint-activity.model.js';
import { pairModel } from './pair/pair.model.js';

const logger = pino({ level: 'silent' });
let database: TestDatabase;
let second: Connection;
let other: Connection;
let feed: Log;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  second = await connect(database.uri, `${database.name}_2`);
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
  await emptyDatabase(second);
});
afterAll(async () => {
  await feed.close();
  for (const connection of [second, other]) await connection.close();
  await database.close();
});

const place = (connection: Connection) => ({ connection, logger, databaseOf: () => `${database.name}_o` });

async function importInto(connection: Connection, files: readonly string[]) {
  const { tables, close } = await openImport(place(connection));
  const imported = await importFiles(files, tables);
  await close();
  return imported.map(({ report: { imported, unchanged, rejected, errors } }) => ({
    imported,
    unchanged,
    rejected,
    errors,
  }));
}

/** Writes all ledgers of a database into one workbook, and tells its path and rows. */
async function exportFrom(connection: Connection) {
  const { ledgers, close } = await openExport(place(connection));
  const path = join(await mkdtemp(join(tmpdir(), 'cobuild-export-')), '台账.xlsx');
  await pipeline(ledgerWorkbook(ledgers), createWriteStream(path));
  const rows: Record<string, LedgerRow[]> = {};
  for (const ledger of ledgers) {
    rows[ledger.name] = [];
    for await (const some of ledger.rows()) rows[ledger.name]?.push(...some);
  }
  await close();
  return { path, rows };
}

/** Demo data, an activity of no pair, and what was made here and texts that look like formulas among them. */
async function fill(): Promise<void> {
  const alone = join(await mkdtemp(join(tmpdir(), 'cobuild-export-')), 'joint_activities.csv');
  await writeFile(alone, '编码,四联类别,标题,地点,参与单位编码\nHD-X-1,活动联办,样例,样例社区,GG-HC;GG-FL\n');
  await importInto(database.connection, [...['pairs.csv', 'joint_activities.csv'].map(demoFile), alone]);
  const pairs = pairModel(database.connection);
  await pairs.updateOne({ code: 'JD-HZ-001' }, { $unset: { code: 1 } });
  await pairs.updateOne(
    { code: 'JD-GG-001' },
    { $set: { status: 'ENDED', endedOn: '2018-05-31' }, $unset: { liveKey: 1 } },
  );
  const activities = jointActivityModel(database.connection);
  await activities.updateOne(
    { code: 'HD-003' },
    { $set: { title: ' =1+1 ', summary: '=SUM(A1)', participantsA: 12, participantsB: 0 }, $unset: { code: 1 } },
  );
}

test('an exported file imports into an empty store, whose export is the same', async () => {
  await fill();
  const { path, rows } = await exportFrom(database.connection);
  expect(rows['pairs']).toHaveLength(8);
  expect(rows['joint_activities']).toHaveLength(4);
  expect(await importInto(second, [path])).toEqual([
    { imported: 8, unchanged: 0, rejected: 0, errors: [] },
    { imported: 4, unchanged: 0, rejected: 0, errors: [] },
  ]);
  const again = await exportFrom(second);
  const trimmed = rows['joint_activities']?.map((row) => ({ ...row, title: String(row['title']).trim() }));
  expect(again.rows).toEqual({ pairs: rows['pairs'], joint_activities: trimmed });
  expect(await pairModel(second).countDocuments({ status: 'ENDED', endedOn: '2018-05-31' })).toBe(1);
});

test('an exported file imported into the same store changes nothing', async () => {
  await fill();
  const { path, rows } = await exportFrom(database.connection);
  const events = await database.connection.collection('events').countDocuments();
  expect(await importInto(database.connection, [path])).toEqual([
    { imported: 0, unchanged: 8, rejected: 0, errors: [] },
    { imported: 0, unchanged: 4, rejected: 0, errors: [] },
  ]);
  expect((await exportFrom(database.connection)).rows).toEqual(rows);
  expect(await database.connection.collection('events').countDocuments()).toBe(events);
});

test('nothing that the good files tell is lost on the way', async () => {
  await importInto(database.connection, ['pairs.csv', 'joint_activities.csv'].map(demoFile));
  const { rows } = await exportFrom(database.connection);
  expect(rows['joint_activities']?.map((row) => row['code'])).toEqual(['HD-003', 'HD-015', 'HD-017']);
  expect(rows['joint_activities']?.[0]).toMatchObject({
    dateText: '近日',
    dateBasis: '未载',
    nature: '单次',
    mechanism: '党建联建结对',
    joint: '活动联办',
    ownerType: '结对',
    ownerCode: 'JD-HZ-001',
    participantCodes: ['HZ-JW-ZB4', 'HZ-WYXL-ZB'],
    relatedCodes: ['SX-003'],
  });
});

test('a pair that was only proposed stands in no ledger, nor does an activity that does not count yet', async () => {
  await fill();
  await pairModel(database.connection).updateOne({ code: 'JD-HZ-002' }, { $set: { status: 'PROPOSED' } });
  await jointActivityModel(database.connection).updateOne({ code: 'HD-015' }, { $set: { status: 'LOGGED' } });
  const { rows } = await exportFrom(database.connection);
  expect([rows['pairs']?.length, rows['joint_activities']?.length]).toEqual([7, 3]);
});
