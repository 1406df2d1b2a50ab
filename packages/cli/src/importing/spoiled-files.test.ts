import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { type AnyImportTable, encodingNamed, type FileReport, importFiles } from '@cobuild/import-export';
import {
  badFile,
  demoFile,
  demoRows,
  differences,
  type ExpectedFile,
  expectedFiles,
  type StoredRows,
} from '@cobuild/import-export/testing';
import { openImport as openOrganizations } from '@cobuild/organizations/import';
import { openImport as openPairs } from '@cobuild/pairs/import';
import type mongoose from 'mongoose';
import { pino } from 'pino';

const logger = pino({ level: 'silent' });
const closing: (() => Promise<void>)[] = [];
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  await database.close();
});

/** An empty database beside the one of this file. */
async function emptyDatabase(name: string): Promise<mongoose.Connection> {
  const connection = await connect(database.uri, `${database.name}_${name}`);
  await connection.dropDatabase();
  closing.push(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  return connection;
}

async function organizationTables(name: string) {
  const connection = await emptyDatabase(name);
  const { tables, close } = await openOrganizations({ connection, logger });
  closing.push(close);
  return { tables, organizations: connection.collection('organizations') };
}

async function run(path: string, tables: readonly AnyImportTable[], encoding?: string): Promise<FileReport> {
  const named = encoding === undefined ? null : encodingNamed(encoding);
  const [imported] = await importFiles([path], tables, named ? { encoding: named } : {});
  if (!imported) throw new Error(`expected a report of ${path}, got none`);
  return imported.report;
}

/** A second run of what is in changes nothing, and says so. */
async function expectNothingNew(expected: ExpectedFile, first: FileReport, tables: readonly AnyImportTable[]) {
  const second = await run(badFile(expected.file), tables);
  expect(second).toMatchObject({ imported: 0, unchanged: first.imported, rejected: first.rejected });
  expect(second.errors).toEqual(first.errors);
}

describe('organizations', () => {
  let tables: readonly AnyImportTable[];
  let organizations: mongoose.mongo.Collection;
  const goodKeys = demoRows('organizations.csv').map((row) => row['编码'] ?? '');
  beforeAll(async () => void ({ tables, organizations } = await organizationTables('o')));

  /** What the store holds, in the words of the file. */
  async function storedRows(): Promise<StoredRows> {
    const documents = await organizations.find().toArray();
    const codeOf = new Map(documents.map(({ _id, code }) => [String(_id), String(code)]));
    return new Map(
      documents.map(({ code, name, kind, parentId, location }) => {
        const type = kind === 'COUNTY' ? '区县' : String(kind);
        return [String(code), { code, name, type, parentCode: codeOf.get(String(parentId)) ?? null, region: location }];
      }),
    );
  }

  test.each(expectedFiles('organizations'))('$file', async (expected) => {
    await organizations.deleteMany({});
    const report = await run(badFile(expected.file), tables);
    expect(differences(expected, report, await storedRows(), tables[0]?.columns ?? [], goodKeys)).toEqual([]);
    await expectNothingNew(expected, report, tables);
  });

  test('organizations_gb18030.csv with its encoding named', async () => {
    await organizations.deleteMany({});
    expect(await run(badFile('organizations_gb18030.csv'), tables, 'gb18030')).toMatchObject({
      imported: 120,
      rejected: 0,
    });
    expect((await storedRows()).get('JN-SZQ-LY')).toMatchObject({ name: '泺源街道', region: '山东省济南市市中区' });
  });
});

describe('pairs', () => {
  let tables: readonly AnyImportTable[];
  let pairs: mongoose.mongo.Collection;
  let codeOf: ReadonlyMap<string, string>;
  const goodKeys = demoRows('pairs.csv').map((row) => row['编码'] ?? '');
  beforeAll(async () => {
    const known = await organizationTables('of_pairs');
    await importFiles([demoFile('organizations.csv'), demoFile('org_aliases.csv')], known.tables);
    const documents = await known.organizations.find().toArray();
    codeOf = new Map(documents.map(({ _id, code }) => [String(_id), String(code)]));
    const connection = await emptyDatabase('p');
    const open = await openPairs({ connection, logger, databaseOf: () => `${database.name}_of_pairs` });
    closing.push(open.close);
    tables = open.tables;
    pairs = connection.collection('pairs');
  });

  async function storedRows(): Promise<StoredRows> {
    const documents = await pairs.find().toArray();
    return new Map(
      documents.map(({ code, sideA, sideB, startedOn }) => {
        const sides = { sideACode: codeOf.get(String(sideA)) ?? null, sideBCode: codeOf.get(String(sideB)) ?? null };
        return [String(code), { code, ...sides, startedOn }];
      }),
    );
  }

  test.each(expectedFiles('pairs'))('$file', async (expected) => {
    await pairs.deleteMany({});
    const report = await run(badFile(expected.file), tables);
    expect(differences(expected, report, await storedRows(), tables[0]?.columns ?? [], goodKeys)).toEqual([]);
    await expectNothingNew(expected, report, tables);
  });

  test('pairs_gb18030.csv with its encoding named', async () => {
    await pairs.deleteMany({});
    expect(await run(badFile('pairs_gb18030.csv'), tables, 'gb18030')).toMatchObject({ imported: 8, rejected: 0 });
  });
});
