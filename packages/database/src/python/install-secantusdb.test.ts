import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installSecantusDB } from './install-secantusdb.js';

let root: string;
let cache: string;
/** A Python whose `venv` copies itself and whose `pip` counts its runs: all that the installer relies on. */
const FAKE_PYTHON = `#!/bin/sh
case "$*" in
  *sysconfig*) echo 3.12; echo fake;;
  "-m venv "*) /bin/mkdir -p "$3/bin" && /bin/cp "$0" "$3/bin/python";;
  "-m pip install"*) echo run >> "$PIP_RUNS"; echo Collecting secantusdb; [ -z "$PIP_FAILS" ] || { echo "ERROR: no network"; exit 1; };;
esac
`;
const env = (more: Record<string, string> = {}) => ({
  PATH: root,
  COBUILD_CACHE: cache,
  PIP_RUNS: join(root, 'runs'),
  ...more,
});

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cobuild-python-'));
  await writeFile(join(root, 'python3'), FAKE_PYTHON);
  await chmod(join(root, 'python3'), 0o755);
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  cache = join(root, 'cache');
  await rm(cache, { recursive: true, force: true });
  await rm(join(root, 'runs'), { force: true });
});
const runs = async () => (await readFile(join(root, 'runs'), 'utf8')).trim().split('\n').length;

test('installs once, with progress, and only looks it up afterwards', async () => {
  const lines: string[] = [];
  const first = await installSecantusDB({ env: env(), report: (line) => lines.push(line) });
  const second = await installSecantusDB({ env: env(), report: (line) => lines.push(line) });
  expect(second).toEqual(first);
  expect(await runs()).toBe(1);
  expect(lines).toEqual([expect.stringContaining('SecantusDB'), '  Collecting secantusdb']);
  expect(await readFile(first.settings, 'utf8')).toBe('');
});

test('leaves nothing half done when pip fails', async () => {
  const failing = installSecantusDB({ env: env({ PIP_FAILS: '1' }), report: () => {} });
  await expect(failing).rejects.toThrow('ERROR: no network');
  expect(await readdir(cache)).toEqual([]);
});

test('does not take the remains of a killed install for one, and clears them away', async () => {
  const abandoned = `secantusdb-0.7.0b3-fake.draft-${2 ** 22 + 1}-ab`;
  await mkdir(join(cache, abandoned, 'bin'), { recursive: true });
  await installSecantusDB({ env: env(), report: () => {} });
  expect(await readdir(cache)).toEqual(['secantusdb-0.7.0b3-fake']);
});

test('installs again where the Python of the environment is gone', async () => {
  await mkdir(join(cache, 'secantusdb-0.7.0b3-fake'), { recursive: true });
  await installSecantusDB({ env: env(), report: () => {} });
  expect(await runs()).toBe(1);
});

test('lets two installs at once end with one', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => installSecantusDB({ env: env(), report: () => {} })));
  expect(a).toEqual(b);
});
