import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readEnvironment, readTestServerUri } from './config.js';
import { connect } from './connect.js';
import { DatabaseUnavailable, DataInUse } from './errors.js';
import { birthOf } from './process/birth.js';
import { signal } from './process/keeper.js';
import { provideDatabase } from './provide.js';
import type { Provider } from './providers/provider.js';
import { transact } from './transact.js';

let root: string;
const home = () => join(root, randomUUID());
const quiet = { env: readEnvironment(), report: () => {} };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cobuild-provide-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const missing = (source: Provider['source'], engine: Provider['engine']): Provider => ({
  source,
  engine,
  find: async () => ({ missing: `no ${source} here` }),
});
const dying: Provider = {
  source: 'mongod',
  engine: 'mongod',
  find: async () => ({
    server: { detail: 'dying', command: 'sh', args: () => ['-c', 'echo illegal instruction; exit 1'] },
  }),
};

describe('provideDatabase', () => {
  test('uses the database that was given, and starts none', async () => {
    const uri = readTestServerUri() ?? '';
    const database = await provideDatabase({ home: home(), env: { MONGODB_URI: uri }, report: () => {} });
    expect(database).toMatchObject({ uri, source: 'uri', pid: null });
    await database.stop();
  });

  test('lists what was tried, in order, when there is none', async () => {
    const providers = [dying, missing('secantusd-rs', 'secantusd-rs'), missing('secantusdb', 'secantusdb')];
    const failure = await provideDatabase({ ...quiet, home: home(), providers }).catch((error: unknown) => error);
    if (!(failure instanceof DatabaseUnavailable)) throw failure;
    expect(failure.tried.map(({ source }) => source)).toEqual(['mongod (dying)', 'secantusd-rs', 'secantusdb']);
    expect(failure.tried[0]?.reason).toContain('illegal instruction');
  });

  test('passes over a server that does not come up, and binds the data to the one that does', async () => {
    const place = home();
    const { secantusdb } = await import('./providers/secantusdb.js');
    const first = await provideDatabase({ ...quiet, home: place, durable: false, providers: [dying, secantusdb] });
    expect(first.source).toBe('secantusdb');
    await first.stop();
    const other = await provideDatabase({ ...quiet, home: place, providers: [dying] }).catch((error: unknown) => error);
    expect(other).toMatchObject({ tried: [{ reason: expect.stringContaining('secantusdb') }] });
  });

  test('refuses a second start on the same data, and keeps them over a restart with the same port', async () => {
    const place = home();
    const first = await provideDatabase({ ...quiet, home: place });
    await expect(provideDatabase({ ...quiet, home: place })).rejects.toThrow(DataInUse);
    const connection = await connect(first.uri, 'x');
    await connection.collection('things').insertOne({ name: 'kept' });
    await connection.close();
    await first.stop();
    const second = await provideDatabase({ ...quiet, home: place });
    expect(second.uri).toBe(first.uri);
    const again = await connect(second.uri, 'x');
    expect(await again.collection('things').findOne()).toMatchObject({ name: 'kept' });
    await again.close();
    await second.stop();
  });

  test('loses nothing acknowledged when the database is killed while writers write', async () => {
    const database = await provideDatabase({ ...quiet, home: home() });
    const connection = await connect(database.uri, 'x');
    const things = connection.collection<{ _id: string }>('things');
    const acknowledged: string[] = [];
    const stop = new AbortController();
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let n = 0; !stop.signal.aborted; n += 1) {
        const _id = `${writer}-${n}`;
        await transact(connection, async (session) => {
          await things.insertOne({ _id }, { session });
          await connection.collection<{ _id: string }>('log').insertOne({ _id }, { session });
        }).then(
          () => acknowledged.push(_id),
          () => pause(20),
        );
      }
    });
    for (let kill = 0; kill < 3; kill += 1) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 40) await pause(5);
      const { exited } = database;
      signal(database.pid ?? 0, 'SIGKILL');
      await exited;
      await database.restart();
    }
    stop.abort();
    await Promise.all(writers);
    const ids = async (name: string) =>
      new Set((await connection.collection<{ _id: string }>(name).find().toArray()).map(({ _id }) => _id));
    const [there, logged] = [await ids('things'), await ids('log')];
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect([...there].sort()).toEqual([...logged].sort());
    await connection.close();
    await database.stop();
  });

  test('leaves no server when its owner is killed with -9, and the next start finds the data', async () => {
    const place = home();
    const program = join(import.meta.dirname, 'test-programs/hold-database.ts');
    const owner = spawn(process.execPath, ['--import', 'tsx', program, place], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(owner.stdout, 'data')) as [Buffer];
    const [uri = '', pid = ''] = String(line).trim().split(' ');
    const connection = await connect(uri, 'x');
    await connection.collection('things').insertOne({ name: 'kept' });
    await connection.close();
    const ended = once(owner, 'exit');
    owner.kill('SIGKILL');
    await ended;
    const database = await provideDatabase({ ...quiet, home: place });
    expect(await birthOf(Number(pid))).toBeNull();
    const again = await connect(database.uri, 'x');
    expect(await again.collection('things').countDocuments()).toBe(1);
    await again.close();
    const started = performance.now();
    await database.stop();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
