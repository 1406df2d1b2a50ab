import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataInUse, DataNotWritable, errorCode } from './errors.js';
import { birthOf } from './process/birth.js';

interface Holder {
  readonly pid: number;
  readonly birth: string | null;
  /** The process group of the database that the holder runs: it may outlive a killed holder by a moment. */
  readonly keeper: number | null;
  readonly keeperBirth: string | null;
}

/** The right to run a database on a data directory. */
export interface DataLock {
  /** Remembers the keeper of the running database, so that the next owner waits for its end. */
  recordKeeper(groupId: number): Promise<void>;
  release(): Promise<void>;
}

/** How long a database may take to end after its owner was killed. */
const AFTERLIFE_MS = 10_000;

/**
 * Takes the data directory for this process, or throws `DataInUse` while a living process has it. The lock of a killed
 * process is stale at once: the holder is told by process number and birth, so a reused number does not block.
 */
export async function lockData(directory: string): Promise<DataLock> {
  const file = join(directory, 'lock.json');
  const mine: Holder = { pid: process.pid, birth: await birthOf(process.pid), keeper: null, keeperBirth: null };
  try {
    await mkdir(directory, { recursive: true });
    while (!(await tryCreate(file, mine))) await clearStale(directory, file);
  } catch (error) {
    if (error instanceof DataInUse) throw error;
    throw new DataNotWritable(directory, error);
  }
  return {
    async recordKeeper(groupId) {
      const next: Holder = { ...mine, keeper: groupId, keeperBirth: await birthOf(groupId) };
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify(next));
      await rename(draft, file);
    },
    release: () => removeIfThere(file),
  };
}

/** A hard link either appears whole or not at all, also for two starts at the same moment. */
async function tryCreate(file: string, holder: Holder): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await removeIfThere(draft);
  }
}

async function clearStale(directory: string, file: string): Promise<void> {
  const seen = await readHolder(file);
  if (seen === 'gone') return;
  if (seen !== 'unreadable') {
    if (await lives(seen.pid, seen.birth)) throw new DataInUse(directory, seen.pid);
    await waitForKeeper(directory, seen);
  }
  // Two starts may both have seen the stale lock: whoever moves it aside checks that it moved the one that it saw.
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (JSON.stringify(moved) !== JSON.stringify(seen)) await link(aside, file).catch(ignoreExisting);
  await removeIfThere(aside);
}

async function waitForKeeper(directory: string, { keeper, keeperBirth }: Holder): Promise<void> {
  if (keeper === null) return;
  const deadline = performance.now() + AFTERLIFE_MS;
  while (await lives(keeper, keeperBirth)) {
    if (performance.now() > deadline) throw new DataInUse(directory, keeper);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function lives(pid: number, birth: string | null): Promise<boolean> {
  const now = await birthOf(pid);
  return now !== null && (birth === null || now === birth);
}

async function readHolder(file: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isHolder(parsed) ? parsed : 'unreadable';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number';
}

async function removeIfThere(file: string): Promise<void> {
  await unlink(file).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
}

function ignoreExisting(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}
