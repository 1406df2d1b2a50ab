import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announceTestServerUri, readEnvironment } from '../config.js';
import { birthOf } from '../process/birth.js';
import { provideDatabase } from '../provide.js';

const PREFIX = 'cobuild-test-database-';

/** Starts the one throw-away server of a test run; answers how to end it and remove its data. */
export async function startTestServer(): Promise<() => Promise<void>> {
  await removeAbandoned();
  const home = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const database = await provideDatabase({
    home,
    env: readEnvironment(),
    durable: false,
    report: (line) => process.stderr.write(`${line}\n`),
  });
  announceTestServerUri(database.uri);
  return async () => {
    await database.stop();
    await rm(home, { recursive: true, force: true });
  };
}

/** Data of test runs that were killed. */
async function removeAbandoned(): Promise<void> {
  for (const entry of await readdir(tmpdir())) {
    const pid = Number(entry.startsWith(PREFIX) ? entry.slice(PREFIX.length).split('-')[0] : NaN);
    if (pid > 0 && (await birthOf(pid)) === null) await rm(join(tmpdir(), entry), { recursive: true, force: true });
  }
}
