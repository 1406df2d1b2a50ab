import { isDatabaseAway, OutcomeUnknown } from '@cobuild/database';
import { currentSpan } from '@cobuild/process';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { faults } from './catalogue.js';
import { fault } from './fault.js';

/** What our own parts say of themselves by name or code. */
function faultOf(cause: unknown): GraphQLError | null {
  if (typeof cause !== 'object' || cause === null) return null;
  if ((cause as { code?: unknown }).code === 'CURSOR_INVALID') return fault('CURSOR_INVALID');
  return isDatabaseAway(cause) || cause instanceof OutcomeUnknown ? fault('UNAVAILABLE') : null;
}

/** Codes of GraphQL itself for a rejected document or variables: they speak of the caller's mistake and of nothing inside. */
const rejections = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

function isMeantForCaller(error: GraphQLError): boolean {
  const code = error.extensions['code'];
  if (code === 'INTERNAL_SERVER_ERROR') return false;
  if (typeof code === 'string') return code in faults || rejections.has(code);
  return error.originalError === undefined;
}

/**
 * What the outside may see of an error: a rejected request and our own faults as they are, everything else as a bare code — no
 * stack trace, no text of the database.
 */
export function maskError(error: GraphQLError): GraphQLError {
  const shown = isMeantForCaller(error) ? error : (faultOf(error.originalError) ?? fault('INTERNAL_SERVER_ERROR'));
  // `http` told Apollo Server with which status to answer; it is no part of the answer.
  const { stacktrace: _, http: __, ...extensions } = shown.extensions;
  return new GraphQLError(shown.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...extensions, code: extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED' },
  });
}

/** Writes an error that nobody asked for into the log, once, with the request that met it. */
export function logFault(error: GraphQLError, logger: Logger, requestId: string): void {
  if (isMeantForCaller(error) || faultOf(error.originalError)?.extensions['code'] === 'CURSOR_INVALID') return;
  const traceId = currentSpan()?.traceId;
  logger.error({ err: error.originalError ?? error, path: error.path, requestId, traceId }, 'a request met a fault');
}
