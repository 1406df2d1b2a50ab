import type { Tracer } from '@cobuild/process';
import type { Logger } from 'pino';
import { WatchedEvent } from './event-watch.js';
import type { Metrics } from './metrics.js';
import type { Observer } from './observer.js';
import { WatchedOperation } from './operation-watch.js';
import { createSlowOperations } from './slow-operations.js';

/** What the observer tells what it is told to. */
export interface ObserverParts {
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  readonly logger: Logger;
  /** From when on an operation is slow; 0: none is. */
  readonly slowOperationMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly clock: () => Date;
}

/** Makes the observer of a gateway: what it is told becomes metrics, traces and lines of the log. */
export function createObserver({ metrics, tracer, logger, slowOperationMs, now, clock }: ObserverParts): Observer {
  const slow = createSlowOperations({ logger, thresholdMs: slowOperationMs, now });
  const operationParts = { metrics, tracer, logger, slow, now };
  const eventParts = { metrics, tracer, now, clock };
  return {
    operation: (request, caller) => new WatchedOperation(operationParts, request, caller),
    refused(code) {
      metrics.operationBegan();
      metrics.operationRefused(code);
    },
    subgraphs: {
      requested: (subgraph, outcome, ms) => metrics.fetched(subgraph, outcome, ms / 1_000),
      shared: (subgraph) => metrics.fetchShared(subgraph),
      circuitChanged(subgraph, state) {
        metrics.circuitChanged(subgraph, state);
        logger[state === 'open' ? 'warn' : 'info']({ subgraph, state }, 'circuit');
      },
    },
    live: { event: (subgraph, extensions, isNew) => new WatchedEvent(eventParts, subgraph, extensions, isNew) },
    supergraphChanged: (outcome) => metrics.supergraphChanged(outcome),
  };
}
