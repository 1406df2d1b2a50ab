import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { subgraphError } from '../execution/errors.js';
import type { SubgraphClient } from '../execution/subgraph-client.js';
import type { Identity } from '../identity/identify.js';
import type { ViewerSigner } from '../identity/viewer-signer.js';
import type { LiveObserver } from '../observe/observer.js';
import type { MaskError } from '../pipeline/mask-errors.js';
import { writeResult } from '../response/write-result.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { completeEvent, type Completed } from './complete-event.js';
import { newCounts, type LiveCounts } from './counts.js';
import { primaryOf, type Primary } from './primary.js';
import { stillServedBy } from './reload.js';
import type { Seat } from './seat.js';
import { createSharing, type Start } from './sharing.js';
import { sharingKey } from './sharing-key.js';
import { openStream, streamLimits, type Stream, type StreamLimits, type StreamParts } from './stream.js';
import type { Upstreams } from './upstreams/upstream.js';

/** One client's subscription. */
export interface LiveRequest extends Completed {
  readonly identity: Identity;
  /** Goes before the operation's own `after`: where a client that moves between scopes, or came back, goes on. */
  readonly after?: string | null | undefined;
}

/** Runs subscription plans, whatever transport the clients use. (PROTOCOL.md) */
export interface LiveEngine {
  /** Lets a client listen at its seat. Errors come to the listener, never as a throw. */
  listen(request: LiveRequest, seat: Seat): void;
  /** Ends the streams that a new supergraph does not serve any more; their clients get their cursor. */
  reload(next: ServedSupergraph): void;
  /** Streams and clients of now, and what has happened since the start. */
  figures(): LiveFigures;
  close(): void;
}

/** What the engine holds now, and what it has counted. */
export interface LiveFigures extends Readonly<LiveCounts> {
  readonly streams: number;
  readonly listeners: number;
}

interface EngineParts {
  readonly upstreams: Upstreams;
  readonly client: SubgraphClient;
  readonly sign: ViewerSigner;
  readonly mask: MaskError;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** A number from 0 to 1; spreads attempts to subscribe again. */
  readonly random: () => number;
  readonly limits?: Partial<StreamLimits>;
  readonly observer: LiveObserver;
}

/** Makes the engine. */
export function createLiveEngine(parts: EngineParts): LiveEngine {
  const counts = newCounts();
  const sharing = createSharing(counts);
  /** What runs, and on which plan. */
  const running = new Map<Stream, LiveRequest>();

  return {
    listen(request, seat) {
      const { operation, variables, values, identity } = request;
      const primary = primaryOf(operation);
      const asked = primary.start(values);
      const start: Start = primary.isResumable ? { ...asked, after: request.after ?? asked.after } : asked;
      sharing.join(
        {
          key: sharingKey(operation, variables, identity, primary),
          start,
          open(from, sink) {
            const abort = new AbortController();
            // Every fetch of every event that is under way listens to it.
            setMaxListeners(0, abort.signal);
            const stream = openStream(streamParts(parts, counts, request, primary, abort.signal, from), from, {
              ...sink,
              end(errors) {
                running.delete(stream);
                sink.end(errors);
              },
            });
            running.set(stream, request);
            return {
              end: stream.end,
              close() {
                running.delete(stream);
                stream.close();
                abort.abort();
              },
            };
          },
        },
        seat,
      );
    },
    reload(next) {
      const isStillServed = stillServedBy(next);
      for (const [stream, { operation }] of [...running]) if (!isStillServed(operation)) stream.end(reload);
    },
    figures: () => ({ ...sharing.figures(), ...counts }),
    close: () => sharing.close(),
  };
}

const reload: GraphQLFormattedError = {
  message: 'The graph has changed; subscribe again with `after`',
  extensions: { code: 'RELOAD' },
};

function streamParts(
  { upstreams, client, sign, mask, logger, clock, random, limits, observer }: EngineParts,
  counts: LiveCounts,
  request: LiveRequest,
  primary: Primary,
  signal: AbortSignal,
  from: Start,
): StreamParts {
  const requestId = randomUUID();
  const { operation, variables, identity } = request;
  const { subgraph } = primary;
  const url = operation.supergraph.subgraphs.get(subgraph) ?? '';
  const signedViewer = () => sign(identity);
  // A stream that begins in the past gives what is old by itself.
  const isNew = from.after === null;
  return {
    isResumable: primary.isResumable,
    cursorOf: (data) => primary.cursorOf(data),
    refuse: (errors) =>
      errors.map((error): GraphQLFormattedError => mask(subgraphError(error, subgraph, error.path), { requestId })),
    random,
    clock,
    counts,
    limits: { ...streamLimits, ...limits },
    open(start, handlers) {
      let leave: (() => void) | null = null;
      let hasLeft = false;
      signedViewer().then(
        (viewer) => {
          if (hasLeft) return;
          leave = upstreams.subscribe(
            { subgraph, url },
            {
              query: primary.query,
              operationName: primary.operationName,
              variables: primary.variables(variables, start),
              extensions: primary.isResumable
                ? { origin: true, ...(start.after === null ? { position: true } : {}) }
                : {},
              viewer,
              requestId,
            },
            {
              ...handlers,
              lost(reason, wasSent) {
                logger.warn({ requestId, subgraph, reason, after: start.after !== null }, 'upstream lost');
                handlers.lost(reason, wasSent);
              },
            },
          );
        },
        (error: unknown) => handlers.error([{ message: String(error) }]),
      );
      return () => {
        hasLeft = true;
        leave?.();
      };
    },
    async complete(result, isAfterGap) {
      const watch = observer.event(subgraph, result.extensions, isNew);
      const caused = watch.requestId ?? requestId;
      const scope = { client, signedViewer, requestId: caused, clientAddress: null, signal, watch };
      const completed = await completeEvent(request, primary, scope, result);
      watch.completed();
      return writeResult(
        completed,
        (error) => mask(error, { requestId: caused }),
        isAfterGap ? { gap: true } : undefined,
      );
    },
  };
}
