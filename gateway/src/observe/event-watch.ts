import type { Span, Tracer } from '@cobuild/process';
import { isJsonObject, own, type JsonObject } from '../json.js';
import { FetchRecord } from './fetch-record.js';
import type { Metrics } from './metrics.js';
import type { EventWatch } from './observer.js';

/** What a subgraph says of an event's beginning. */
export interface EventOrigin {
  /** Milliseconds since 1970 at which it was recorded. */
  readonly recordedAt: number | null;
  /** Of the request that caused it. */
  readonly requestId: string | null;
  readonly traceparent: string | undefined;
}

const unknown: EventOrigin = { recordedAt: null, requestId: null, traceparent: undefined };
const requestIdForm = /^[\w.:-]{1,100}$/;

/** Reads `extensions.event` of a message (PROTOCOL.md, section 2); what is not of its form is not believed. */
export function readOrigin(extensions: JsonObject): EventOrigin {
  const event = own(extensions, 'event');
  if (!isJsonObject(event)) return unknown;
  const [recordedAt, requestId, traceparent] = [
    own(event, 'recordedAt'),
    own(event, 'requestId'),
    own(event, 'traceparent'),
  ];
  return {
    recordedAt: typeof recordedAt === 'number' && Number.isFinite(recordedAt) ? recordedAt : null,
    requestId: typeof requestId === 'string' && requestIdForm.test(requestId) ? requestId : null,
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  };
}

/** What an event that is followed is told to. */
export interface EventWatchParts {
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly clock: () => Date;
}

/** Follows one event: its lag, its trace, and how long its completion takes. */
export class WatchedEvent implements EventWatch {
  readonly requestId: string | null;
  readonly #parts: EventWatchParts;
  readonly #beganAt: number;
  readonly #span: Span | null;

  constructor(parts: EventWatchParts, subgraph: string, extensions: JsonObject, isNew: boolean) {
    const { metrics, tracer, now, clock } = parts;
    const { recordedAt, requestId, traceparent } = readOrigin(extensions);
    this.#parts = parts;
    this.requestId = requestId;
    this.#beganAt = now();
    // Clocks of two machines may differ: an event never comes before it was recorded.
    const lagMs = isNew && recordedAt !== null ? Math.max(0, clock().getTime() - recordedAt) : null;
    metrics.eventCame(subgraph, lagMs === null ? null : lagMs / 1_000);
    this.#span = tracer.start('event', 'consumer', traceparent);
    this.#span?.set({
      'cobuild.subgraph': subgraph,
      ...(requestId === null ? {} : { 'cobuild.request_id': requestId }),
    });
  }

  fetching(subgraph: string, places: readonly string[]): FetchRecord {
    return new FetchRecord(subgraph, places, this.#span, this.#parts.now);
  }

  completed(): void {
    const { metrics, now } = this.#parts;
    metrics.eventCompleted((now() - this.#beganAt) / 1_000);
    this.#span?.end();
  }
}
