export { createDraining } from './life/drain.js';
export { endInOrder } from './life/end-in-order.js';
export { createLogger } from './logs/logger.js';
export type { Spread } from './metrics/cells.js';
export {
  createInstruments,
  patientSeconds,
  quickSeconds,
  remembered,
  type Instruments,
} from './metrics/instruments.js';
export { createRegistry } from './metrics/registry.js';
export { currentSpan, within } from './traces/current-span.js';
export { openTracer } from './traces/open-tracer.js';
export { noTracer, type Span, type Tracer } from './traces/span.js';
export { processConfig, processVariables, unwatched, type ProcessConfig } from './variables.js';
export { watchProcess } from './watching.js';
export type { Registry } from 'prom-client';
