import { hrtime } from 'node:process';

/** Milliseconds of a clock that all processes of this machine share and that nobody sets. */
export function sharedClockMs(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1_000 + nanoseconds / 1e6;
}
