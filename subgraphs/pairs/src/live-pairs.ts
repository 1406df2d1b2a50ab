import { isEntitled } from './pair/standing.rules.js';
import type { LogEvent } from '@cobuild/log';
import { live, type LiveStart, type Notice, oncePerEvent, type PresentThing } from '@cobuild/subgraph';
import type { Context } from './context.js';
import type { Services } from './services.js';
import type { Pair } from './pair/pair.rules.js';

/** What a live field is narrowed to. */
export interface LiveFilter {
  readonly pairIds?: readonly string[] | null | undefined;
  readonly organizationIds?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
  readonly initial?: LiveStart | null | undefined;
}

const pairOf = oncePerEvent((event, services: Services) => services.pairs.find(String(event.payload['pairId'])));

/** What one live field over pairs is. */
export interface LivePairs<P> {
  /** Whether an event is of the field's kind. */
  readonly accepts: (event: LogEvent) => boolean;
  /** What the field gives for an event, beside where it stands. */
  readonly toPayload: (event: LogEvent, pair: Pair) => Promise<P>;
  /** What a snapshot has: things that the filter names and that the viewer may see now, no more than the limit. */
  readonly present: (limit: number) => Promise<readonly PresentThing<P>[]>;
}

/**
 * A live field over the events of pairs: only what the filter names, and only while the viewer is entitled to the pair — asked anew
 * for each event, so that a role that ends takes its stream with it.
 */
export function livePairs<P>(
  context: Context,
  { pairIds, organizationIds, after, initial }: LiveFilter,
  { accepts, toPayload, present }: LivePairs<P>,
): Promise<AsyncIterableIterator<P & Notice>> {
  const { viewer, log, loaders, clock } = context;
  return live<P & Notice>({
    log,
    after,
    initial,
    async present(limit) {
      const things = await present(limit);
      return things.map(({ entity, toPayload: payloadOf }) => ({
        entity,
        async toPayload(notice) {
          loaders.clear();
          return { ...(await payloadOf(notice)), ...notice };
        },
      }));
    },
    async accepts(event) {
      const pairId = event.payload['pairId'];
      if (typeof pairId !== 'string' || !accepts(event)) return false;
      if (pairIds && !pairIds.includes(pairId)) return false;
      const pair = await pairOf(event, context);
      if (!pair || (organizationIds && !organizationIds.some((id) => pair.reach.includes(id)))) return false;
      return isEntitled(viewer, { pairId, reach: pair.reach, contacts: pair.contacts }, clock());
    },
    async toPayload({ event, cursor, replayed, remaining }) {
      const pair = await pairOf(event, context);
      if (!pair) throw new TypeError('expected the pair of an accepted event to be read');
      loaders.clear();
      loaders.pairs.byId.prime(pair.id, pair);
      return { ...(await toPayload(event, pair)), cursor, replayed, remaining };
    },
  });
}
