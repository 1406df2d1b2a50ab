import {
  ROOT_CONTEXT,
  SpanKind as Kinds,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span as RecordedSpan,
  type Tracer as SpanSource,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type Sampler,
  type SpanExporter,
} from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import type { TraceConfig } from '../variables.js';
import type { Attributes, Span, SpanKind, Tracer } from './span.js';
import { readTraceparent, writeTraceparent } from './traceparent.js';

const kinds: Readonly<Record<SpanKind, Kinds>> = {
  server: Kinds.SERVER,
  client: Kinds.CLIENT,
  consumer: Kinds.CONSUMER,
  internal: Kinds.INTERNAL,
};
const closeWithinMs = 2_000;
const exportEveryMs = 1_000;
const complainEveryMs = 60_000;

/**
 * Makes the tracer over OpenTelemetry's SDK. Nothing global is set, so that a process can hold several. What else
 * OpenTelemetry names for its exporter (headers, timeout, compression) the exporter reads from the environment itself.
 */
export function createOpenTelemetryTracer(
  { endpoint, serviceName, sampler, ratio }: TraceConfig,
  logger: Logger,
): Tracer {
  const exporter = complaining(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }), logger);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    sampler: samplerOf(sampler, ratio),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: exportEveryMs })],
  });
  const source = provider.getTracer('cobuild');
  return {
    start: (name, kind, traceparent, attributes) => begin(source, contextOf(traceparent), name, kind, attributes),
    async close() {
      const given = new Promise<void>((resolve) => setTimeout(resolve, closeWithinMs).unref());
      await Promise.race([provider.shutdown().catch(() => {}), given]);
    },
  };
}

function begin(source: SpanSource, context: Context, name: string, kind: SpanKind, attributes?: Attributes): Span {
  const span = source.startSpan(name, { kind: kinds[kind], ...(attributes ? { attributes } : {}) }, context);
  return new OpenTelemetrySpan(source, span, context);
}

/** A span of the SDK behind the house's own interface; one that was not sampled still hands its place on. */
class OpenTelemetrySpan implements Span {
  readonly #source: SpanSource;
  readonly #span: RecordedSpan;
  readonly #parent: Context;

  constructor(source: SpanSource, span: RecordedSpan, parent: Context) {
    this.#source = source;
    this.#span = span;
    this.#parent = parent;
  }
  get traceId(): string {
    return this.#span.spanContext().traceId;
  }
  get isKept(): boolean {
    return (this.#span.spanContext().traceFlags & TraceFlags.SAMPLED) !== 0;
  }
  get traceparent(): string {
    const { traceId, spanId } = this.#span.spanContext();
    return writeTraceparent({ traceId, spanId, isSampled: this.isKept });
  }
  child(name: string, kind: SpanKind, attributes?: Attributes): Span {
    return begin(this.#source, trace.setSpan(this.#parent, this.#span), name, kind, attributes);
  }
  set(attributes: Attributes): void {
    this.#span.setAttributes(attributes);
  }
  fail(code: string): void {
    this.#span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  }
  end(): void {
    this.#span.end();
  }
}

function contextOf(traceparent: string | undefined): Context {
  const place = readTraceparent(traceparent);
  if (!place) return ROOT_CONTEXT;
  const { traceId, spanId, isSampled } = place;
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function samplerOf(name: TraceConfig['sampler'], ratio: number): Sampler {
  switch (name) {
    case 'always_on':
      return new AlwaysOnSampler();
    case 'always_off':
      return new AlwaysOffSampler();
    case 'traceidratio':
      return new TraceIdRatioBasedSampler(ratio);
    case 'parentbased_always_on':
      return new ParentBasedSampler({ root: new AlwaysOnSampler() });
    case 'parentbased_always_off':
      return new ParentBasedSampler({ root: new AlwaysOffSampler() });
    case 'parentbased_traceidratio':
      return new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) });
    default:
      return name satisfies never;
  }
}

/** A collector that does not take the spans is told to the operator, once a minute. */
function complaining(exporter: SpanExporter, logger: Logger): SpanExporter {
  let quietUntil = 0;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.code !== 0 && performance.now() >= quietUntil) {
          quietUntil = performance.now() + complainEveryMs;
          logger.warn({ reason: result.error?.message, spans: spans.length }, 'traces were not taken by the collector');
        }
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    ...(exporter.forceFlush ? { forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve() } : {}),
  };
}
