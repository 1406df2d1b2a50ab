import { setTimeout as pause } from 'node:timers/promises';
import { keep, type Kept } from '@cobuild/database';
import { failure } from '../failure.js';
import { lastLines, lengthOf, openProcessLog } from './process-log.js';

/** One process of the platform. */
export interface ServiceSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly url: string;
  /** Answers 200 once the process can serve. */
  readonly readyUrl: string;
  readonly logFile: string;
}

export interface ServiceOptions {
  /** Told when the process was started, ended or came back. */
  readonly onChange: (event: 'started' | 'ended' | 'ready') => void;
  /** Takes each line that the process prints; default: they go to the log file alone. */
  readonly print?: (line: string) => void;
  /** Gives up starting, and ends what was started, when aborted before the process is ready. */
  readonly signal: AbortSignal;
  /** How long the process may take until it is ready for the first time; default 60 s. */
  readonly readyWithinMs?: number;
}

/** A process that is started again whenever it ends, until it is stopped. */
export interface Service {
  readonly name: string;
  readonly url: string;
  readonly pid: () => number;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 50;
/** A process that ran that long was healthy: the next start comes at once. */
const HEALTHY_MS = 30_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Gateway, then subgraphs, then the database must all fit into five seconds. */
const STOP_GRACE_MS = 1_200;

/** Starts a process and resolves when it is ready; throws a `Failure` with its last words when it does not get there. */
export async function startService(spec: ServiceSpec, options: ServiceOptions): Promise<Service> {
  const { onChange, signal, readyWithinMs = READY_WITHIN_MS } = options;
  const stopping = new AbortController();
  const from = await lengthOf(spec.logFile);
  let kept = await launch(spec, options);
  onChange('started');
  if (!(await becomesReady(spec, kept, AbortSignal.any([signal, AbortSignal.timeout(readyWithinMs)])))) {
    await kept.end();
    signal.throwIfAborted();
    const words = await lastLines(spec.logFile, from);
    throw failure(`${spec.name} 未能启动:`, `${spec.name} did not start:\n${words}\n(${spec.logFile})`);
  }
  onChange('ready');

  const supervision = (async () => {
    let failures = 0;
    for (;;) {
      const startedAt = performance.now();
      await kept.ended;
      if (stopping.signal.aborted) return;
      onChange('ended');
      failures = performance.now() - startedAt > HEALTHY_MS ? 0 : failures + 1;
      if (failures > 1) await pauseUnless(stopping.signal, pauseAfter(failures));
      if (stopping.signal.aborted) return;
      kept = await launch(spec, options);
      if (stopping.signal.aborted) return void (await kept.end());
      onChange('started');
      void becomesReady(spec, kept, stopping.signal).then((isReady) => isReady && onChange('ready'));
    }
  })();

  return {
    name: spec.name,
    url: spec.url,
    pid: () => kept.pid,
    async stop() {
      stopping.abort();
      await kept.end();
      await supervision;
    },
  };
}

const pauseAfter = (failures: number) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);

async function launch(spec: ServiceSpec, { print }: ServiceOptions): Promise<Kept> {
  const common = { command: spec.command, args: spec.args, env: { ...spec.env }, graceMs: STOP_GRACE_MS };
  if (print) return keep({ ...common, output: print });
  const log = await openProcessLog(spec.logFile);
  try {
    return await keep({ ...common, output: log.fd });
  } finally {
    await log.close();
  }
}

/** True when it answers; false when it ends before, or `signal` says that it took too long. */
async function becomesReady(spec: ServiceSpec, kept: Kept, signal: AbortSignal): Promise<boolean> {
  let hasEnded = false;
  void kept.ended.then(() => (hasEnded = true));
  while (!hasEnded && !signal.aborted) {
    const isReady = await fetch(spec.readyUrl, { signal: AbortSignal.timeout(2_000) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.ok;
      },
      () => false,
    );
    if (isReady) return !hasEnded;
    await pause(ASK_EVERY_MS);
  }
  return false;
}

async function pauseUnless(signal: AbortSignal, ms: number): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {});
}
