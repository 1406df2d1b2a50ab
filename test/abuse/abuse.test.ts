import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { allowed, documents } from './documents.js';
import { startGuardedGateway, type GuardedGateway } from './guarded-gateway.js';
import { startNormalClient, type NormalClient } from './normal-client.js';
import { codesOf, secrets, sendRaw, type Outcome } from './outcome.js';
import { passedOn, requests } from './requests.js';

let platform: Platform;
let gateway: GuardedGateway;
let normal: NormalClient;
let tokens: { readonly attacker: string };
let lastAddress = 0;

beforeAll(async () => {
  platform = await startPlatform();
  gateway = await startGuardedGateway(platform);
  const { sideA, sideB } = platform.accounts;
  tokens = { attacker: await logIn(platform.url, sideB.username, sideB.password) };
  normal = await startNormalClient(gateway.url, await logIn(platform.url, sideA.username, sideA.password));
}, 120_000);
afterAll(async () => {
  await normal.stop();
  await gateway.stop();
  await platform.stop();
});

/** Whoever attacks comes from an address of its own. */
const fromElsewhere = () => ({ 'x-forwarded-for': `203.0.113.${(lastAddress += 1) % 250}` });

/**
 * Runs an attack until it held nobody up longer than it may: what others do on this machine does so at random, an attack each time.
 * A wrong answer is one, in whichever attempt.
 */
async function attacked(attack: () => Promise<Outcome>): Promise<Outcome & { readonly holdMs: number }> {
  let holdMs = Infinity;
  let tookMs = Infinity;
  for (let attempt = 1; ; attempt += 1) {
    await gateway.longestHoldMs();
    normal.slowest();
    const outcome = await attack();
    holdMs = Math.min(holdMs, await gateway.longestHoldMs());
    tookMs = Math.min(tookMs, outcome.tookMs);
    const others = normal.slowest();
    expect(others.wrong).toEqual([]);
    const isCalm = holdMs < mostHoldMs && tookMs < refusedWithinMs && others.healthMs < 1_000 && others.queryMs < 1_000;
    if (isCalm || attempt === 3) {
      expect(others.healthMs).toBeLessThan(1_000);
      expect(others.queryMs).toBeLessThan(1_000);
      return { ...outcome, holdMs, tookMs };
    }
  }
}
const refusedWithinMs = 2_000;
const mostHoldMs = 100;

function expectCleanRefusal(outcome: Outcome & { readonly holdMs: number }, codes: readonly string[]): void {
  expect(outcome.text).not.toMatch(secrets);
  expect(codesOf(outcome).length).toBeGreaterThan(0);
  for (const code of codesOf(outcome)) expect(codes).toContain(code);
  if (!codes.includes('PERSISTED_QUERY_NOT_FOUND')) {
    expect(outcome.status).toBeGreaterThanOrEqual(400);
    expect(outcome.status).toBeLessThan(500);
  }
  expect(outcome.text.length).toBeLessThan(20_000);
  expect(outcome.tookMs).toBeLessThan(refusedWithinMs);
  expect(outcome.holdMs).toBeLessThan(mostHoldMs);
}

describe('a document is refused, and nobody else notices', () => {
  test.each(documents)('%s', async (_, query, codes) => {
    const body = JSON.stringify({ query });
    const headers = { authorization: `Bearer ${tokens.attacker}` };
    const outcome = await attacked(() => sendRaw(`${gateway.url}/graphql`, { body, headers }));
    expectCleanRefusal(outcome, codes);
  });
});

describe('a request is refused, and nobody else notices', () => {
  test.each(requests.map((request) => [request.name, request] as const))('%s', async (_, request) => {
    const { search = '', codes, name: _name, ...init } = request;
    const headers = { ...fromElsewhere(), ...init.headers };
    const outcome = await attacked(() => sendRaw(`${gateway.url}/graphql${search}`, { ...init, headers }));
    expectCleanRefusal(outcome, codes);
  });
});

describe('a document that just keeps the limits is answered or refused, and nobody else notices', () => {
  test.each(allowed)('%s', async (_, query) => {
    const headers = { authorization: `Bearer ${tokens.attacker}` };
    let number = 0;
    const outcome = await attacked(() => {
      // Each time another text, so that it is validated and planned again.
      const body = JSON.stringify({ query: `${query} #${(number += 1)}` });
      return sendRaw(`${gateway.url}/graphql`, { body, headers });
    });
    expect(outcome.status).toBeLessThan(500);
    expect(outcome.text).not.toMatch(secrets);
    expect(outcome.holdMs).toBeLessThan(mostHoldMs);
    if (outcome.status !== 200) expect(outcome.tookMs).toBeLessThan(refusedWithinMs);
  });
});

describe('what only its subgraph can judge is refused there, with a code', () => {
  test.each(passedOn.map((request) => [request.name, request] as const))('%s', async (_, { body, codes }) => {
    const headers = { authorization: `Bearer ${tokens.attacker}` };
    const outcome = await attacked(() => sendRaw(`${gateway.url}/graphql`, { body, headers }));
    expect(outcome.status).toBeLessThan(500);
    expect(outcome.text).not.toMatch(secrets);
    expect(codesOf(outcome)).toEqual(codes);
    expect(outcome.text.length).toBeLessThan(2_000);
    expect(outcome.holdMs).toBeLessThan(mostHoldMs);
  });
});
