import { performance } from 'node:perf_hooks';
import { CLIENT_ADDRESS_HEADER, VIEWER_HEADER } from '@cobuild/identity';
import { limitDefaults, type SubgraphLimits } from '../limits/limits.js';
import type { SubgraphObserver } from '../observe/observer.js';
import { createInFlight } from './in-flight.js';
import type { Leaving } from './leaving.js';
import type { Post } from './subgraph/exchange.js';
import { outcomeOf, SubgraphFault } from './subgraph/fault.js';
import { createOrigin, type Origin } from './subgraph/origin.js';
import { readAnswer, type SubgraphAnswer } from './subgraph/read-answer.js';
import type { Waiter } from './waiter.js';

/** One fetch of a plan on its way to a subgraph. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly url: string;
  /** A read may be sent again, and shared with others who send the same at the same time; a mutation never. */
  readonly isRead: boolean;
  /** The request's JSON text. */
  readonly body: string;
  /** The signed viewer; `null` where the gateway shares no secret with its subgraphs. */
  readonly viewer: string | null;
  readonly requestId: string;
  readonly clientAddress: string | null;
  /** In whose trace the fetch stands. */
  readonly traceparent?: string | undefined;
  /** Who waits for the answer. */
  readonly leaving: Leaving;
}

/** Sends fetches to subgraphs over kept connections. */
export interface SubgraphClient {
  /** Rejects with a SubgraphFault where no GraphQL answer comes. */
  send(request: SubgraphRequest): Promise<SubgraphAnswer>;
  close(): Promise<void>;
}

/**
 * Makes the client. Reads that are under way at the same time with the same text and the same signed viewer are sent
 * once; each of them reads the answer for itself, for what it reads is its own to change.
 *
 * @param now a clock that never goes back, in ms
 * @param observer is told what became of each request, and of circuits; default nobody
 */
export function createSubgraphClient(
  limits: SubgraphLimits = limitDefaults.subgraphs,
  now: () => number = () => performance.now(),
  observer?: SubgraphObserver,
): SubgraphClient {
  const origins = new Map<string, Origin>();
  const places = new Map<string, { readonly origin: Origin; readonly path: string }>();
  const inFlight = createInFlight<string, SubgraphFault>();

  const placeOf = ({ subgraph, url }: SubgraphRequest) => {
    let place = places.get(url);
    if (!place) {
      if (!URL.canParse(url)) throw new SubgraphFault(subgraph, 'unreachable', 'has no valid address');
      const { origin: at, pathname, search } = new URL(url);
      let origin = origins.get(at);
      if (!origin) {
        origin = createOrigin(at, limits, now, observer);
        origins.set(at, origin);
      }
      places.set(url, (place = { origin, path: pathname + search }));
    }
    return place;
  };

  return {
    async send(request) {
      const { subgraph, isRead, leaving } = request;
      if (leaving.hasLeft) throw new SubgraphFault(subgraph, 'cancelled', 'was cancelled before it was sent');
      const place = placeOf(request);
      let isFirst = false;
      let stop = (): void => {};
      const beganAt = observer ? now() : 0;
      try {
        const text = await new Promise<string>((resolve, reject) => {
          const waiter = { resolve, reject };
          const start = (all: Waiter<string, SubgraphFault>): (() => void) => {
            isFirst = true;
            const post: Post = { path: place.path, headers: headersOf(request), body: request.body };
            return place.origin.send(subgraph, post, isRead, all);
          };
          const leave = isRead ? inFlight.join(keyOf(request), waiter, start) : start(waiter);
          if (!isFirst) observer?.shared(subgraph);
          stop = leaving.onLeave(() => {
            leave();
            reject(new SubgraphFault(subgraph, 'cancelled', 'nobody waits any more'));
          });
        });
        const answer = readAnswer(subgraph, text);
        if (isFirst) observer?.requested(subgraph, answer.errors.length > 0 ? 'errors' : 'ok', now() - beganAt);
        return answer;
      } catch (error) {
        if (isFirst) observer?.requested(subgraph, outcomeOf(error), now() - beganAt);
        throw error;
      } finally {
        stop();
      }
    },
    async close() {
      const open = [...origins.values()];
      origins.clear();
      places.clear();
      await Promise.all(open.map((origin) => origin.close()));
    },
  };
}

/** Equal for reads that may be shared: what is asked of whom, and as whom. */
function keyOf({ url, viewer, body }: SubgraphRequest): string {
  return `${url}\n${viewer}\n${body}`;
}

function headersOf({ viewer, requestId, clientAddress, traceparent }: SubgraphRequest): string[] {
  const headers = [
    'content-type',
    'application/json',
    'accept',
    'application/graphql-response+json, application/json',
    'x-request-id',
    requestId,
  ];
  if (viewer !== null) headers.push(VIEWER_HEADER, viewer);
  if (clientAddress !== null) headers.push(CLIENT_ADDRESS_HEADER, clientAddress);
  if (traceparent !== undefined) headers.push('traceparent', traceparent);
  return headers;
}
