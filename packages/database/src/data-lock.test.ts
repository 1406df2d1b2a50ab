import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockData } from './data-lock.js';
import { DataInUse, DataNotWritable } from './errors.js';
import { keep } from './process/keeper.js';

let directory: string;
const writeLock = (holder: object) => writeFile(join(directory, 'lock.1.json'), JSON.stringify(holder));

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cobuild-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('refuses while a living process holds it, and names that process', async () => {
  const lock = await lockData(directory);
  await expect(lockData(directory)).rejects.toThrow(DataInUse);
  await expect(lockData(directory)).rejects.toThrow(String(process.pid));
  await lock.release();
  await (await lockData(directory)).release();
  expect(await readdir(directory)).toEqual(['lock.2.json']);
});

test('is given to exactly one of several that start at once', async () => {
  await writeLock({ pid: 2 ** 22 + 1, birth: null, keeper: null, keeperBirth: null });
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockData(directory)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('takes over from a process that was killed, also when its number was given again', async () => {
  await writeLock({ pid: process.pid, birth: 'another time', keeper: null, keeperBirth: null });
  await expect(lockData(directory)).resolves.toBeDefined();
});

test('takes over a lock that was cut off while it was written', async () => {
  await writeFile(join(directory, 'lock.1.json'), '{"pi');
  await expect(lockData(directory)).resolves.toBeDefined();
});

test('waits for the database of a killed owner to end', async () => {
  const kept = await keep({
    command: 'sleep',
    args: ['0.4'],
    env: { PATH: '/usr/bin:/bin' },
    output: () => {},
    graceMs: 100,
  });
  await writeLock({ pid: 2 ** 22 + 1, birth: null, keeper: kept.groupId, keeperBirth: null });
  let hasEnded = false;
  void kept.ended.then(() => (hasEnded = true));
  await lockData(directory);
  expect(hasEnded).toBe(true);
});

test('says clearly that a directory cannot be written', async () => {
  await writeFile(join(directory, 'file'), '');
  await expect(lockData(join(directory, 'file', 'database'))).rejects.toThrow(DataNotWritable);
  await expect(lockData(join(directory, 'file', 'database'))).rejects.toThrow(/ENOTDIR/);
});

(process.platform === 'linux' ? test : test.skip)('says so where the system lets nobody make directories', async () => {
  await expect(lockData('/proc/nowhere/database')).rejects.toThrow(DataNotWritable);
});

// The superuser may write everywhere.
(process.getuid?.() === 0 ? test.skip : test)('says clearly that a directory is read-only', async () => {
  await chmod(directory, 0o500);
  await expect(lockData(directory)).rejects.toThrow(DataNotWritable);
});
