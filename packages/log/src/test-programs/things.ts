import { transact } from '@cobuild/database';
import type { Connection } from 'mongoose';
import type { Delivery, LogEvent, NewEvent } from '../event.js';
import type { LogLogger } from '../logger.js';
import type { Log } from '../log.js';

/** Says nothing: for tests that break things on purpose. */
export const quiet: LogLogger = { info: () => {}, warn: () => {}, error: () => {} };

/** The event of a thing that got a version. */
export function counted(id: string, version: number): NewEvent {
  return {
    type: 'things.Counted',
    entity: { type: 'Thing', id, version },
    organizations: ['org-1'],
    actor: { accountId: 'account-1', organizationId: 'org-1', role: 'CONTACT' },
    at: new Date('2026-01-02T03:04:05Z'),
    payload: { version },
  };
}

/** Appends the event of one version of a thing in a transaction of its own. */
export async function count(connection: Connection, log: Log, id: string, version: number): Promise<LogEvent> {
  const [event] = await transact(connection, (session) => log.append([counted(id, version)], session));
  if (!event) throw new Error('nothing was appended');
  return event;
}

/** The next deliveries, exactly so many. */
export async function take(deliveries: AsyncIterator<Delivery>, count: number): Promise<Delivery[]> {
  const taken: Delivery[] = [];
  while (taken.length < count) {
    const step = await deliveries.next();
    if (step.done) throw new Error(`the log ended after ${taken.length} of ${count} deliveries`);
    taken.push(step.value);
  }
  return taken;
}

/** The ids of all events that the log of a database holds, in id order. */
export async function idsInLog(connection: Connection): Promise<string[]> {
  const found = await connection
    .collection<{ _id: string }>('events')
    .find({}, { projection: { _id: 1 } })
    .toArray();
  return found.map(({ _id }) => _id).sort();
}

/** What entities' events come out of order: none, when each entity's versions only rise. */
export function outOfOrder(events: readonly LogEvent[]): string[] {
  const versions = new Map<string, number>();
  return events.flatMap(({ entity: { id, version } }) => {
    const last = versions.get(id) ?? 0;
    versions.set(id, version);
    return version > last ? [] : [`${id}: ${version} after ${last}`];
  });
}
