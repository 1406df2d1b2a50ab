import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { many } from './documents.js';
import { startGuardedGateway, type GuardedGateway } from './guarded-gateway.js';
import { startNormalClient, type NormalClient } from './normal-client.js';
import { codesOf, secrets, sendRaw, type Outcome } from './outcome.js';

let platform: Platform;
let gateway: GuardedGateway;
let normal: NormalClient;
let tokens: { readonly attacker: string; readonly other: string };

beforeAll(async () => {
  platform = await startPlatform();
  gateway = await startGuardedGateway(platform);
  const { sideA, sideB } = platform.accounts;
  tokens = {
    attacker: await logIn(platform.url, sideB.username, sideB.password),
    other: await logIn(platform.url, sideA.username, sideA.password),
  };
  normal = startNormalClient(gateway.url, tokens.other);
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
  test('with documents that are dear to plan, new documents of others are answered in time', async () => {
    let isOver = false;
    const refused: Outcome[] = [];
    const flooding = Array.from({ length: 20 }, async (_, lane) => {
      for (let number = 0; !isOver; number += 1) {
        const outcome = await ask(dear(lane * 10_000 + number), tokens.attacker);
        if (outcome.status !== 200) refused.push(outcome);
      }
    });
    normal.slowest();
    const took: number[] = [];
    for (let number = 0; number < 25; number += 1) {
      const outcome = await ask(`query Other${number} { pairs(first: 1) { edges { node { id } } } }`, tokens.other);
      expect(outcome).toMatchObject({ status: 200 });
      took.push(outcome.tookMs);
    }
    isOver = true;
    await Promise.all(flooding);
    const others = normal.slowest();
    expect(others.wrong).toEqual([]);
    expect(others.healthMs).toBeLessThan(1_000);
    // Each waits behind two of the flood at most; without turns it would wait behind all twenty.
    took.sort((one, other) => one - other);
    expect(took[Math.floor(took.length / 2)]).toBeLessThan(2_000);
    expect(took.at(-1)).toBeLessThan(5_000);
    for (const outcome of refused) {
      expect(outcome.text).not.toMatch(secrets);
      expect(outcome.status).toBe(429);
      expect(codesOf(outcome)).toEqual(['RATE_LIMITED']);
    }
    expect(refused.length).toBeGreaterThan(0);
  });
});
