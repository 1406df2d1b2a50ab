import type { FaultKind } from './fault.js';

/**
 * How long to wait, in ms, before a read that got no answer is sent again; `null`: it is not.
 *
 * A kept connection may have died unseen, so what was cut is sent again at once. A subgraph that is being restarted is
 * back in a moment. Who has been waited for in vain, or talks nonsense, is not asked again.
 *
 * @param tried how often it has been sent again already
 */
export function waitBeforeAgain(fault: FaultKind, tried: number): number | null {
  switch (fault) {
    case 'cut':
      return cutWaitsMs[tried] ?? null;
    case 'unreachable':
      return unreachableWaitsMs[tried] ?? null;
    case 'timeout':
    case 'nonsense':
    case 'refused':
    case 'cancelled':
      return null;
  }
}

const cutWaitsMs = [0, 100];
const unreachableWaitsMs = [100, 300];
