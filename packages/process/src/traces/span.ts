/** Facts about a span; never variables, tokens or what people wrote. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Which side of a call a span is: it serves one, makes one, takes an event, or works inside. */
export type SpanKind = 'server' | 'client' | 'consumer' | 'internal';

/** A stretch of work within a trace. */
export interface Span {
  readonly traceId: string;
  /** Whether the trace is among those that are kept. */
  readonly isKept: boolean;
  /** What goes along to whoever works on behalf of this span. (W3C Trace Context) */
  readonly traceparent: string;
  child(name: string, kind: SpanKind, attributes?: Attributes): Span;
  set(attributes: Attributes): void;
  /** The work did not come to what was asked for; the code says why. */
  fail(code: string): void;
  end(): void;
}

/** Begins traces, and goes on with those of callers. */
export interface Tracer {
  /**
   * `null` while no traces are kept: whoever works goes on without a span, which costs nothing.
   *
   * @param traceparent of the caller; a new trace begins without it, or when it is not one
   */
  start(name: string, kind: SpanKind, traceparent: string | undefined, attributes?: Attributes): Span | null;
  /** Hands out what has not been exported yet; waits for it 2 s at most. */
  close(): Promise<void>;
}

/** The tracer of a process that keeps no traces. */
export const noTracer: Tracer = { start: () => null, close: () => Promise.resolve() };
