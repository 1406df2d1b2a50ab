import type { UpstreamResult } from './upstreams/upstream.js';

/** How long events are asked for again whose own subgraph cannot resolve them. */
const longestMs = 6_000;

/** Whether an event that its own subgraph could not resolve is worth waiting for. (PROTOCOL.md, section 3) */
export interface Patience {
  /** Told of each event; `true`: ask for it again. */
  isWorthAsking(event: UpstreamResult): boolean;
}

/**
 * Makes the patience of one stream. It ends for all events until one comes whole: a subgraph that stays broken does not hold up each
 * event anew.
 */
export function createPatience(clock: () => Date): Patience {
  let since: number | null = null;
  return {
    isWorthAsking({ errors }) {
      if (!errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) {
        since = null;
        return false;
      }
      const now = clock().getTime();
      since ??= now;
      return now - since < longestMs;
    },
  };
}
