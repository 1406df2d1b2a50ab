import { request } from 'undici';

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
