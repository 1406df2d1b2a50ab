import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { once } from 'node:events';

/**
 * The keeper starts the command, says its pid on descriptor 3 and then waits. Its stdin is a pipe whose other end only
 * the owner holds, so its end means that the owner is gone, however it went: then the command is ended, gently at first.
 * `$1` is how many tenths of a second it gets for that.
 */
const KEEPER = `
grace=$1; shift
exec 4<&0 </dev/null
"$@" 3>&- 4<&- &
kept=$!
echo "$kept" >&3
exec 3>&-
{
  while read -r _ <&4; do :; done
  kill -TERM "$kept"
  waited=0
  while [ "$waited" -lt "$grace" ] && kill -0 "$kept"; do sleep 0.1; waited=$((waited + 1)); done
  kill -KILL -- "-$$"
} >/dev/null 2>&1 &
watcher=$!
exec 4<&-
wait "$kept"
code=$?
trap '' TERM
kill -TERM 0
kill -KILL "$watcher" 2>/dev/null
exit "$code"
`;

export interface KeptOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** An open file descriptor that takes what the command prints, or `pipe` to read it line by line. */
  readonly output: number | ((line: string) => void);
  /** Milliseconds between the request to end and the kill. */
  readonly graceMs: number;
}

/** A process that never outlives its owner, even when the owner is killed with -9. */
export interface Kept {
  /** Of the command itself, not of its keeper. */
  readonly pid: number;
  /** Of the keeper: the process group's id. */
  readonly groupId: number;
  /** Resolves with the exit code when the command has ended and its whole process group with it; null after a kill. */
  readonly ended: Promise<number | null>;
  /** Asks the command to end, kills it after the grace time, and resolves when it has ended. */
  end(): Promise<void>;
}

/** Starts a command in a process group of its own, whose life is tied to this process by a pipe. */
export async function keep(options: KeptOptions): Promise<Kept> {
  const { command, args, env, cwd, output, graceMs } = options;
  const out = typeof output === 'number' ? output : 'pipe';
  const child = spawn('/bin/sh', ['-c', KEEPER, 'keeper', String(Math.ceil(graceMs / 100)), command, ...args], {
    env,
    ...(cwd === undefined ? {} : { cwd }),
    detached: true,
    stdio: ['pipe', out, out, 'pipe'],
  });
  if (typeof output === 'function') {
    for (const stream of [child.stdout, child.stderr]) if (stream) readLines(stream, output);
  }
  await once(child, 'spawn');
  const groupId = child.pid;
  if (groupId === undefined) throw new Error('A spawned process has no pid');

  let hasEnded = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      // The keeper may have been killed alone: nothing of its group may stay behind.
      signalGroup(groupId, 'SIGKILL');
      hasEnded = true;
      resolve(code);
    });
  });
  const lifeline = child.stdin as Writable;
  lifeline.on('error', () => lifeline.destroy());

  const pidLine = child.stdio[3] as NodeJS.ReadableStream;
  const pid = await Promise.race([firstNumber(pidLine), ended.then(() => groupId)]);

  return {
    pid,
    groupId,
    ended,
    async end() {
      if (hasEnded) return;
      signal(pid, 'SIGTERM');
      const kill = setTimeout(() => signalGroup(groupId, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(kill);
    },
  };
}

async function firstNumber(stream: NodeJS.ReadableStream): Promise<number> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  const pid = Number(text.trim());
  // An empty line means that the keeper died at once; who waits for `ended` sees it.
  return pid > 0 ? pid : new Promise(() => {});
}

function readLines(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  stream.on('end', () => {
    if (rest) take(rest);
  });
}

/** Sends a signal; false when there is no such process any more. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

function signalGroup(groupId: number, name: NodeJS.Signals): void {
  signal(-groupId, name);
}
