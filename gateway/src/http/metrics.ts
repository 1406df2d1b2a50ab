import type { Registry } from '@cobuild/process';
import { send, type Handle } from './exchange.js';

/** `/metrics`: what the process counts, in the text format of Prometheus. */
export function metricsPage(registry: Registry): Handle {
  return async (exchange) => send(exchange, 200, registry.contentType, await registry.metrics());
}
