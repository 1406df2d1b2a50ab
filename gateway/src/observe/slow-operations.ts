import type { Logger } from 'pino';
import type { FetchRecord } from './fetch-record.js';

/** One fetch of a slow operation: where in the answer, from when on, for how long. */
export interface SlowFetch {
  readonly subgraph: string;
  /** Where in the answer: dotted names of fields; empty for the root. */
  readonly places: readonly string[];
  readonly fromMs: number;
  /** `null`: it had not come to its end. */
  readonly ms: number | null;
  readonly outcome: string | null;
}

/** Decides which operations are slow, and writes them into the log: sixty a minute at most, the rest are counted. */
export interface SlowOperations {
  isSlow(durationMs: number): boolean;
  tell(line: Readonly<Record<string, unknown>>, beganAt: number, fetches: readonly FetchRecord[]): void;
}

const minuteMs = 60_000;
/** A plan with more fetches, or one that serves more places, is told in part. */
const mostFetches = 50;
const mostPlaces = 10;

/**
 * Makes the log of slow operations.
 *
 * @param thresholdMs from when on an operation is slow; 0: none is
 * @param now milliseconds of a clock that never goes back
 * @param mostAMinute lines written within one minute; default 60
 */
export function createSlowOperations({
  logger,
  thresholdMs,
  now,
  mostAMinute = 60,
}: {
  readonly logger: Logger;
  readonly thresholdMs: number;
  readonly now: () => number;
  readonly mostAMinute?: number;
}): SlowOperations {
  let minuteEnds = -Infinity;
  let written = 0;
  let leftOut = 0;
  return {
    isSlow: (durationMs) => thresholdMs > 0 && durationMs >= thresholdMs,
    tell(line, beganAt, fetches) {
      if (now() >= minuteEnds) {
        minuteEnds = now() + minuteMs;
        written = 0;
      }
      if (written >= mostAMinute) {
        leftOut += 1;
        return;
      }
      written += 1;
      const plan = fetches.slice(0, mostFetches).map((fetch) => summary(fetch, beganAt));
      logger.warn({ ...line, plan, ...(leftOut > 0 ? { leftOut } : {}) }, 'slow operation');
      leftOut = 0;
    },
  };
}

function summary({ subgraph, places, beganAt, ms, outcome }: FetchRecord, operationBeganAt: number): SlowFetch {
  return {
    subgraph,
    places: places.slice(0, mostPlaces),
    fromMs: Math.round(beganAt - operationBeganAt),
    ms: ms === null ? null : Math.round(ms),
    outcome,
  };
}
