import type { Projection } from '@cobuild/log';
import type { ThingReference } from './chain-kinds.rules.js';
import type { Chains } from './chain.service.js';

/** The longest that somebody waits for the news of a thing that was made just now in another subgraph, in milliseconds. */
export const longestWaitMs = 2_000;

/** Sees to it that an origin can be found which was made a moment ago: the logs that tell of it may be a little behind. */
export interface Origins {
  /** To be called before the change begins. */
  arrive(origin: ThingReference | null | undefined): Promise<void>;
}

/** Makes what waits for news of origins. */
export function createOrigins(chains: Chains, projections: readonly Projection[], background: boolean): Origins {
  return {
    async arrive(origin) {
      if (!origin || (await chains.find(origin))) return;
      const read = Promise.all(
        projections.map((projection) => (background ? projection.caughtUp() : projection.step())),
      ).catch(() => undefined);
      let timer: NodeJS.Timeout | undefined;
      const waited = new Promise((resolve) => {
        timer = setTimeout(resolve, longestWaitMs);
      });
      await Promise.race([read, waited]);
      clearTimeout(timer);
    },
  };
}
