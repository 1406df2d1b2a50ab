import { isEntitled } from './pair/standing.rules.js';
import type { LogEvent } from '@cobuild/log';
import { live } from '@cobuild/subgraph';
import type { Context } from './context.js';
import type { Pair } from './pair/pair.rules.js';

/** What a live field is narrowed to. */
export interface LiveFilter {
  readonly pairIds?: readonly string[] | null | undefined;
  readonly organizationIds?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
}

/** The pair of an event, read once for all subscriptions of the process that look at it. */
const pairOfEvent = new WeakMap<LogEvent, Promise<Pair | null>>();

/**
 * A live field over the events of pairs: only what the filter names, and only while the viewer is entitled to the pair — asked anew
 * for each event, so that a role that ends takes its stream with it.
 *
 * @param accepts whether an event is of the field's kind
 * @param toPayload what the field gives for the event; `null` when the thing is gone
 */
export function livePairs<P>(
  { viewer, log, services, loaders, clock }: Context,
  { pairIds, organizationIds, after }: LiveFilter,
  accepts: (event: LogEvent) => boolean,
  toPayload: (event: LogEvent, pair: Pair) => Promise<P>,
): Promise<AsyncIterableIterator<P & { readonly cursor: string; readonly replayed: boolean }>> {
  const find = (event: LogEvent): Promise<Pair | null> => {
    const read = pairOfEvent.get(event) ?? services.pairs.find(String(event.payload['pairId']));
    pairOfEvent.set(event, read);
    return read;
  };
  return live({
    log,
    after,
    async accepts(event) {
      const pairId = event.payload['pairId'];
      if (typeof pairId !== 'string' || !accepts(event)) return false;
      if (pairIds && !pairIds.includes(pairId)) return false;
      const pair = await find(event);
      if (!pair || (organizationIds && !organizationIds.some((id) => pair.reach.includes(id)))) return false;
      return isEntitled(viewer, { pairId, reach: pair.reach, contacts: pair.contacts }, clock());
    },
    async toPayload({ event, cursor, replayed }) {
      loaders.clear();
      const pair = await find(event);
      if (!pair) throw new TypeError('expected the pair of an accepted event to be read');
      return { ...(await toPayload(event, pair)), cursor, replayed };
    },
  });
}
