import type { ProvidedDatabase } from '@cobuild/database';
import { removeRun, type Run, writeRun } from './run-file.js';
import type { Service } from './service.js';

/** The file that says where the platform runs, kept true while parts come and go. */
export interface RunFile {
  /** Throws when it cannot be written down. */
  enter(state: Run['state']): Promise<void>;
  /** Writes down where the parts run now. */
  update(): void;
  /** Forgets the platform, after all that was to be written is. */
  remove(): Promise<void>;
}

/** Keeps the file; one write at a time, each with the state at its turn, so the last one tells the truth. */
export function keepRunFile(
  home: string,
  platform: Pick<Run, 'pid' | 'birth' | 'url' | 'wsUrl'>,
  database: ProvidedDatabase,
  services: readonly Service[],
): RunFile {
  let state: Run['state'] = 'starting';
  let writing = Promise.resolve();
  const write = async () => {
    const parts = services.map(({ name, url, pid }) => [name, { pid: pid(), url }] as const);
    const { uri, source, pid } = database;
    await writeRun(home, { ...platform, state, database: { uri, source, pid }, parts: Object.fromEntries(parts) });
  };
  const next = () => {
    const written = writing.then(write);
    // What could not be written down now is in what is written next; a full disk must not end the platform.
    writing = written.catch(() => {});
    return written;
  };
  return {
    async enter(to) {
      state = to;
      await next();
    },
    update: () => void next().catch(() => {}),
    async remove() {
      await writing;
      await removeRun(home);
    },
  };
}
