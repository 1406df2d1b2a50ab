import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlatform, type Part, type Platform } from '../support/platform.js';
import { tally } from './askers.js';
import { readFaultsConfig } from './config.js';
import { startLoad, type Load } from './load.js';
import { tell } from './report.js';
import { wrongsIn } from './wrongs.js';

const { pauseMs, recoveryMs } = readFaultsConfig();
const parts: readonly Part[] = ['gateway', 'organizations', 'pairs', 'alliances', 'projects', 'database'];

let platform: Platform;
let load: Load;

/** Lets a fault happen under load and checks what the clients saw of it. */
async function undergo(name: string, away: readonly Part[], happen: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const returnsBefore = load.listeners.returns();
  await happen();
  await Promise.all(away.map((part) => platform.untilServes(part)));
  const awayMs = performance.now() - began;
  const recovery = await load.untilRecovered(60_000);
  const outcomes = load.askers.outcomes.filter(({ at }) => at >= began);
  tell(name, { awayMs, ...recovery, returns: load.listeners.returns() - returnsBefore, ...tally(outcomes) });
  expect(wrongsIn(outcomes, began, away)).toEqual([]);
  expect(recovery.answersMs).toBeLessThan(recoveryMs * recovery.busyness);
  expect(recovery.eventsMs).toBeLessThan(recoveryMs * recovery.busyness);
}

beforeAll(async () => {
  platform = await startPlatform();
  load = await startLoad(platform);
}, 180_000);

afterAll(async () => {
  await load?.stop();
  await platform?.stop();
}, 60_000);

describe('while 50 clients ask and 200 listen', () => {
  test.each(parts)(
    '%s may be killed: answers are right or say what is missing, and all is well soon after',
    (part) => undergo(`${part} killed`, [part], () => platform.kill(part)),
    180_000,
  );

  test.each(parts)(
    '%s may stand still: answers are right or say what is missing, and all is well soon after',
    (part) =>
      undergo(`${part} paused ${pauseMs / 1_000} s`, [part], async () => {
        platform.pause(part);
        await pause(pauseMs);
        platform.resume(part);
      }),
    180_000,
  );

  test.each([
    { name: 'gateway and organizations', away: ['gateway', 'organizations'] },
    { name: 'everything', away: parts },
  ] as const)(
    '$name may be killed at once',
    ({ name, away }) => undergo(`${name} killed`, away, () => Promise.all(away.map((part) => platform.kill(part)))),
    180_000,
  );

  test('through all of it every listener gets the events of the log, each once and in order', async () => {
    expect(await load.settle()).toEqual([]);
  }, 120_000);
});
