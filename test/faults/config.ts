/** How hard and how long the tests of faults are at it. */
export interface FaultsConfig {
  /** Whether everything is done at its full length, on a machine that does nothing else. */
  readonly isFull: boolean;
  /** How long a part is paused. */
  readonly pauseMs: number;
  /** How long growth is watched, and in how many cycles of clients that come and go. */
  readonly growthMs: number;
  readonly growthCycles: number;
  /** Within what time of a part's return everybody must be served again. */
  readonly recoveryMs: number;
}

/** Upper bound of the recovery where tests share two cores with others: a hang is found, slowness of the machine is not. */
const busyFactor = 8;
const promisedMs = 5_000;

/** Reads `FAULTS`: `full` for pauses of 10 s, 10 minutes of watching growth, and recovery held to the promised 5 s. */
export function readFaultsConfig(env: Readonly<Record<string, string | undefined>> = process.env): FaultsConfig {
  const isFull = env['FAULTS'] === 'full';
  return isFull
    ? { isFull, pauseMs: 10_000, growthMs: 600_000, growthCycles: 30, recoveryMs: promisedMs }
    : { isFull, pauseMs: 3_000, growthMs: 24_000, growthCycles: 6, recoveryMs: promisedMs * busyFactor };
}
