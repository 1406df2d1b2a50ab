import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';

/** How much of something may be used: so much at once, and so much more each second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** An allowance that is used up and fills again. What is used is only known afterwards, so that it may fall below nothing. */
export interface Allowance {
  /** 0: there is some; otherwise the seconds until there is. */
  secondsUntilAny(nowMs: number): number;
  spend(amount: number, nowMs: number): void;
}

/** Makes a full allowance. */
export function createAllowance({ burst, perSecond }: Rate): Allowance {
  let left = burst;
  let filledAt: number | null = null;
  const fill = (nowMs: number): void => {
    // A clock that goes back fills nothing.
    left = Math.min(burst, left + (Math.max(0, nowMs - (filledAt ?? nowMs)) / 1000) * perSecond);
    filledAt = nowMs;
  };
  return {
    secondsUntilAny(nowMs) {
      fill(nowMs);
      return left > 0 ? 0 : Math.max(-left / perSecond, Number.MIN_VALUE);
    },
    spend(amount, nowMs) {
      fill(nowMs);
      left -= amount;
    },
  };
}

/** One allowance for each key; whoever has not come for long finds a full one. */
export interface Allowances {
  secondsUntilAny(key: string, nowMs: number): number;
  spend(key: string, amount: number, nowMs: number): void;
}

/** Makes the allowances. */
export function createAllowances(rate: Rate, mostKeys = 10_000): Allowances {
  const allowances = createLeastRecentlyUsed<string, Allowance>(mostKeys);
  const of = (key: string): Allowance => {
    let allowance = allowances.get(key);
    if (!allowance) allowances.set(key, (allowance = createAllowance(rate)));
    return allowance;
  };
  return {
    secondsUntilAny: (key, nowMs) => of(key).secondsUntilAny(nowMs),
    spend: (key, amount, nowMs) => of(key).spend(amount, nowMs),
  };
}
