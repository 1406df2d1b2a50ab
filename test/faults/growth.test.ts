import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../support/faulty-proxy.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';
import { readFaultsConfig } from './config.js';
import { startDetour, type Detour, type DetourProgram } from './detour.js';
import { garbage, httpAnswer } from './garbage.js';
import { growthOf, measure, type Holding } from './growth.js';
import { startLoad } from './load.js';
import { tell } from './report.js';

const { growthMs } = readFaultsConfig();
const programs: readonly DetourProgram[] = ['gateway', 'organizations', 'pairs', 'alliances', 'projects'];
/** Caches and compiled code fill within them. */
const warmUpCycles = 2;
const fewestCycles = 3;
const cycleMs = 4_000;

/** What may be more at the end than at the beginning: less than a leak of a few kB for each client of a cycle would add. */
const most: Holding = { heapMb: 4, residentMb: 40, files: 4 };

let platform: Platform;
let detour: Detour;

const page = garbage(httpAnswer('<h1>Bad gateway</h1>', { status: '502 Bad Gateway', type: 'text/html' }));
const faults: readonly Fault[] = [{ kind: 'cut', afterBytes: 900 }, page, { kind: 'slow', ms: 50 }, { kind: 'refuse' }];
/** Faults last shorter than circuits and reconnecting take, so that many of them fall upon each other. */
const faultMs = 200;

/** Clients come, ask and listen, while connections fail in turn, and go. */
async function cycle(number: number): Promise<void> {
  const load = await startLoad(platform, { thinkMs: 150 }, detour);
  const { door, ...behind } = detour.proxies;
  const end = performance.now() + cycleMs;
  for (let turn = number; performance.now() < end; turn += 1) {
    const fault = faults[turn % faults.length];
    if (!fault) throw new TypeError('expected faults');
    for (const proxy of Object.values(behind)) {
      await proxy.set(fault);
      await pause(faultMs);
      await proxy.set({ kind: 'none' });
    }
    door.sever();
    await pause(faultMs * 4);
  }
  await load.untilRecovered(60_000);
  expect(load.askers.outcomes.filter(({ verdict }) => verdict.kind === 'wrong')).toEqual([]);
  expect(await load.settle()).toEqual([]);
  await load.stop();
}

/** Waits until what the clients of a cycle had open is closed. */
async function untilQuiet(): Promise<void> {
  await until('no client is left', () => detour.proxies.door.connections() === 0);
  await pause(1_500);
}

beforeAll(async () => {
  platform = await startPlatform();
  detour = await startDetour(platform, 'growth');
}, 180_000);

afterAll(async () => {
  await detour?.stop();
  await platform?.stop();
}, 60_000);

test(
  'neither memory nor sockets grow while clients come and go and connections fail',
  async () => {
    const holdings: Record<DetourProgram, Holding[]> = {
      gateway: [],
      organizations: [],
      pairs: [],
      alliances: [],
      projects: [],
    };
    for (let number = 0; number < warmUpCycles; number += 1) await cycle(number);
    const end = performance.now() + growthMs;
    for (let number = 0; number < fewestCycles || performance.now() < end; number += 1) {
      await cycle(number);
      await untilQuiet();
      for (const program of programs) holdings[program].push(await measure(detour.programs[program]));
    }
    for (const program of programs) {
      const grown = growthOf(holdings[program]);
      tell(`${program} has grown in ${holdings[program].length} cycles by`, { ...grown });
      for (const key of ['heapMb', 'residentMb', 'files'] as const) {
        expect([program, key, grown[key] <= most[key] ? 'no more' : grown[key]]).toEqual([program, key, 'no more']);
      }
    }
  },
  growthMs + 600_000,
);
