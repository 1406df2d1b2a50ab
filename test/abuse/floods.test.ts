import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { many } from './documents.js';
import { until } from '../support/wait.js';
import { startGuardedGateway, type GuardedGateway } from './guarded-gateway.js';
import { startNormalClient, type NormalClient } from './normal-client.js';
import { codesOf, secrets, sendRaw, type Outcome } from './outcome.js';

let platform: Platform;
let gateway: GuardedGateway;
let normal: NormalClient;
let tokens: { readonly attacker: string; readonly other: string };

beforeAll(async () => {
  platform = await startPlatform();
  // Who waits for whom is the question here, not for how long: the machine may do other things as well.
  const rates = { planningWaitMs: 60_000, planningBurstMs: 8_000, planningMsPerSecond: 500 };
  gateway = await startGuardedGateway(platform, { LIMITS: JSON.stringify({ rates }) });
  const { sideA, sideB } = platform.accounts;
  tokens = {
    attacker: await logIn(platform.url, sideB.username, sideB.password),
    other: await logIn(platform.url, sideA.username, sideA.password),
  };
  normal = await startNormalClient(gateway.url, tokens.other);
}, 120_000);
afterAll(async () => {
  await normal.stop();
  await gateway.stop();
  await platform.stop();
});

const ask = (query: string, token: string): Promise<Outcome> =>
  sendRaw(`${gateway.url}/graphql`, { body: JSON.stringify({ query }), headers: { authorization: `Bearer ${token}` } });

/** A document as dear to plan as the limits let through, each time another one. */
const dear = (number: number): string =>
  `query Dear${number} { ${many(29, (i) => `a${i}: pair(id: "none") { ...P }`)} }
   fragment P on Pair { sideA { ...O } sideB { ...O } jointActivities(first: 1) { edges { node { organizations { ...O } } } } }
   fragment O on Organization { id name parent { name pairs(first: 1) { edges { node { id } } } } children(first: 1) { edges { node { pairs(first: 1) { edges { node { id } } } } } } }`;

describe('while one client floods the gateway', () => {
  test('with documents that are dear to plan, those of others do not wait behind them, and the flood is told to stop', async () => {
    let isOver = false;
    let done = 0;
    const refused: Outcome[] = [];
    const flooding = Array.from({ length: 20 }, async (_, lane) => {
      for (let number = 0; !isOver; number += 1) {
        const outcome = await ask(dear(lane * 10_000 + number), tokens.attacker);
        if (outcome.status === 200) done += 1;
        else refused.push(outcome);
      }
    });
    normal.slowest();
    const before: number[] = [];
    for (let number = 0; number < 5; number += 1) {
      const doneBefore = done;
      const outcome = await ask(`query Other${number} { pairs(first: 1) { edges { node { id } } } }`, tokens.other);
      expect(outcome).toMatchObject({ status: 200 });
      before.push(done - doneBefore);
    }
    const isTold = () => refused.some((outcome) => codesOf(outcome).includes('RATE_LIMITED'));
    await until('the flood is told to stop', isTold, 90_000);
    isOver = true;
    await Promise.all(flooding);
    expect(normal.slowest()).toMatchObject({ wrong: [] });
    // Two turns for each document, to be validated and to be planned; without turns all twenty would come before.
    expect(Math.max(...before)).toBeLessThan(6);
    for (const outcome of refused) {
      expect(outcome.text).not.toMatch(secrets);
      // On a busy machine one of them may take too long by itself.
      expect(['RATE_LIMITED', 'DOCUMENT_TOO_COMPLEX']).toEqual(expect.arrayContaining([...codesOf(outcome)]));
    }
  }, 120_000);
});
