import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { connect, provideDatabase, type ProvidedDatabase } from '@cobuild/database';
import type { Connection } from 'mongoose';
import type { Delivery } from './event.js';
import { openLog, type Log } from './log.js';
import { counted, idsInLog, outOfOrder, quiet } from './test-programs/things.js';

let home: string;
let database: ProvidedDatabase;
const readers: ChildProcess[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cobuild-log-'));
  database = await provideDatabase({ home, env: process.env, report: () => {} });
}, 120_000);
afterAll(async () => {
  for (const reader of readers) reader.kill('SIGKILL');
  await database.stop();
  await rm(home, { recursive: true, force: true });
});

/** Writes versions of one thing; after any failure it looks whether the last one got in, so none is written twice. */
async function writeThrough(connection: Connection, log: Log, id: string, versions: number): Promise<void> {
  for (let version = 1; version <= versions; ) {
    const session = await connection.startSession();
    try {
      session.startTransaction();
      await log.append([counted(id, version)], session);
      await session.commitTransaction();
    } catch {
      if (!(await isWritten(connection, id, version))) continue;
    } finally {
      await session.endSession();
    }
    version += 1;
  }
}

async function isWritten(connection: Connection, id: string, version: number): Promise<boolean> {
  for (;;) {
    try {
      const found = await connection.collection('events').findOne({ 'entity.id': id, 'entity.version': version });
      return found !== null;
    } catch {
      // The database is still away.
    }
  }
}

test('the database is killed while writers write: every reader gets each event once, in order', async () => {
  const WRITERS = 5;
  const VERSIONS = 40;
  const connection = await connect(database.uri, 'killed_database');
  const log = await openLog({ connection, name: 'things', logger: quiet });
  const other = await openLog({ connection, name: 'things', logger: quiet });
  const live = log.subscribe();
  await live.ready;
  const after = await log.position();

  const writing = Promise.all(
    Array.from({ length: WRITERS }, (_, writer) => writeThrough(connection, log, `thing-${writer}`, VERSIONS)),
  );
  const got: Delivery[] = [];
  const returned: Delivery[] = [];
  for await (const delivery of live) {
    got.push(delivery);
    if (got.length === 30 || got.length === 90) {
      const ended = database.exited;
      process.kill(database.pid ?? 0, 'SIGKILL');
      await ended;
      await database.restart();
    }
    if (got.length === WRITERS * VERSIONS) break;
  }
  for await (const delivery of other.subscribe({ after })) {
    returned.push(delivery);
    if (returned.length === WRITERS * VERSIONS) break;
  }
  await writing;

  const inLog = await idsInLog(connection);
  expect(inLog).toHaveLength(WRITERS * VERSIONS);
  for (const deliveries of [got, returned]) {
    expect(deliveries.map(({ event }) => event.id).sort()).toEqual(inLog);
    expect(outOfOrder(deliveries.map(({ event }) => event))).toEqual([]);
    expect(deliveries.some(({ replayed }) => replayed)).toBe(false);
  }
  await log.close();
  await other.close();
  await connection.close();
}, 120_000);

interface Line {
  readonly id: string;
  readonly cursor: string;
  readonly replayed: boolean;
}

/** A process that follows the log and prints what it gets; `onLine` sees each line. */
function startReader(name: string, after: string, onLine: (line: Line) => void): ChildProcess {
  const program = fileURLToPath(new URL('./test-programs/follow-log.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=development', '--import', 'tsx', program, database.uri, name, after],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  readers.push(child);
  createInterface({ input: child.stdout }).on('line', (line) => onLine(JSON.parse(line) as Line));
  return child;
}

test('the reader is killed and comes back from the last cursor it printed: each event once', async () => {
  const VERSIONS = 120;
  const connection = await connect(database.uri, 'killed_reader');
  const log = await openLog({ connection, name: 'things', logger: quiet });
  const got: Line[] = [];
  let after = await log.position();
  const writing = writeThrough(connection, log, 'thing', VERSIONS);

  for (const enough of [20, 60, VERSIONS]) {
    // A reader may print more than was waited for before it dies, even all there is.
    if (got.length >= enough) continue;
    let reached = (): void => {};
    const hasEnough = new Promise<void>((resolve) => (reached = resolve));
    const reader = startReader(connection.name, after, (line) => {
      got.push(line);
      if (got.length >= enough) reached();
    });
    await hasEnough;
    reader.kill('SIGKILL');
    // What it had printed before is still read.
    await once(reader, 'close');
    after = got.at(-1)?.cursor ?? after;
  }
  await writing;

  expect(got.map(({ id }) => id)).toEqual(await idsInLog(connection));
  expect(got.some(({ replayed }) => replayed)).toBe(false);
  await log.close();
  await connection.close();
}, 120_000);
