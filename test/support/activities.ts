import { randomUUID } from 'node:crypto';
import { connect } from '@cobuild/database';
import { openLog, type LogEvent } from '@cobuild/log';
import { pino } from 'pino';
import { send } from './client.js';
import { until } from './wait.js';

/** Logs a joint activity. */
export const logActivity = `
  mutation LogActivity($input: JointActivityLogInput!) {
    jointActivityLog(input: $input) {
      activity { id version status }
      userErrors { code message(locale: EN) field }
    }
  }`;

const activityFields = `
  cursor
  replayed
  activity { id title status pair { code sideA { name } sideB { name } } }`;

/** Follows what is logged; names of the sides come from the organizations subgraph. */
export const followLogged = `subscription Logged($after: Cursor) { jointActivityLogged(after: $after) { ${activityFields} } }`;

/** Follows what is confirmed, with the same fields. */
export const followConfirmed = `subscription Confirmed($after: Cursor) { jointActivityConfirmed(after: $after) { ${activityFields} } }`;

/** What a follower gets of an activity. */
export interface ActivityNotice {
  readonly cursor: string;
  readonly replayed: boolean;
  readonly activity: {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly pair: {
      readonly code: string;
      readonly sideA: { readonly name: string };
      readonly sideB: { readonly name: string };
    };
  };
}

/** What the logging of an activity came to. */
export interface Logged {
  readonly jointActivityLog: {
    readonly activity: { readonly id: string; readonly version: number; readonly status: string } | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

/** An activity that was held an hour ago, as it is logged; sent again it is the same. */
export const activityInput = (pairId: string, title: string) => ({
  pairId,
  joint: 'ACTIVITY',
  title,
  heldAt: new Date(Date.now() - 3_600_000).toISOString(),
  participantsA: 4,
  participantsB: 9,
  summary: '现场协调工程进度。',
  idempotencyKey: randomUUID(),
});

/** Where and as whom activities are logged. */
export interface ActivityPlace {
  readonly url: string;
  readonly token: string;
  readonly pairId: string;
}

/** Logs an activity however often it takes, for a part of the platform may be dead at the moment; gives its id. */
export async function logUntilDone({ url, token, pairId }: ActivityPlace, title: string): Promise<string> {
  const input = activityInput(pairId, title);
  const activity = await until(
    `"${title}" is logged`,
    async () => {
      const answer = await send<Logged>(url, logActivity, { input }, token).catch(() => null);
      const outcome = answer?.data?.jointActivityLog;
      if (outcome && outcome.userErrors.length > 0) throw new Error(JSON.stringify(outcome.userErrors));
      return outcome?.activity;
    },
    90_000,
  );
  return activity.id;
}

/** What the pairs' log itself holds of an event type, in its own order, from a position on. */
export async function readPairsLog(
  databaseUri: string,
  after: string,
  type: string,
  count: number,
): Promise<readonly LogEvent[]> {
  const connection = await connect(databaseUri, 'cobuild_pairs');
  const log = await openLog({ connection, name: 'pairs', readOnly: true, logger: pino({ level: 'silent' }) });
  const events: LogEvent[] = [];
  const end = AbortSignal.timeout(20_000);
  for await (const { event } of log.subscribe({ after, signal: end })) {
    if (event.type === type) events.push(event);
    if (events.length === count) break;
  }
  await log.close();
  await connection.close();
  return events;
}
