import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { houseOf } from '../support/house.js';

/** Somebody who asks for the health of the gateway and for something small, again and again, while others attack it. */
export interface NormalClient {
  /**
   * The slowest answers since this was asked last, in milliseconds, less what the machine's other work explains; and what was
   * answered otherwise than it should be.
   */
  slowest(): { readonly healthMs: number; readonly queryMs: number; readonly wrong: readonly string[] };
  stop(): Promise<void>;
}

/**
 * How many times as long as a program with nothing to do each may take on a machine that others use as well: a query waits for a
 * core in gateway, subgraphs and database, one after the other.
 */
const turnsOf = { health: 2, query: 8 };

/** Starts asking, each time together with a program beside that has nothing to do. */
export async function startNormalClient(url: string, token: string): Promise<NormalClient> {
  const idle = fork(houseOf('test/dist/abuse/idle-program.js'));
  const [{ url: idleUrl }] = (await once(idle, 'message')) as [{ url: string }];
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
  /** How much longer something took than the machine explains. */
  const late = async (took: Promise<number>, turns: number): Promise<number> => {
    const beside = timed(
      () => fetch(idleUrl),
      (text) => text !== '',
    );
    return Math.max(0, (await took) - turns * (await beside));
  };
  const health = () =>
    timed(
      () => fetch(`${url}/health`),
      (text) => text.includes('ok'),
    );
  const query = () =>
    timed(
      () =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: '{"query":"query Normal { pairs(first: 2) { edges { node { id sideA { name } } } } }"}',
        }),
      (text) => text.includes('"sideA"') && !text.includes('errors'),
    );
  const asking = async (ask: () => Promise<void>): Promise<void> => {
    while (!isStopped) {
      await ask();
      await pause(20);
    }
  };
  const done = Promise.all([
    asking(async () => {
      const ms = await late(health(), turnsOf.health);
      healthMs = Math.max(healthMs, ms);
    }),
    asking(async () => {
      const ms = await late(query(), turnsOf.query);
      queryMs = Math.max(queryMs, ms);
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
      idle.disconnect();
      await once(idle, 'exit');
    },
  };
}
