import type { Program } from '../processes/children.js';
import { startProgram } from '../processes/children.js';

/** What is sent to one gateway in one round. */
export interface Load {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  /** At most so many requests, and no new one after so long. */
  readonly requests: number;
  readonly withinMs: number;
  /** Headers to take in turn; none: all requests are alike. */
  readonly headers: readonly Readonly<Record<string, string>>[];
}

export interface LoadResult {
  /** The one answer that every request got. */
  readonly answer: string;
  readonly seconds: number;
  /** Milliseconds from each request to its answer. */
  readonly times: Float64Array;
  readonly bytes: number;
}

const graceMs = 30_000;

/** The process that sends requests. */
export interface LoadGenerator {
  /** Throws where an answer is not 200, has errors, or differs from the others. */
  run(load: Load): Promise<LoadResult>;
  stop(): Promise<void>;
}

export function startLoadGenerator(): LoadGenerator {
  const program: Program = startProgram('load', new URL('./load-program.js', import.meta.url));
  return {
    run: (load) => program.call<LoadResult>('run', load, load.withinMs + graceMs),
    stop: () => program.stop(),
  };
}
