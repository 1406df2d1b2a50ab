import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../support/faulty-proxy.js';
import { startPlatform, type Part, type Platform } from '../support/platform.js';
import { tally } from './askers.js';
import { readFaultsConfig } from './config.js';
import { startDetour, type Connection, type Detour } from './detour.js';
import { garbage, httpAnswer } from './garbage.js';
import { startLoad, type Load } from './load.js';
import { tell } from './report.js';
import { wrongsIn } from './wrongs.js';

const { failMs, recoveryMs } = readFaultsConfig();

let platform: Platform;
let detour: Detour;
let load: Load;

/** Which part is away, for clients, when a connection is. */
const partBehind: Readonly<Record<Connection, Part>> = {
  door: 'gateway',
  organizations: 'organizations',
  pairs: 'pairs',
  alliances: 'alliances',
  projects: 'projects',
  database: 'database',
};

async function undergo(name: string, connection: Connection, fault: Fault): Promise<void> {
  const proxy = detour.proxies[connection];
  const returnsBefore = load.listeners.returns();
  const began = performance.now();
  await proxy.set(fault);
  await pause(failMs);
  await proxy.set({ kind: 'none' });
  const recovery = await load.untilRecovered(60_000);
  const outcomes = load.askers.outcomes.filter(({ at }) => at >= began);
  tell(name, { ...recovery, returns: load.listeners.returns() - returnsBefore, ...tally(outcomes) });
  expect(wrongsIn(outcomes, began, [partBehind[connection]])).toEqual([]);
  const within = recoveryMs * recovery.busyness + (fault.kind === 'mute' ? noticedWithinMs : 0);
  expect(recovery.answersMs).toBeLessThan(within);
  expect(recovery.eventsMs).toBeLessThan(within);
}

/**
 * Nothing tells the gateway of a mute connection: a request is given up after 10 s, a stream is asked for a sign of life
 * after 10 s and given up 5 s later. What hangs when the network is back hangs on until then.
 */
const noticedWithinMs = 15_000;

beforeAll(async () => {
  platform = await startPlatform();
  detour = await startDetour(platform, 'connections');
  load = await startLoad(platform, {}, detour);
}, 180_000);

afterAll(async () => {
  await load?.stop();
  await detour?.stop();
  await platform?.stop();
}, 60_000);

const connections: readonly Connection[] = ['door', 'organizations', 'pairs', 'alliances', 'projects', 'database'];
const page = httpAnswer('<h1>Bad gateway</h1>', { status: '502 Bad Gateway', type: 'text/html' });
const faults: readonly (readonly [string, Fault])[] = [
  ['is slow', { kind: 'slow', ms: 300 }],
  ['breaks in the midst of answers', { kind: 'cut', afterBytes: 700 }],
  ['is refused', { kind: 'refuse' }],
  ['brings garbage', garbage(page)],
  ['falls mute', { kind: 'mute' }],
];

describe('while 50 clients ask and 200 listen', () => {
  describe.each(connections)('the connection to %s', (connection) => {
    // Garbage at the door would be the proxy's own, and clients tell by themselves when the door has fallen mute.
    const happening = faults.filter(([, { kind }]) => connection !== 'door' || !['garbage', 'mute'].includes(kind));
    test.each(happening)('%s', (name, fault) => undergo(`${connection} ${name}`, connection, fault), 120_000);
  });

  test('through all of it every listener gets the events of the log, each once and in order', async () => {
    expect(await load.settle()).toEqual([]);
  }, 120_000);
});
