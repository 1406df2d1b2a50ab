import type { GraphQLFormattedError } from 'graphql';
import type { JsonObject } from '../json.js';
import type { SubgraphError } from '../execution/subgraph/read-answer.js';
import { createBatch, type Batch, type StreamEvent } from './batch.js';
import type { LiveCounts } from './counts.js';
import { createDelivery } from './delivery.js';
import type { Start } from './sharing.js';
import type { UpstreamHandlers, UpstreamResult } from './upstreams/upstream.js';

/** Where a stream begins, as its subgraph says it. */
export interface StreamPosition {
  readonly cursor: string;
  /** How many payloads of a snapshot follow; `null` where the stream begins with events. */
  readonly snapshot: number | null;
}

/** Who hears a stream. After `end` nothing more comes. */
export interface StreamSink {
  events(batch: Batch): void;
  position(position: StreamPosition): void;
  /** `null`: the live field ended by itself. */
  end(errors: readonly GraphQLFormattedError[] | null): void;
}

/** An open stream. */
export interface Stream {
  /** Ends it without a further word. */
  close(): void;
  /** Ends it for a reason, which is told after what has been received before. */
  end(error: GraphQLFormattedError): void;
}

/** What a stream needs from outside. */
export interface StreamParts {
  readonly isResumable: boolean;
  /** Subscribes upstream; returns how to leave. */
  readonly open: (start: Start, handlers: UpstreamHandlers) => () => void;
  readonly cursorOf: (data: JsonObject | null) => string | null;
  /** Joins the other subgraphs' fields and writes the payload. */
  readonly complete: (result: UpstreamResult, isAfterGap: boolean) => Promise<string>;
  readonly refuse: (errors: readonly SubgraphError[]) => readonly GraphQLFormattedError[];
  /** A number from 0 to 1. */
  readonly random: () => number;
  readonly clock: () => Date;
  readonly limits: StreamLimits;
  readonly counts: LiveCounts;
}

export interface StreamLimits {
  /** Events that may wait before the stream leaves its upstream for a while. */
  readonly waiting: number;
  /** Runs of `rest` at a time. */
  readonly concurrent: number;
  /** Cursors remembered against repeats. */
  readonly remembered: number;
  /** How long a stream that never reached its subgraph tries. */
  readonly startWithinMs: number;
}

export const streamLimits: StreamLimits = { waiting: 1000, concurrent: 16, remembered: 1000, startWithinMs: 10_000 };

const firstWaitMs = 100;
const longestWaitMs = 2_000;

/**
 * One upstream subscription that loses nothing: subscribes again from its last cursor when the upstream breaks, drops
 * repeats, keeps the order, says a gap that it cannot close. (PROTOCOL.md, sections 3 and 4)
 */
