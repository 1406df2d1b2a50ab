import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';
import type { Identity } from './identify.js';

/** Whether one more operation may be asked, or after how long. */
export type Admission = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

/** Counts an operation against the quota of its proof. A refused operation does not count. */
export type Admit = (identity: Identity) => Admission;

interface Window {
  readonly until: number;
  readonly count: number;
}

const lengthMs = { perMinute: 60_000, perDay: 86_400_000 } as const;
const spans = ['perMinute', 'perDay'] as const;

/**
 * Makes the count of operations for each API key, a minute and a day at a time from the first one on. It is a count of this
 * process: a key that is used through several gateways has its quota at each.
 */
export function createAdmit(clock: () => Date): Admit {
  const counts = createLeastRecentlyUsed<string, Readonly<Record<(typeof spans)[number], Window>>>(10_000);
  return ({ clientId, quota }) => {
    if (clientId === null || quota === null) return { ok: true };
    const now = clock().getTime();
    const before = counts.get(clientId);
    const running = (span: (typeof spans)[number]): Window => {
      const window = before?.[span];
      return window && now < window.until ? window : { until: now + lengthMs[span], count: 0 };
    };
    const windows = { perMinute: running('perMinute'), perDay: running('perDay') };
    // Of two that are used up, the later end says when it is worth trying again.
    const full = spans.filter((span) => windows[span].count >= quota[span]).map((span) => windows[span].until - now);
    if (full.length > 0) return { ok: false, retryAfterSeconds: Math.ceil(Math.max(...full) / 1000) };
    const counted = ({ until, count }: Window): Window => ({ until, count: count + 1 });
    counts.set(clientId, { perMinute: counted(windows.perMinute), perDay: counted(windows.perDay) });
    return { ok: true };
  };
}
