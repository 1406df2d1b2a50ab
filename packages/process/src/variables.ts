import { z } from 'zod';

/** An empty variable counts as one that is not set, as in OpenTelemetry's own. */
const set = <T extends z.ZodType>(of: T) => z.preprocess((text) => (text === '' ? undefined : text), of);

/** Variables by which every process of the house is watched and ended. */
export const processVariables = {
  METRICS: set(z.enum(['on', 'off']).optional()),
  METRICS_PORT: set(z.coerce.number().int().min(0).max(65_535).optional()),
  OTEL_EXPORTER_OTLP_ENDPOINT: set(z.url({ protocol: /^https?$/ }).optional()),
  OTEL_SERVICE_NAME: set(z.string().min(1).max(100).optional()),
  OTEL_TRACES_SAMPLER: set(
    z
      .enum([
        'always_on',
        'always_off',
        'traceidratio',
        'parentbased_always_on',
        'parentbased_always_off',
        'parentbased_traceidratio',
      ])
      .default('parentbased_always_on'),
  ),
  OTEL_TRACES_SAMPLER_ARG: set(z.coerce.number().min(0).max(1).default(1)),
  DRAIN_MS: set(z.coerce.number().int().min(0).max(600_000).default(10_000)),
  DRAIN_DELAY_MS: set(z.coerce.number().int().min(0).max(600_000).default(0)),
} as const;

/** Where traces go, and which of them. */
export interface TraceConfig {
  /** Address of an OTLP/HTTP collector, without `/v1/traces`. */
  readonly endpoint: string;
  readonly serviceName: string;
  readonly sampler: SamplerName;
  /** Share of the traces that a sampler by ratio takes: 0 to 1. */
  readonly ratio: number;
}

/** How a process is watched, and how long it may take to end. */
export interface ProcessConfig {
  /** `null`: nothing is counted. `port: null`: `/metrics` stands at the process's own port. */
  readonly metrics: { readonly port: number | null } | null;
  /** `null`: no traces. */
  readonly traces: TraceConfig | null;
  readonly drain: DrainConfig;
}

/** How much time a process that was told to end gives to what it still does. */
export interface DrainConfig {
  /** For how long it still takes new requests while `/ready` says 503, so that whoever sends them notices. */
  readonly delayMs: number;
  /** How long requests in flight may take after that. */
  readonly withinMs: number;
}

type Read = z.infer<z.ZodObject<typeof processVariables>>;
/** The samplers that OpenTelemetry's `OTEL_TRACES_SAMPLER` names. */
export type SamplerName = Read['OTEL_TRACES_SAMPLER'];

/**
 * What the variables come to.
 *
 * @param serviceName the name in traces where `OTEL_SERVICE_NAME` gives none
 */
export function processConfig(read: Read, serviceName: string): ProcessConfig {
  const { METRICS_PORT: port, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = read;
  const counts = read.METRICS === 'on' || (read.METRICS === undefined && port !== undefined);
  return {
    metrics: counts ? { port: port ?? null } : null,
    traces:
      endpoint === undefined
        ? null
        : {
            endpoint: endpoint.replace(/\/+$/, ''),
            serviceName: read.OTEL_SERVICE_NAME ?? serviceName,
            sampler: read.OTEL_TRACES_SAMPLER,
            ratio: read.OTEL_TRACES_SAMPLER_ARG,
          },
    drain: { delayMs: read.DRAIN_DELAY_MS, withinMs: read.DRAIN_MS },
  };
}

/** A process that nobody watches and that gives what is in flight ten seconds: for tests and for programs. */
export const unwatched: ProcessConfig = { metrics: null, traces: null, drain: { delayMs: 0, withinMs: 10_000 } };
