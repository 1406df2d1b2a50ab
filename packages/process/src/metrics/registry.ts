import { collectDefaultMetrics, Registry } from 'prom-client';

/** Makes the one registry of a process, with what Node tells of itself: memory, event loop, garbage collection, handles. */
export function createRegistry(): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return register;
}
