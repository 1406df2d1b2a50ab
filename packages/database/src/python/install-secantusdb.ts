import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../environment.js';
import { errorCode } from '../errors.js';
import { birthOf } from '../process/birth.js';
import { isExecutable } from '../process/find-executable.js';
import { keep } from '../process/keeper.js';
import { makeDirectory } from '../process/make-directory.js';
import { findPython } from './find-python.js';

export const SECANTUSDB_VERSION = '0.7.0b3';
const SETTINGS = 'secantusd.toml';

export interface InstalledSecantusDB {
  readonly python: string;
  /** An empty settings file: one that lies about elsewhere must not change what is promised. */
  readonly settings: string;
}

/**
 * Installs SecantusDB into a virtual environment of the user's cache; once done, it is only
 * looked up. The environment is made aside and renamed when it is whole, so an install that is cut off leaves nothing
 * that could be taken for one. Throws with one clear line when it cannot be done.
 */
export async function installSecantusDB(options: {
  readonly env: Environment;
  readonly report: (line: string) => void;
  /** What pip installs; default: the pinned version from PyPI. */
  readonly requirement?: string;
}): Promise<InstalledSecantusDB> {
  const { env, report, requirement = `secantusdb==${SECANTUSDB_VERSION}` } = options;
  const python = await findPython(env);
  if ('missing' in python) throw new Error(python.missing);

  const cache = cacheDirectory(env);
  const name = `secantusdb-${SECANTUSDB_VERSION}-${python.tag}`;
  const home = join(cache, name);
  const installed = { python: join(home, 'bin', 'python'), settings: join(home, SETTINGS) };
  if (await isExecutable(installed.python)) return installed;

  await makeDirectory(cache);
  // Its base Python was removed: the environment is only a shell of itself.
  await rm(home, { recursive: true, force: true });
  await removeAbandoned(cache, name);

  const draft = join(cache, `${name}.draft-${process.pid}-${randomUUID().slice(0, 8)}`);
  report(
    `首次启动:正在从 PyPI 安装 SecantusDB ${SECANTUSDB_VERSION}(约 25 MB)… / ` +
      `First start: installing SecantusDB ${SECANTUSDB_VERSION} from PyPI (about 25 MB) …`,
  );
  try {
    await run(
      python.command,
      ['-m', 'venv', draft],
      env,
      () => {},
      'python -m venv (Debian/Ubuntu: apt install python3-venv)',
    );
    await run(
      join(draft, 'bin', 'python'),
      [
        ...['-m', 'pip', 'install', '--no-input', '--progress-bar', 'off', '--disable-pip-version-check'],
        // The server is compiled: without a wheel for this system the build would take a C++ tool chain and minutes.
        ...['--only-binary', 'secantusdb'],
        requirement,
      ],
      env,
      (line) => {
        const step = /^(?:Collecting|Downloading|Installing collected packages)\b.*/.exec(line.trim())?.[0];
        if (step) report(`  ${step.slice(0, 100)}`);
      },
      `pip install ${requirement}`,
    );
    await writeFile(join(draft, SETTINGS), '');
    await putInPlace(draft, home);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return installed;
}

/** Where things are installed once for all projects of a user. */
export function cacheDirectory(env: Environment): string {
  return env.COBUILD_CACHE ?? join(env.XDG_CACHE_HOME ?? join(env.HOME ?? homedir(), '.cache'), 'cobuild');
}

async function run(
  command: string,
  args: readonly string[],
  env: Environment,
  take: (line: string) => void,
  what: string,
): Promise<void> {
  let lastError = '';
  const kept = await keep({
    command,
    args,
    env: { ...env },
    output: (line) => {
      if (/error/i.test(line) || lastError === '') lastError = line.trim();
      take(line);
    },
    graceMs: 1_000,
  });
  const code = await kept.ended;
  if (code !== 0) throw new Error(`${what}: ${lastError || `exit ${code}`}`);
}

/** Of two installs at the same time the first one stays. */
async function putInPlace(draft: string, home: string): Promise<void> {
  await rename(draft, home).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  });
}

/** Drafts of installs that were killed. */
async function removeAbandoned(cache: string, name: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    const pid = Number(entry.startsWith(`${name}.draft-`) ? entry.split('.draft-')[1]?.split('-')[0] : NaN);
    if (pid > 0 && (await birthOf(pid)) === null) await rm(join(cache, entry), { recursive: true, force: true });
  }
}