export function openStream(parts: StreamParts, start: Start, sink: StreamSink): Stream {
  const { isResumable, limits, counts } = parts;
  const startedAt = parts.clock().getTime();
  let cursor = start.after;
  /** The attempt whose answers count; those of older ones are ignored. */
  let attempt = 0;
  let failures = 0;
  let leave: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  /** Whether the subgraph has ever taken the subscription. */
  let isEstablished = false;
  let isAfterGap = false;
  let isPaused = false;
  let isEnded = false;
  const seen = new Set<string>();

  const delivery = createDelivery<StreamEvent>({
    concurrent: limits.concurrent,
    deliver: (events) => sink.events(createBatch(events)),
    drained() {
      if (!isPaused || isEnded) return;
      isPaused = false;
      subscribe();
    },
    failed(error) {
      stop();
      sink.end(parts.refuse([{ message: String(error), extensions: { code: 'INTERNAL_SERVER_ERROR' } }]));
    },
  });

  const stop = (): void => {
    isEnded = true;
    attempt += 1;
    clearTimeout(timer);
    leave();
    delivery.close();
  };
  const end = (errors: readonly SubgraphError[] | null): void => endWith(errors && parts.refuse(errors));
  const endWith = (errors: readonly GraphQLFormattedError[] | null): void => {
    if (isEnded) return;
    attempt += 1;
    clearTimeout(timer);
    leave();
    // What has been received is delivered before the end is told.
    delivery.whenEmpty(() => {
      if (isEnded) return;
      stop();
      sink.end(errors);
    });
  };
  const again = (reason: string): void => {
    if (!isResumable && isEstablished) return end([unavailable(reason)]);
    if (!isEstablished && parts.clock().getTime() - startedAt > limits.startWithinMs) return end([unavailable(reason)]);
    // Who begins with a snapshot begins with the whole again.
    if (isEstablished && cursor === null && start.initial === null) isAfterGap = true;
    attempt += 1;
    leave();
    const wait = Math.min(firstWaitMs * 2 ** failures, longestWaitMs);
    failures += 1;
    if (isEstablished) counts.resumes += 1;
    timer = setTimeout(subscribe, wait * (0.5 + parts.random() / 2));
  };
  const subscribe = (): void => {
    attempt += 1;
    const mine = attempt;
    const current = (): boolean => mine === attempt && !isEnded;
    leave = () => {};
    const left = parts.open(
      { ...start, after: cursor },
      {
        next: (result) => current() && receive(result),
        error(errors) {
          if (!current()) return;
          if (errors.some((error) => isTransient(error, isEstablished))) again(errors[0]?.message ?? 'error');
          else end(errors);
        },
        complete: () => current() && (isResumable ? again('completed') : end(null)),
        lost(reason, wasSent) {
          if (!current()) return;
          if (wasSent) isEstablished = true;
          again(reason);
        },
      },
    );
    leave = left;
  };
  const receive = (result: UpstreamResult): void => {
    isEstablished = true;
    const position = positionIn(result);
    const at = position ? null : parts.cursorOf(result.data);
    // What has no cursor, and no error that says why, is none of the log's events.
    if (isResumable && !position && at === null && result.errors.length === 0) return again('an event has no cursor');
    failures = 0;
    if (position) {
      if (cursor !== null) return;
      cursor = position.cursor;
      sink.position(position);
      return;
    }
    if (at !== null) {
      if (at === cursor || seen.has(at)) {
        counts.repeats += 1;
        return;
      }
      cursor = at;
      remember(at);
    }
    counts.events += 1;
    const gap = isAfterGap;
    isAfterGap = false;
    if (gap) counts.gaps += 1;
    delivery.add(async () => ({ payload: await parts.complete(result, gap), cursor: at }));
    if (delivery.waiting > limits.waiting) overflow();
  };
  const remember = (at: string): void => {
    seen.add(at);
    if (seen.size <= limits.remembered) return;
    const oldest = seen.values().next();
    if (!oldest.done) seen.delete(oldest.value);
  };
  /** Too much waits here: leave it with the subgraph, whose log holds it, until what is here has been delivered. */
  const overflow = (): void => {
    if (cursor === null || !isResumable)
      return end([{ message: 'too many events', extensions: { code: 'OVERLOADED' } }]);
    isPaused = true;
    attempt += 1;
    leave();
  };

  subscribe();
  return { close: stop, end: (error) => endWith([error]) };
}

function positionIn({ data, errors, extensions }: UpstreamResult): StreamPosition | null {
  const { position, snapshot } = extensions;
  if (data !== null || errors.length > 0 || typeof position !== 'string') return null;
  return { cursor: position, snapshot: typeof snapshot === 'number' ? snapshot : null };
}

const unavailable = (reason: string): SubgraphError => ({ message: reason, extensions: { code: 'UNAVAILABLE' } });

/** Whether asking again may help. Before the subgraph ever took the subscription, only its absence is waited out. */
function isTransient({ extensions }: SubgraphError, isEstablished: boolean): boolean {
  const code = extensions?.['code'];
  if (code === 'UNAVAILABLE') return true;
  return isEstablished && (code === undefined || code === 'INTERNAL_SERVER_ERROR');
}
