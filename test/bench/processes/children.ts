import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keep } from '@cobuild/database';
import { houseOf } from '../../support/house.js';
import { logFolder } from './folders.js';
import { callChild } from './calls.js';

/** A process of the benchmark that runs. */
export interface Running {
  readonly name: string;
  readonly pid: number;
  readonly hasEnded: () => boolean;
  /** What it printed last. */
  lastWords(): Promise<string>;
  stop(): Promise<void>;
}

/** One that runs on Node and answers questions. */
export interface Program extends Running {
  call<T>(name: string, argument?: unknown, withinMs?: number): Promise<T>;
}

export interface ProgramOptions {
  readonly args?: readonly string[];
  /** Flags of Node and V8 that go before the program. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Loads the probe, so that heap and profile can be asked for. */
  readonly isProbed?: boolean;
}

const running = new Set<Running>();
const callWithinMs = 30_000;
const endWithinMs = 4_000;
/** As it is built: a process under test runs on Node alone, also where its tests run from their sources. */
const probe = pathToFileURL(houseOf('test/dist/bench/processes/probe.js')).href;

/** What every process under test finds in its environment; nothing of the developer's own settings. */
const environment = (env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  ...env,
});

function openLog(name: string): { readonly file: string; readonly descriptor: number } {
  mkdirSync(logFolder, { recursive: true });
  const file = join(logFolder, `${name.replaceAll(/[^\w.-]+/g, '-')}.log`);
  return { file, descriptor: openSync(file, 'w') };
}

const lastWordsOf = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-15).join('\n');

/** Starts a program on Node; it ends when this process ends, however that ends. */
export function startProgram(name: string, module: URL | string, options: ProgramOptions = {}): Program {
  const { args = [], flags = [], env, cwd, isProbed = false } = options;
  const log = openLog(name);
  const child = fork(module instanceof URL ? fileURLToPath(module) : module, args, {
    execArgv: [...flags, ...(isProbed ? ['--import', probe] : [])],
    env: environment(env),
    serialization: 'advanced',
    stdio: ['ignore', log.descriptor, log.descriptor, 'ipc'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  closeSync(log.descriptor);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const program: Program = {
    name,
    pid: child.pid ?? 0,
    hasEnded,
    lastWords: () => lastWordsOf(log.file),
    call: (question, argument, withinMs = callWithinMs) => callChild(child, question, argument, withinMs),
    stop: () => end(child, program),
  };
  running.add(program);
  return program;
}

async function end(child: ChildProcess, program: Program): Promise<void> {
  running.delete(program);
  if (program.hasEnded()) return;
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), endWithinMs);
  await once(child, 'exit');
  clearTimeout(kill);
}

/** Starts a command that is not a program on Node; it ends when this process ends, however that ends. */
export async function startCommand(
  name: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const log = openLog(name);
  const kept = await keep({
    command,
    args,
    env: environment(env),
    output: log.descriptor,
    graceMs: endWithinMs,
  });
  closeSync(log.descriptor);
  let isOver = false;
  void kept.ended.then(() => (isOver = true));
  const started: Running = {
    name,
    pid: kept.pid,
    hasEnded: () => isOver,
    lastWords: () => lastWordsOf(log.file),
    async stop() {
      running.delete(started);
      await kept.end();
    },
  };
  running.add(started);
  return started;
}

/** Ends every process that still runs. */
export async function stopAll(): Promise<void> {
  await Promise.allSettled([...running].map((one) => one.stop()));
}
