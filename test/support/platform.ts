import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, freePort } from '@cobuild/database';
import { openLog } from '@cobuild/log';
import { pino } from 'pino';
import { ask } from './client.js';
import { houseOf } from './house.js';
import { until } from './wait.js';

/** A process of the platform that a test can kill or pause. */
export type Part = 'organizations' | 'pairs' | 'alliances' | 'projects' | 'gateway' | 'database';

export interface Account {
  readonly username: string;
  readonly password: string;
}

interface Run {
  readonly pid: number;
  readonly state: 'starting' | 'ready' | 'stopping';
  readonly database: { readonly uri: string; readonly pid: number | null };
  readonly parts: Readonly<Record<string, { readonly pid: number | null; readonly url: string }>>;
}

/** The platform as `npm start` runs it, on a free port and a directory of its own. */
export interface Platform {
  readonly url: string;
  readonly wsUrl: string;
  readonly databaseUri: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly supergraph: string;
  readonly viewerSecret: string;
  /** The private key of its access tokens, as JWK. */
  readonly tokenSigningKey: object;
  /** What it printed so far. */
  readonly output: () => string;
  readonly accounts: {
    readonly admin: Account;
    readonly sideA: Account;
    readonly sideB: Account;
    readonly coordinator: Account;
    readonly outsider: Account;
  };
  pid(part: Part): number;
  /** Kills a part with SIGKILL and waits until another process has taken its place. */
  kill(part: Part): Promise<void>;
  /** Stops a part with SIGSTOP, as a machine does that swaps or sleeps. */
  pause(part: Part): void;
  /** Lets a paused part go on. */
  resume(part: Part): void;
  /** Waits until a part that was killed or paused can do its work again. */
  untilServes(part: Part): Promise<void>;
  /** The position of a subgraph's log now, as a cursor; the pairs' where none is named. */
  logPosition(subgraph?: string): Promise<string>;
  /** Ends it in order, as Ctrl-C does. */
  stop(): Promise<void>;
}

const readJson = async <T>(file: string): Promise<T | null> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
};

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Whether a part answers that it can serve. */
export const isReady = (url: URL): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );

/**
 * Starts the platform with demo data and waits until it is ready.
 *
 * @param variables of the environment beside the test run's own
 */
export async function startPlatform(variables: Readonly<Record<string, string>> = {}): Promise<Platform> {
  const home = await mkdtemp(join(tmpdir(), 'cobuild-test-'));
  const port = await freePort();
  const child = spawn(process.execPath, [houseOf('packages/cli/bin/cobuild.js'), 'start'], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), COBUILD_HOME: home, LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const readRun = () => readJson<Run>(join(home, 'run.json'));
  let run: Run = await until(
    'the platform is ready',
    async () => {
      if (child.exitCode !== null) throw new Error(`the platform did not start:\n${output}`);
      const read = await readRun();
      return read?.state === 'ready' ? read : null;
    },
    90_000,
  ).catch(async (error: unknown) => {
    child.kill('SIGKILL');
    await ended(child);
    throw error;
  });

  const accounts = (await readJson<readonly Account[]>(join(home, 'demo-accounts.json'))) ?? [];
  const account = (username: string): Account => {
    const found = accounts.find((one) => one.username === username);
    if (!found) throw new Error(`no demo account ${username}`);
    return found;
  };
  const secrets = await readJson<{ viewerSecret: string; tokenSigningKey: object }>(join(home, 'secrets.json'));
  const pidIn = (read: Run, part: Part): number | null =>
    part === 'database' ? read.database.pid : (read.parts[part]?.pid ?? null);
  const pidOf = (part: Part): number => {
    const pid = pidIn(run, part);
    if (pid === null) throw new Error(`${part} has no process`);
    return pid;
  };
  const url = `http://127.0.0.1:${port}/graphql`;
  const paused = new Set<number>();
  const serves = async (part: Part): Promise<boolean> => {
    if (part === 'database') return (await connect(run.database.uri, 'admin')).close().then(() => true);
    return isReady(new URL('/ready', part === 'gateway' ? url : run.parts[part]?.url));
  };

  return {
    url,
    wsUrl: url.replace('http', 'ws'),
    databaseUri: run.database.uri,
    subgraphUrls: Object.fromEntries(
      Object.entries(run.parts).flatMap(([name, part]) => (name === 'gateway' ? [] : [[name, part.url]])),
    ),
    supergraph: houseOf('infra/supergraph/supergraph.graphql'),
    viewerSecret: secrets?.viewerSecret ?? '',
    tokenSigningKey: secrets?.tokenSigningKey ?? {},
    output: () => output,
    accounts: {
      admin: account('admin'),
      sideA: account('side-a'),
      sideB: account('side-b'),
      coordinator: account('coordinator'),
      outsider: account('outsider'),
    },
    pid: pidOf,
    async kill(part) {
      const before = pidOf(part);
      process.kill(before, 'SIGKILL');
      run = await until(`${part} is started again`, async () => {
        const read = await readRun();
        const pid = read && pidIn(read, part);
        return pid && pid !== before ? read : null;
      });
    },
    pause(part) {
      const pid = pidOf(part);
      process.kill(pid, 'SIGSTOP');
      paused.add(pid);
    },
    resume(part) {
      const pid = pidOf(part);
      process.kill(pid, 'SIGCONT');
      paused.delete(pid);
    },
    untilServes: async (part) => void (await until(`${part} serves`, () => serves(part), 60_000)),
    async logPosition(subgraph = 'pairs') {
      const connection = await connect(run.database.uri, `cobuild_${subgraph}`);
      const log = await openLog({ connection, name: subgraph, readOnly: true, logger: pino({ level: 'silent' }) });
      const position = await log.position();
      await log.close();
      await connection.close();
      return position;
    },
    async stop() {
      for (const pid of paused) process.kill(pid, 'SIGCONT');
      child.kill('SIGINT');
      await ended(child);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The pair between a branch of Hangzhou's construction commission and that of a road project, of the demo data. */
export const demoPairCode = 'JD-HZ-001';

/** Id of the demo pair. */
export async function demoPair(platform: Platform, token: string): Promise<string> {
  const { pair } = await ask<{ pair: { id: string } }>(
    platform.url,
    'query PairByCode($code: String!) { pair(code: $code) { id } }',
    { code: demoPairCode },
    token,
  );
  return pair.id;
}
