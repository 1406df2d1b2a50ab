import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  activityInput,
  followConfirmed,
  followLogged,
  logActivity,
  logUntilDone,
  readPairsLog,
  type ActivityNotice,
  type Logged,
} from '../support/activities.js';
import { ask, follow, logIn, type Follower } from '../support/client.js';
import { demoPair, demoPairCode, startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

const confirmActivity = `
  mutation ConfirmActivity($input: JointActivityConfirmInput!) {
    jointActivityConfirm(input: $input) {
      activity { id status }
      userErrors { code message(locale: EN) }
    }
  }`;

const sideA = '杭州市城乡建设委员会机关第四党支部';
const sideB = '文一西路提升改造工程项目党支部';

let platform: Platform;
let tokens: { readonly a: string; readonly b: string; readonly coordinator: string; readonly outsider: string };
let pairId: string;
const followers: Follower<ActivityNotice>[] = [];

function listen(query: string, token: string, from: string): Follower<ActivityNotice> {
  const follower = follow<ActivityNotice>(platform.wsUrl, query, token, from);
  followers.push(follower);
  return follower;
}

beforeAll(async () => {
  platform = await startPlatform();
  const accounts = platform.accounts;
  tokens = {
    a: await logIn(platform.url, accounts.sideA.username, accounts.sideA.password),
    b: await logIn(platform.url, accounts.sideB.username, accounts.sideB.password),
    coordinator: await logIn(platform.url, accounts.coordinator.username, accounts.coordinator.password),
    outsider: await logIn(platform.url, accounts.outsider.username, accounts.outsider.password),
  };
  pairId = await demoPair(platform, tokens.a);
}, 120_000);

afterAll(async () => {
  await Promise.all(followers.map((follower) => follower.stop()));
  await platform?.stop();
}, 30_000);

describe('a joint activity', () => {
  test('logged by one side arrives at the other and at the coordinator, with the names of both; who has no right hears nothing', async () => {
    const start = await platform.logPosition();
    const b = listen(followLogged, tokens.b, start);
    const coordinator = listen(followLogged, tokens.coordinator, start);
    const outsider = listen(followLogged, tokens.outsider, start);
    const confirmed = listen(followConfirmed, tokens.a, start);

    const { jointActivityLog } = await ask<Logged>(
      platform.url,
      logActivity,
      { input: activityInput(pairId, '联合协调会') },
      tokens.a,
    );
    expect(jointActivityLog.userErrors).toEqual([]);
    const activity = jointActivityLog.activity;
    expect(activity).toMatchObject({ status: 'LOGGED' });

    for (const follower of [b, coordinator]) {
      await until('the logged activity arrives', () => follower.received.length > 0);
      expect(follower.received).toMatchObject([
        {
          replayed: false,
          activity: {
            id: activity?.id,
            title: '联合协调会',
            status: 'LOGGED',
            pair: { code: demoPairCode, sideA: { name: sideA }, sideB: { name: sideB } },
          },
        },
      ]);
    }

    const input = { id: activity?.id, version: activity?.version };
    const own = await ask<{ jointActivityConfirm: { userErrors: { code: string }[] } }>(
      platform.url,
      confirmActivity,
      { input },
      tokens.a,
    );
    expect(own.jointActivityConfirm.userErrors).toHaveLength(1);
    const other = await ask<{ jointActivityConfirm: { activity: { status: string } } }>(
      platform.url,
      confirmActivity,
      { input },
      tokens.b,
    );
    expect(other.jointActivityConfirm.activity.status).toBe('CONFIRMED');

    await until('the confirmation arrives at the side that logged', () => confirmed.received.length > 0);
    expect(confirmed.received[0]).toMatchObject({ activity: { id: activity?.id, status: 'CONFIRMED' } });
    expect(outsider.received).toEqual([]);
    await Promise.all([b, coordinator, outsider, confirmed].map((follower) => follower.stop()));
  }, 60_000);

  test('is neither lost nor doubled while subgraphs, gateway and database are killed in turn', async () => {
    const start = await platform.logPosition();
    const b = listen(followLogged, tokens.b, start);
    const coordinator = listen(followLogged, tokens.coordinator, start);
    const outsider = listen(followLogged, tokens.outsider, start);
    const activities = 200;
    const writers = 10;
    let done = 0;
    const writing = Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let n = writer; n < activities; n += writers) {
          await logUntilDone({ url: platform.url, token: tokens.a, pairId }, `活动 ${n}`);
          done += 1;
        }
      }),
    );
    for (const [share, part] of [
      [0.2, 'pairs'],
      [0.45, 'gateway'],
      [0.65, 'database'],
      [0.85, 'organizations'],
    ] as const) {
      await until(`${share * activities} activities are logged`, () => done >= share * activities, 90_000);
      await platform.kill(part);
    }
    await writing;

    const logged = await readPairsLog(platform.databaseUri, start, 'pairs.JointActivityLogged', activities);
    const order = logged.map((event) => event.entity.id);
    expect(new Set(order).size).toBe(activities);
    for (const follower of [b, coordinator]) {
      await until('every activity has arrived', () => follower.received.length >= activities, 30_000).catch(
        () => undefined,
      );
      expect(follower.received.map(({ activity }) => activity.id)).toEqual(order);
      expect(follower.received.every(({ activity }) => activity.pair.sideA.name === sideA)).toBe(true);
      expect(follower.returns()).toBeGreaterThan(0);
    }
    expect(outsider.received).toEqual([]);
  }, 240_000);
});
