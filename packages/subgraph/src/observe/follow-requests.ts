import { currentSpan, within, type Tracer } from '@cobuild/process';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { SubgraphMetrics } from './metrics.js';

/** What a request is told to while it is answered. */
export interface RequestParts {
  readonly metrics: SubgraphMetrics;
  readonly tracer: Tracer;
  readonly logger: Logger;
}

/** What GraphQL knows of a request that HTTP does not. */
export interface Told {
  readonly requestId: string;
  readonly operation: string | undefined;
  readonly operationName: string | null | undefined;
  /** Codes of its errors; none: it went well. */
  readonly codes: readonly string[];
}

const told = new WeakMap<object, Told>();

/** Tells what became of the request of an HTTP response, before it is sent. */
export function tellOf(response: object, what: Told): void {
  told.set(response, what);
  const { requestId, operation, operationName, codes } = what;
  currentSpan()?.set({
    'cobuild.request_id': requestId,
    ...(operation === undefined ? {} : { 'graphql.operation.type': operation }),
    ...(operationName ? { 'graphql.operation.name': operationName } : {}),
    ...(codes.length === 0 ? {} : { 'cobuild.codes': codes.join(' ') }),
  });
}

/** Counts, traces and logs each request; what runs on its behalf finds its span. Stands behind the reading of the body. */
export function followRequests({ metrics, tracer, logger }: RequestParts): RequestHandler {
  return (request, response: Response, next) => {
    const beganAt = performance.now();
    metrics.requestBegan();
    const span = tracer.start('request', 'server', request.get('traceparent'));
    response.once('close', () => {
      const ms = performance.now() - beganAt;
      const what = told.get(response);
      const isRefused = response.statusCode >= 400;
      metrics.requestEnded(isRefused ? 'refused' : what && what.codes.length > 0 ? 'errors' : 'ok', ms / 1_000);
      for (const code of what?.codes ?? []) metrics.errorTold(code);
      logger.debug(
        { ...what, status: response.statusCode, traceId: span?.traceId, durationMs: Math.round(ms) },
        'request',
      );
      if (!span) return;
      const [code] = what?.codes ?? [];
      if (code !== undefined || isRefused) span.fail(code ?? String(response.statusCode));
      span.end();
    });
    within(span, next);
  };
}
