import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { createRegistry } from './metrics/registry.js';
import { serveMetrics, type ServedMetrics } from './metrics/serve-metrics.js';
import { openTracer } from './traces/open-tracer.js';
import type { Tracer } from './traces/span.js';
import type { ProcessConfig } from './variables.js';

/** A process as it is seen from outside. */
export interface Watching {
  /** `null`: nothing is counted. */
  readonly registry: Registry | null;
  readonly tracer: Tracer;
  /** Whether `/metrics` stands at the process's own port; at another it is served already. */
  readonly isMetricsHere: boolean;
  /** Where metrics are served at a port of their own. */
  readonly metricsUrl: string | null;
  close(): Promise<void>;
}

/**
 * Begins to watch a process; throws where the port for its metrics is taken.
 *
 * @param host at which metrics are served at a port of their own
 */
export async function watchProcess(
  { metrics, traces }: ProcessConfig,
  { host, logger }: { readonly host: string; readonly logger: Logger },
): Promise<Watching> {
  const registry = metrics ? createRegistry() : null;
  let served: ServedMetrics | null = null;
  if (registry && metrics && metrics.port !== null) served = await serveMetrics(registry, host, metrics.port);
  const tracer = await openTracer(traces, logger);
  return {
    registry,
    tracer,
    isMetricsHere: registry !== null && served === null,
    metricsUrl: served?.url ?? null,
    async close() {
      // Last, so that whoever scrapes sees the process come to its end.
      await tracer.close();
      await served?.close();
    },
  };
}
