import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openExport as openAllianceLedgers } from '@cobuild/alliances/export';
import { openImport as openAlliances } from '@cobuild/alliances/import';
import { connect } from '@cobuild/database';
import { emptyDatabase, testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { type AnyImportTable, importFiles, joinShared, ledgerWorkbook } from '@cobuild/import-export';
import { demoFile } from '@cobuild/import-export/testing';
import { openImport as openOrganizations } from '@cobuild/organizations/import';
import { openExport as openPairLedgers } from '@cobuild/pairs/export';
import { openImport as openPairs } from '@cobuild/pairs/import';
import type { Connection } from 'mongoose';
import { pino } from 'pino';

const logger = pino({ level: 'silent' });
const closing: (() => Promise<void>)[] = [];
const files = ['organizations', 'org_aliases', 'pairs', 'alliances', 'joint_activities', 'activity_tasks'].map((name) =>
  demoFile(`${name}.csv`),
);
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  await database.close();
});

/** A platform's stores of their own: files go into them as the launcher puts them in, and ledgers come out. */
async function platform(name: string) {
  const databaseOf = (subgraph: string) => `${database.name}_${name}_${subgraph.slice(0, 2)}`;
  const connections: Record<string, Connection> = {};
  const open = async (subgraph: string) => {
    const connection = await connect(database.uri, databaseOf(subgraph));
    await emptyDatabase(connection);
    closing.push(() => connection.close());
    connections[subgraph] = connection;
    return { connection, logger, databaseOf };
  };
  const places = [await open('organizations'), await open('pairs'), await open('alliances')] as const;
  const [organizations, pairs, alliances] = places;
  const opened = [await openOrganizations(organizations), await openPairs(pairs), await openAlliances(alliances)];
  for (const one of opened) closing.push(one.close);
  const tables: readonly AnyImportTable[] = joinShared(opened.flatMap((one) => one.tables));
  return {
    count: (subgraph: 'pairs' | 'alliances', collection: string) =>
      connections[subgraph]?.collection(collection).countDocuments(),
    async run(paths: readonly string[]) {
      const imported = await importFiles(paths, tables);
      return imported.map(({ report: { imported, unchanged, rejected, errors, went = [] } }) => ({
        imported,
        unchanged,
        rejected,
        errors,
        went: Object.fromEntries(went.map(({ table, lines }) => [table, lines])),
      }));
    },
    async exported() {
      const ledgers = [await openPairLedgers(pairs), await openAllianceLedgers(alliances)];
      const path = join(await mkdtemp(join(tmpdir(), 'cobuild-shared-')), '台账.xlsx');
      await pipeline(ledgerWorkbook(ledgers.flatMap((one) => one.ledgers)), createWriteStream(path));
      for (const one of ledgers) await one.close();
      return path;
    },
  };
}

test('a file of joint activities is split between pairs and alliances, and what comes out goes in again unchanged', async () => {
  const first = await platform('1');
  const reports = await first.run(files);
  const ofPairs = [4, 16, 18];
  const rest = Array.from({ length: 21 }, (_, index) => index + 2).filter((line) => !ofPairs.includes(line));
  const none = { rejected: 0, errors: [] };
  expect(reports[4]).toEqual({
    ...none,
    imported: 21,
    unchanged: 0,
    went: { joint_activities: ofPairs, joint_actions: rest },
  });
  expect(reports[5]).toEqual({ ...none, imported: 4, unchanged: 0, went: {} });
  expect(await first.count('pairs', 'joint_activities')).toBe(3);
  expect(await first.count('alliances', 'joint_actions')).toBe(18);
  expect((await first.run(files))[4]).toEqual({
    ...none,
    imported: 0,
    unchanged: 21,
    went: { joint_activities: ofPairs, joint_actions: rest },
  });

  const path = await first.exported();
  const counts = (kind: 'imported' | 'unchanged', found: Awaited<ReturnType<typeof first.run>>) =>
    found.map((one) => [one[kind], one.rejected]);
  const all = [8, 3, 12, 0, 0, 0, 0, 18, 4, 0, 0, 0, 0, 0].map((rows) => [rows, 0]);
  expect(counts('unchanged', await first.run([path]))).toEqual(all);
  const second = await platform('2');
  await second.run(files.slice(0, 2));
  expect(counts('imported', await second.run([path]))).toEqual(all);
  expect(await readFile(await second.exported())).toEqual(await readFile(path));
});
