/** How hard and how long the tests of faults are at it. */
export interface FaultsConfig {
  /** How long a part is paused. */
  readonly pauseMs: number;
  /** How long a connection fails. */
  readonly failMs: number;
  /** How long growth is watched. */
  readonly growthMs: number;
  /** Within what time of a part's return everybody must be served again, on a machine that does nothing else. */
  readonly recoveryMs: number;
}

/** Upper bound of the recovery where tests share two cores with others: a hang is found, slowness of the machine is not. */
const busyFactor = 8;
const promisedMs = 5_000;

/** Reads `FAULTS`: `full` for faults of 10 s, 10 minutes of watching growth, and recovery held to the promised 5 s. */
export function readFaultsConfig(env: Readonly<Record<string, string | undefined>> = process.env): FaultsConfig {
  return env['FAULTS'] === 'full'
    ? { pauseMs: 10_000, failMs: 10_000, growthMs: 600_000, recoveryMs: promisedMs }
    : { pauseMs: 3_000, failMs: 1_500, growthMs: 60_000, recoveryMs: promisedMs * busyFactor };
}
