import type { FetchOutcome } from '../observe/metrics.js';
import { SubgraphFault, type SubgraphAnswer } from './subgraph-client.js';

const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);

/** What became of a fetch that brought no GraphQL answer. */
export function outcomeOf(error: unknown): FetchOutcome {
  if (!(error instanceof SubgraphFault)) return 'invalid';
  const { cause } = error;
  // Without a cause something answered, and not with GraphQL.
  if (!(cause instanceof Error)) return 'invalid';
  if (cause.name === 'AbortError') return 'cancelled';
  if (cause.name === 'TimeoutError') return 'timeout';
  return 'code' in cause && timeouts.has(String(cause.code)) ? 'timeout' : 'unreachable';
}

/** Hands a fetch's answer on, and tells what became of it. */
export async function told(
  sent: Promise<SubgraphAnswer>,
  ended: (outcome: FetchOutcome) => void,
): Promise<SubgraphAnswer> {
  try {
    const answer = await sent;
    ended(answer.errors.length > 0 ? 'errors' : 'ok');
    return answer;
  } catch (error) {
    ended(outcomeOf(error));
    throw error;
  }
}
