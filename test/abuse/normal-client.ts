import { setTimeout as pause } from 'node:timers/promises';

/** Somebody who asks for the health of the gateway and for something small, again and again, while others attack it. */
export interface NormalClient {
  /** The slowest answers since this was asked last, in milliseconds; and what was answered otherwise than it should be. */
  slowest(): { readonly healthMs: number; readonly queryMs: number; readonly wrong: readonly string[] };
  stop(): Promise<void>;
}

/** Starts asking. */
export function startNormalClient(url: string, token: string): NormalClient {
  let isStopped = false;
  let healthMs = 0;
  let queryMs = 0;
  let wrong: string[] = [];
  const timed = async (ask: () => Promise<Response>, isRight: (text: string) => boolean): Promise<number> => {
    const began = performance.now();
    try {
      const text = await (await ask()).text();
      if (!isRight(text)) wrong.push(text.slice(0, 300));
    } catch (error) {
      if (!isStopped) wrong.push(String(error));
    }
    return performance.now() - began;
  };
  const query = () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"query Normal { pairs(first: 2) { edges { node { id sideA { name } } } } }"}',
    });
  const asking = async (ask: () => Promise<void>): Promise<void> => {
    while (!isStopped) {
      await ask();
      await pause(20);
    }
  };
  const done = Promise.all([
    asking(async () => {
      healthMs = Math.max(
        healthMs,
        await timed(
          () => fetch(`${url}/health`),
          (text) => text.includes('ok'),
        ),
      );
    }),
    asking(async () => {
      queryMs = Math.max(queryMs, await timed(query, (text) => text.includes('"sideA"') && !text.includes('errors')));
    }),
  ]);
  return {
    slowest() {
      const slowest = { healthMs, queryMs, wrong };
      [healthMs, queryMs, wrong] = [0, 0, []];
      return slowest;
    },
    async stop() {
      isStopped = true;
      await done;
    },
  };
}
