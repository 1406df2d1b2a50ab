import type { Logger } from 'pino';
import type { TraceConfig } from '../variables.js';
import { noTracer, type Tracer } from './span.js';

/** Opens the tracer of a process. OpenTelemetry is loaded only where traces are kept. */
export async function openTracer(config: TraceConfig | null, logger: Logger): Promise<Tracer> {
  if (!config) return noTracer;
  const { createOpenTelemetryTracer } = await import('./opentelemetry.js');
  return createOpenTelemetryTracer(config, logger);
}
