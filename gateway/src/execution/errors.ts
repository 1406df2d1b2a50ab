import { GraphQLError } from 'graphql';
import type { ResponsePath } from './plan/error-paths.js';
import type { SubgraphFault } from './subgraph/fault.js';
import type { SubgraphError } from './subgraph/read-answer.js';

/**
 * Errors that one operation tells at most, and violations likewise. One failing entity may stand at very many places
 * of a response, and each place is an error with its path; more of them say nothing new.
 */
export const mostErrors = 1_000;

/** The subgraph's own error with the path that it has in the response of the whole. */
export function subgraphError(
  { message, extensions }: SubgraphError,
  subgraph: string,
  path: ResponsePath | undefined,
): GraphQLError {
  return new GraphQLError(message, {
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions, subgraph },
  });
}

/** What a subgraph failed to bring is not available now; the reason is for the log. */
export function faultError(fault: SubgraphFault, path: ResponsePath | undefined): GraphQLError {
  return new GraphQLError(fault.message, {
    path,
    originalError: fault,
    extensions: { code: 'UNAVAILABLE', subgraph: fault.subgraph },
  });
}
