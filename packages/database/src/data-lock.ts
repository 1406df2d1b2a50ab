import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataInUse, DataNotWritable, errorCode } from './errors.js';
import { birthOf } from './process/birth.js';
import { makeDirectory } from './process/make-directory.js';

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

/** No process has this number. */
const RELEASED: Holder = { pid: 0, birth: null, keeper: null, keeperBirth: null };

/** How long a database may take to end after its owner was killed. */
const AFTERLIFE_MS = 10_000;

/**
 * Takes the data directory for this process, or throws `DataInUse` while a living process has it. The lock of a killed
 * process is stale at once: the holder is told by process number and birth, so a reused number does not block.
 *
 * The holder is named by the file `lock.N.json` with the highest N. A stale one is superseded by creating N + 1, which
 * only one process can; the highest is never removed, so nobody who has looked at an old state can believe to hold it.
 */
export async function lockData(directory: string): Promise<DataLock> {
  const mine: Holder = { pid: process.pid, birth: await birthOf(process.pid), keeper: null, keeperBirth: null };
  let number: number | null = null;
  try {
    await makeDirectory(directory);
    while (number === null) number = await tryTake(directory, mine);
  } catch (error) {
    if (error instanceof DataInUse) throw error;
    throw new DataNotWritable(directory, error);
  }
  const file = lockFile(directory, number);
  return {
    recordKeeper: async (groupId) => replace(file, { ...mine, keeper: groupId, keeperBirth: await birthOf(groupId) }),
    release: () => replace(file, RELEASED),
  };
}

/** The number under which the lock was taken; null when another process was faster and all must be looked at again. */
async function tryTake(directory: string, mine: Holder): Promise<number | null> {
  const highest = await highestNumber(directory);
  if (highest > 0) {
    const holder = await readHolder(lockFile(directory, highest));
    if (holder === 'gone') return null;
    if (holder !== 'unreadable') {
      if (await lives(holder.pid, holder.birth)) throw new DataInUse(directory, holder.pid);
      await waitForKeeper(directory, holder);
    }
  }
  const number = highest + 1;
  if (!(await tryCreate(lockFile(directory, number), mine))) return null;
  if ((await highestNumber(directory)) !== number) {
    // What was looked at had been superseded already, and its successor removed the file of this number.
    await removeIfThere(lockFile(directory, number));
    return null;
  }
  for (const old of await lockNumbers(directory)) if (old < number) await removeIfThere(lockFile(directory, old));
  return number;
}

const lockFile = (directory: string, number: number) => join(directory, `lock.${number}.json`);

async function lockNumbers(directory: string): Promise<number[]> {
  const names = await readdir(directory);
  return names.flatMap((name) => (/^lock\.(\d+)\.json$/.exec(name) ?? []).slice(1).map(Number));
}

async function highestNumber(directory: string): Promise<number> {
  return Math.max(0, ...(await lockNumbers(directory)));
}

/** A hard link either appears whole or not at all, and only for one of several that start at the same moment. */
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

async function replace(file: string, holder: Holder): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder));
  await rename(draft, file);
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
  if (pid === 0) return false;
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
