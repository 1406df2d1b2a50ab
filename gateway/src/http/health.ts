import { request } from 'undici';
import type { Graphs } from '../supergraph/graphs.js';
import { sendJson, type Handle } from './exchange.js';

/** Whether a subgraph can serve. */
export type SubgraphReadiness = 'ready' | 'not ready' | 'unreachable';

const askForMs = 2_000;

/** Asks every subgraph at its own `/ready`. One that answers but has no such address counts as ready. */
export async function subgraphsReadiness(
  subgraphs: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, SubgraphReadiness>>> {
  const asked = [...subgraphs].map(async ([name, url]) => [name, await readiness(url)] as const);
  return Object.fromEntries(await Promise.all(asked));
}

async function readiness(url: string): Promise<SubgraphReadiness> {
  try {
    const { statusCode, body } = await request(new URL('/ready', url), {
      headersTimeout: askForMs,
      bodyTimeout: askForMs,
      signal: AbortSignal.timeout(askForMs),
    });
    await body.dump();
    return statusCode < 400 || statusCode === 404 || statusCode === 405 ? 'ready' : 'not ready';
  } catch {
    return 'unreachable';
  }
}

/** `/health`: the process lives. */
export const health: Handle = (exchange) => sendJson(exchange, 200, { status: 'ok' });

/** `/ready`: every subgraph can be reached, and this process takes new requests. */
export function ready(graphs: Graphs, isClosing: () => boolean): Handle {
  return async (exchange) => {
    const { supergraph } = graphs.current();
    const subgraphs = await subgraphsReadiness(supergraph.subgraphs);
    const isReady = !isClosing() && Object.values(subgraphs).every((state) => state === 'ready');
    sendJson(exchange, isReady ? 200 : 503, { ready: isReady, supergraph: supergraph.id, subgraphs });
  };
}
