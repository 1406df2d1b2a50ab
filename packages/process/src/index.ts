export { createDraining, type Draining } from './life/drain.js';
export { endInOrder } from './life/end-in-order.js';
export { createLogger, loggedError } from './logs/logger.js';
export { scrub } from './logs/scrub.js';
export { type CellOf, type Spread, type Tally } from './metrics/cells.js';
export {
  createInstruments,
  patientSeconds,
  quickSeconds,
  remembered,
  type Instruments,
} from './metrics/instruments.js';
export { createRegistry } from './metrics/registry.js';
export { serveMetrics, type ServedMetrics } from './metrics/serve-metrics.js';
export { currentSpan, within } from './traces/current-span.js';
export { openTracer } from './traces/open-tracer.js';
export { noTracer, type Attributes, type Span, type SpanKind, type Tracer } from './traces/span.js';
export { readTraceparent, writeTraceparent, type TracePlace } from './traces/traceparent.js';
export {
  processConfig,
  processVariables,
  unwatched,
  type DrainConfig,
  type ProcessConfig,
  type TraceConfig,
} from './variables.js';
export { watchProcess, type Watching } from './watching.js';
export type { Registry } from 'prom-client';
