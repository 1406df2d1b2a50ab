import { performance } from 'node:perf_hooks';
import { CLIENT_ADDRESS_HEADER, VIEWER_HEADER } from '@cobuild/identity';
import { limitDefaults, type SubgraphLimits } from '../limits/limits.js';
import type { SubgraphObserver } from '../observe/observer.js';
import { createInFlight, Left } from './in-flight.js';
import type { Leaving } from './leaving.js';
import type { Post } from './subgraph/exchange.js';
import { outcomeOf, SubgraphFault } from './subgraph/fault.js';
import { createOrigin, type Origin } from './subgraph/origin.js';
import { readAnswer, type SubgraphAnswer } from './subgraph/read-answer.js';

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
  const inFlight = createInFlight<string>();

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
      const { subgraph, url, isRead, body, viewer, leaving } = request;
      if (leaving.hasLeft) throw new SubgraphFault(subgraph, 'cancelled', 'was cancelled before it was sent');
      const { origin, path } = placeOf(request);
      const post: Post = { path, headers: headersOf(request), body };
      let isFirst = false;
      const start = () => {
        isFirst = true;
        return origin.send(subgraph, post, isRead);
      };
      const beganAt = observer ? now() : 0;
      const task = isRead ? inFlight.join(`${url}\n${viewer}\n${body}`, start) : start();
      const stop = leaving.onLeave(() => task.cancel());
      if (!isFirst) observer?.shared(subgraph);
      try {
        const answer = readAnswer(subgraph, await task.result);
        if (isFirst) observer?.requested(subgraph, answer.errors.length > 0 ? 'errors' : 'ok', now() - beganAt);
        return answer;
      } catch (error) {
        const fault = error instanceof Left ? new SubgraphFault(subgraph, 'cancelled', error.message) : error;
        if (isFirst) observer?.requested(subgraph, outcomeOf(fault), now() - beganAt);
        throw fault;
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
