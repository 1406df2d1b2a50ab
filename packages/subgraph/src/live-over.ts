import type { Viewer } from '@cobuild/identity';
import type { LogEvent } from '@cobuild/log';
import type { RequestContext } from './definition.js';
import { live, type Notice, type PresentThing } from './live.js';
import type { LiveStart } from './live-start.js';

/** What a live field is narrowed to, and where it begins. */
export interface LiveFilter {
  readonly organizationIds?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
  readonly initial?: LiveStart | null | undefined;
}

/** What decides who may follow an event: an alliance, a project, or whatever else people share. */
export interface LiveSource<T, S> {
  /** Id of the thing that an event concerns, from its payload; `null` where the event concerns none. */
  readonly idIn: (event: LogEvent) => string | null;
  /** The thing of an event as it is now; read once for all who follow. */
  readonly read: (
    event: LogEvent,
    context: Pick<RequestContext<S, unknown>, 'services' | 'clock'>,
  ) => Promise<T | null>;
  /** Ids of the organizations concerned and of all above them. */
  readonly reachOf: (thing: T) => readonly string[];
  readonly isEntitled: (viewer: Viewer, thing: T, now: Date) => boolean;
}

/** What one live field is. */
export interface LiveField<T, P> {
  /** Whether an event is of the field's kind. */
  readonly accepts: (event: LogEvent) => boolean;
  /** What the field gives for an event, beside where it stands. */
  readonly toPayload: (event: LogEvent, thing: T) => P | Promise<P>;
  /** What a snapshot has: things that the filter names and that the viewer may see now, no more than the limit. */
  readonly present: (limit: number) => Promise<readonly PresentThing<P>[]>;
}

/**
 * A live field over events: only what the filter names, and only while the viewer is entitled — asked anew for each event, so that
 * a role that ends takes its stream with it.
 */
export function liveOver<T, P, S>(
  { idIn, read, reachOf, isEntitled: mayFollow }: LiveSource<T, S>,
  context: RequestContext<S, { clear(): void }>,
  { ids, organizationIds, after, initial }: LiveFilter & { readonly ids?: readonly string[] | null | undefined },
  { accepts, toPayload, present }: LiveField<T, P>,
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
      const id = idIn(event);
      if (id === null || !accepts(event) || (ids && !ids.includes(id))) return false;
      const thing = await read(event, context);
      if (!thing) return false;
      if (organizationIds && !organizationIds.some((one) => reachOf(thing).includes(one))) return false;
      return mayFollow(viewer, thing, clock());
    },
    async toPayload({ event, cursor, replayed, remaining }) {
      const thing = await read(event, context);
      if (!thing) throw new TypeError('expected what an accepted event concerns to be read');
      loaders.clear();
      return { ...(await toPayload(event, thing)), cursor, replayed, remaining };
    },
  });
}
