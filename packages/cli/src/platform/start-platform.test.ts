import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf, DataInUse, freePort } from '@cobuild/database';
import { fakeLayout } from '../test-programs/fake-layout.js';
import type { LayoutOptions } from './layout.js';
import { findRun, type Run } from './run-file.js';
import { startPlatform } from './start-platform.js';

let home: string;
let launcher: ChildProcess | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'cobuild-home-'));
});
afterEach(async () => {
  launcher?.kill('SIGKILL');
  launcher = undefined;
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
});

async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const deadline = performance.now() + 15_000; performance.now() < deadline; await pause(25)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited in vain: ${what}`);
}

async function launch(): Promise<Run> {
  const program = join(import.meta.dirname, '../test-programs/launch.ts');
  const args = ['--conditions=development', '--import', 'tsx', program, home, String(await freePort())];
  launcher = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, MONGODB_URI: '' },
  });
  return until('the platform is ready', async () => {
    const run = await findRun(home);
    return run?.state === 'ready' && run;
  });
}

const pidsOf = ({ database, parts }: Run) =>
  [database.pid, ...Object.values(parts).map(({ pid }) => pid)].map((pid) => pid ?? 0);
const answers = (url: string) =>
  fetch(new URL('/ready', url)).then(
    ({ ok }) => ok,
    () => false,
  );
const untilGone = (pid: number) => until(`process ${pid} has ended`, async () => (await birthOf(pid)) === null);

/** Starts within this process, on the test run's database. */
const start = async (more: Partial<Parameters<typeof startPlatform>[0]> = {}) =>
  startPlatform({
    home,
    host: '127.0.0.1',
    port: await freePort(),
    env: { ...process.env, MONGODB_URI: process.env.COBUILD_TEST_MONGODB_URI },
    watch: false,
    report: () => {},
    signal: new AbortController().signal,
    layOut: fakeLayout(),
    ...more,
  });

describe('the platform', () => {
  test('starts again whatever is killed, in its place', async () => {
    const before = await launch();
    for (const pid of pidsOf(before)) process.kill(pid, 'SIGKILL');
    const after = await until('all parts are back', async () => {
      const run = await findRun(home);
      const isNew = run && pidsOf(run).every((pid) => !pidsOf(before).includes(pid));
      return (
        isNew && (await Promise.all(Object.values(run.parts).map(({ url }) => answers(url)))).every(Boolean) && run
      );
    });
    expect(Object.values(after.parts).map(({ url }) => url)).toEqual(Object.values(before.parts).map(({ url }) => url));
    expect(after.database.uri).toBe(before.database.uri);
  });

  test('ends in order within five seconds, and leaves no process and no trace of running', async () => {
    const run = await launch();
    const asked = performance.now();
    launcher?.kill('SIGTERM');
    await once(launcher as ChildProcess, 'exit');
    expect(performance.now() - asked).toBeLessThan(5_000);
    for (const pid of pidsOf(run)) expect(await birthOf(pid)).toBeNull();
    expect(await findRun(home)).toBeNull();
  });

  test('leaves no process behind when the launcher is killed with -9, and starts again on the same data', async () => {
    const run = await launch();
    launcher?.kill('SIGKILL');
    await Promise.all(pidsOf(run).map(untilGone));
    expect(await findRun(home)).toBeNull();
    const again = await launch();
    expect(again.database.uri).toBe(run.database.uri);
  });

  test('says that it runs already on the same home', async () => {
    await launch();
    await expect(start()).rejects.toThrow(DataInUse);
  });

  test('says that a port is in use, before anything is started', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(new RegExp(`${port} .*(in use|占用)`));
    taken.close();
  });

  test('gives up with the last words of a part that does not start, and ends the others', async () => {
    const begun = performance.now();
    const starting = start({ layOut: fakeLayout({ pairs: { FAIL: 'no grid' } }) });
    await expect(starting).rejects.toThrow(/pairs did not start:\ncannot: no grid/);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await findRun(home)).toBeNull();
  });

  test('gives up when it is told to stop while it starts', async () => {
    const stop = new AbortController();
    const starting = start({ signal: stop.signal, prepare: async () => stop.abort(new Error('enough')) });
    await expect(starting).rejects.toThrow('enough');
    expect(await findRun(home)).toBeNull();
  });

  test('kills a part that does not end when asked', async () => {
    const platform = await start({ layOut: fakeLayout({ gateway: { DEAF: '1' } }) });
    const run = await findRun(home);
    await platform.stop();
    expect(await birthOf(run?.parts.gateway?.pid ?? 0)).toBeNull();
  });

  test('keeps its secrets to its owner, and from one start to the next', async () => {
    const secrets: unknown[] = [];
    for (let n = 0; n < 2; n += 1) {
      const layOut = (options: LayoutOptions) => {
        secrets.push(options.secrets);
        return fakeLayout()(options);
      };
      await (await start({ layOut })).stop();
    }
    expect(secrets[0]).toEqual(secrets[1]);
    expect((await stat(join(home, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(secrets[0]).toMatchObject({ tokenSigningKey: { kty: 'EC', crv: 'P-256', kid: expect.any(String) } });
  });

  test('says clearly that the home cannot be written', async () => {
    await writeFile(join(home, 'file'), '');
    await expect(start({ home: join(home, 'file'), env: { PATH: process.env.PATH } })).rejects.toThrow(/ENOTDIR/);
  });
});
