import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A gateway in a process of its own, from its sources. */
export interface GatewayProcess {
  readonly child: ChildProcess;
  /** Resolves to where it serves; rejects when it ends before. */
  readonly ready: Promise<string>;
  /** Resolves to its exit code. */
  readonly ended: Promise<number | null>;
  /** What it wrote into its log so far. */
  readonly logged: Record<string, unknown>[];
  /** What it complained of before it had a log. */
  said(): string;
}

/** Starts a gateway with nothing but these variables, on a free port. */
export function forkGateway(env: Readonly<Record<string, string>>): GatewayProcess {
  const child = fork(fileURLToPath(new URL('../main.ts', import.meta.url)), {
    execArgv: ['--conditions=development', '--import', 'tsx'],
    env: { HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const logged: Record<string, unknown>[] = [];
  let rest = '';
  child.stdout?.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) logged.push(JSON.parse(line));
  });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { url: string }).url));
    ended.then((code) => reject(new Error(`ended with ${code}`)), reject);
  });
  // Who waits for its end alone is told by that.
  ready.catch(() => {});
  return { child, ready, ended, logged, said: () => said };
}
