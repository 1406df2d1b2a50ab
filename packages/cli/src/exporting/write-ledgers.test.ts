import { expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '@cobuild/import-export';
import { writeLedgers } from './write-ledgers.js';

const folder = () => mkdtemp(join(tmpdir(), 'cobuild-write-ledgers-'));

const ledger = (rows: Ledger['rows']): Ledger => ({
  name: 'things',
  sheet: '台账',
  columns: [{ header: '编码', key: 'code', type: 'code' }],
  rows,
});

test('a ledger stands under its name, with as many rows as are told', async () => {
  const file = join(await folder(), '台账.xlsx');
  const two = ledger(async function* () {
    yield [{ code: 'A-1' }, { code: 'A-2' }];
  });
  expect(await writeLedgers(file, [two])).toEqual([{ ledger: two, rows: 2 }]);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});

test('one that fails leaves the file that was there before, and nothing else', async () => {
  const place = await folder();
  const file = join(place, '台账.xlsx');
  await writeFile(file, 'before');
  const broken = ledger(async function* () {
    yield [{ code: 'A-1' }];
    throw new Error('the store is gone');
  });
  await expect(writeLedgers(file, [broken])).rejects.toThrow('the store is gone');
  expect(await readFile(file, 'utf8')).toBe('before');
  expect(await readdir(place)).toEqual(['台账.xlsx']);
});

test('a place that cannot be written is said', async () => {
  const file = join(await folder(), 'nowhere', '台账.xlsx');
  await expect(writeLedgers(file, [ledger(async function* () {})])).rejects.toThrow(/cannot be written to .*nowhere/);
});
