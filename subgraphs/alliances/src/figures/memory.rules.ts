import type { LogEvent } from '@cobuild/log';
import type { WorkCalendar } from '@cobuild/workflow';
import { afterCircleEvent, type Circle, circleEntries, unknownCircle } from './circle.rules.js';
import { entriesOfEvent } from './entries.rules.js';
import type { Entry, Reaches } from './tally.rules.js';

/** What figures remember of a thing, so that a change can take away what was counted before. */
export interface Memory {
  readonly id: string;
  /** Of the last event that was counted. */
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly reaches: Reaches;
  /** An alliance with its members and quarters; `null` for other things, of which the last event tells everything. */
  readonly circle: Circle | null;
}

/** A thing of which nothing is known yet. */
export const unknownThing = (id: string): Memory => ({
  id,
  version: 0,
  entries: [],
  reaches: new Map(),
  circle: null,
});

type Told = Pick<LogEvent, 'at' | 'entity' | 'payload'>;

const ofCircle = ['Alliance', 'Membership', 'RotationTerm'];

/** Under which key the thing of an event is remembered: members and quarters with their alliance. */
export function memoryKeyOf({ entity, payload }: Told): string {
  return ofCircle.includes(entity.type) ? `Circle:${String(payload['allianceId'])}` : `${entity.type}:${entity.id}`;
}

/** What is remembered after an event; one that is older than what is known, or of which nothing is counted, changes nothing. */
export function afterEvent(memory: Memory, event: Told, calendar: WorkCalendar): Memory {
  if (ofCircle.includes(event.entity.type)) {
    const known = memory.circle ?? unknownCircle(String(event.payload['allianceId']));
    const circle = afterCircleEvent(known, event);
    return circle === known ? memory : { ...memory, circle, entries: circleEntries(circle) };
  }
  const { version } = event.entity;
  const entries = version > memory.version ? entriesOfEvent(event, calendar) : null;
  return entries === null ? memory : { ...memory, version, entries };
}
