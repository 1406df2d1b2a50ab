import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';

/** How often something may be done: so many times at once, and so many more each second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** One allowance that is used up and fills again. */
export interface Bucket {
  /**
   * Takes one out of it.
   *
   * @returns 0 when it was there; otherwise the seconds after which it will be
   */
  take(nowMs: number): number;
}

/** Makes a full bucket. */
export function createBucket({ burst, perSecond }: Rate): Bucket {
  let left = burst;
  let filledAt: number | null = null;
  return {
    take(nowMs) {
      // A clock that goes back fills nothing.
      const sinceMs = Math.max(0, nowMs - (filledAt ?? nowMs));
      left = Math.min(burst, left + (sinceMs / 1000) * perSecond);
      filledAt = nowMs;
      if (left < 1) return (1 - left) / perSecond;
      left -= 1;
      return 0;
    },
  };
}

/** One bucket for each key; whoever has not come for long finds a full one. */
export function createBuckets(rate: Rate, mostKeys = 10_000): { take(key: string, nowMs: number): number } {
  const buckets = createLeastRecentlyUsed<string, Bucket>(mostKeys);
  return {
    take(key, nowMs) {
      let bucket = buckets.get(key);
      if (!bucket) buckets.set(key, (bucket = createBucket(rate)));
      return bucket.take(nowMs);
    },
  };
}
