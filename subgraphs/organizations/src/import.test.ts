import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { emptyDatabase, testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { importFiles, type FileReport } from '@cobuild/import-export';
import { demoFile } from '@cobuild/import-export/testing';
import { pino } from 'pino';
import { openImport, type OpenImport } from './import.js';
import { organizationModel } from './organization/organization.model.js';

const logger = pino({ level: 'silent' });
const files = [demoFile('org_aliases.csv'), demoFile('organizations.csv')];
let database: TestDatabase;
let open: OpenImport;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
beforeEach(async () => {
  await emptyDatabase(database.connection);
  open = await openImport({ connection: database.connection, logger });
});
afterEach(() => open.close());
afterAll(() => database.close());

async function run(paths = files, dryRun = false): Promise<Pick<FileReport, 'imported' | 'unchanged' | 'rejected'>[]> {
  const imported = await importFiles(paths, open.tables, { dryRun });
  return imported.map(({ report: { imported, unchanged, rejected } }) => ({ imported, unchanged, rejected }));
}

const events = async () => database.connection.collection('events').countDocuments();
const find = async (code: string) => organizationModel(database.connection).findOne({ code }).lean();

test('organizations go in before the aliases that name them, and each leaves its event', async () => {
  expect(await run()).toEqual([
    { imported: 23, unchanged: 0, rejected: 0 },
    { imported: 120, unchanged: 0, rejected: 0 },
  ]);
  expect(await find('JN-SZQ-LY')).toMatchObject({
    name: '泺源街道',
    kind: 'STREET',
    level: 'STREET',
    location: '山东省济南市市中区',
    imported: true,
    status: 'ACTIVE',
  });
  expect((await find('SD-ZYS'))?.aliases).toEqual(['省委政研室']);
  expect(await events()).toBeGreaterThanOrEqual(120);
});

test('a second run changes nothing', async () => {
  await run();
  const before = await events();
  expect(await run()).toEqual([
    { imported: 0, unchanged: 23, rejected: 0 },
    { imported: 0, unchanged: 120, rejected: 0 },
  ]);
  expect(await events()).toBe(before);
});

test('a dry run writes nothing and foresees what a run would do', async () => {
  const [organizations = ''] = files.slice(1);
  expect(await run([organizations], true)).toEqual([{ imported: 120, unchanged: 0, rejected: 0 }]);
  expect(await events()).toBe(0);
  await run();
  expect(await run(files, true)).toEqual([
    { imported: 0, unchanged: 23, rejected: 0 },
    { imported: 0, unchanged: 120, rejected: 0 },
  ]);
});

test('a known code with other content stays out, and its column is named', async () => {
  await run();
  const table = open.tables[0];
  const rows = [{ code: 'JN', name: '泉城', type: '市', parentCode: 'SD', region: null, sourceFiles: [], note: null }];
  const refused = [{ column: '编码', code: 'DUPLICATE_CODE', value: 'JN' }];
  expect(await table?.apply(rows, { dryRun: true })).toEqual(refused);
  expect(await table?.apply(rows, { dryRun: false })).toEqual(refused);
});

test('a name that a sibling in the store holds stays out', async () => {
  await run();
  const rows = [
    { code: 'JN-X', name: '历下 区', type: '区县', parentCode: 'JN', region: null, sourceFiles: [], note: null },
  ];
  expect(await open.tables[0]?.apply(rows, { dryRun: false })).toEqual([
    { column: '名称', code: 'DUPLICATE_NAME', value: '历下 区' },
  ]);
});
