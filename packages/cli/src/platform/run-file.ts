import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthOf } from '@cobuild/database';

/** Where a part of the running platform is found. */
export interface RunningPart {
  readonly pid: number | null;
  readonly url: string;
}

/** What `import`, `tail` and `doctor` need to find the running platform. */
export interface Run {
  readonly pid: number;
  /** Tells the launcher from a later process that was given the same number. */
  readonly birth: string | null;
  readonly state: 'starting' | 'ready' | 'stopping';
  readonly url: string;
  readonly wsUrl: string;
  readonly database: { readonly uri: string; readonly source: string; readonly pid: number | null };
  readonly parts: Readonly<Record<string, RunningPart>>;
}

const fileOf = (home: string) => join(home, 'run.json');

/** Says where the platform runs. Only the owner may read it: the address of a database can hold a password. */
export async function writeRun(home: string, run: Run): Promise<void> {
  const draft = `${fileOf(home)}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, fileOf(home));
}

/** Forgets a platform that has ended. */
export async function removeRun(home: string): Promise<void> {
  await rm(fileOf(home), { force: true });
}

/** The platform that runs on this home now; null when none does, also when one was killed and left its file. */
export async function findRun(home: string): Promise<Run | null> {
  let run: Run;
  try {
    run = JSON.parse(await readFile(fileOf(home), 'utf8')) as Run;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
  const birth = await birthOf(run.pid);
  return birth !== null && birth === run.birth ? run : null;
}
