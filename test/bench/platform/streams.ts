import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../support/client.js';
import type { Platform } from '../../support/platform.js';
import { until } from '../../support/wait.js';
import { residentMb } from '../processes/usage.js';
import { quantile, table } from '../report/figures.js';
import type { Heard, Listen } from './listeners.js';

const followLogged = `subscription Logged($after: Cursor) {
  jointActivityLogged(after: $after) { cursor activity { title pair { sideA { name } sideB { name } } } }
}`;

const logActivity = `mutation LogActivity($input: JointActivityLogInput!) {
  jointActivityLog(input: $input) { activity { id } userErrors { code } }
}`;

/** Events that are sent to each number of subscribers, this many ms apart. */
const events = 60;
const apartMs = 100;

interface Tokens {
  /** Of an account that may log joint activities of the pair. */
  readonly a: string;
  readonly coordinator: string;
}

/** Time from the mutation's return until a client has the event, and the gateway's memory, for growing numbers of subscribers. */
export async function measureStreams(platform: Platform, token: Tokens, pairId: string): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const clients of [1, 100, 1_000]) {
    const { delays, before, after } = await measure(platform, token, pairId, clients);
    const perThousand = clients < 1_000 ? '–' : ((after - before) / clients) * 1_000;
    rows.push([
      String(clients),
      String(delays.length),
      quantile(delays, 0.5),
      quantile(delays, 0.99),
      before,
      after,
      perThousand,
    ]);
  }
  return table(
    ['subscribers', 'deliveries', 'p50 ms', 'p99 ms', 'gateway MB before', 'after', 'MB per 1,000 subscribers'],
    rows,
  );
}

async function measure(platform: Platform, token: Tokens, pairId: string, clients: number) {
  const from = await platform.logPosition();
  const before = await residentMb(platform.pid('gateway'));
  const listeners = fork(new URL('./listeners.js', import.meta.url), { serialization: 'advanced' });
  const heard: Heard[] = [];
  listeners.on('message', (message: Heard) => heard.push(message));
  listeners.send({
    url: platform.wsUrl,
    query: followLogged,
    token: token.coordinator,
    from,
    clients,
  } satisfies Listen);

  const send = async (title: string): Promise<number> => {
    const heldAt = new Date(Date.now() - 3_600_000).toISOString();
    await ask(
      platform.url,
      logActivity,
      { input: { pairId, joint: 'THEORY', title, heldAt, idempotencyKey: randomUUID() } },
      token.a,
    );
    return performance.timeOrigin + performance.now();
  };
  // Every client has joined once it hears an event; until then, events are sent that are not counted.
  await until('every subscriber listens', async () => {
    const probe = `probe ${randomUUID()}`;
    await send(probe);
    await pause(500);
    return heard.filter(({ title }) => title === probe).length === clients;
  });

  const returned = new Map<string, number>();
  for (let n = 0; n < events; n += 1) {
    const title = `event ${n} of ${randomUUID()}`;
    returned.set(title, await send(title));
    await pause(apartMs);
  }
  const counted = () => heard.filter(({ title }) => returned.has(title));
  await until('every event has arrived', () => counted().length === events * clients);
  const delays = counted().map(({ title, at }) => at - (returned.get(title) ?? Number.NaN));
  const after = await residentMb(platform.pid('gateway'));
  listeners.disconnect();
  await pause(1_000);
  return { delays, before, after };
}
