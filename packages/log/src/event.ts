import { timeOfEventId } from './event-id.js';

/** The entity that an event happened to, with the version that the change gave it. */
export interface EntityReference {
  readonly type: string;
  readonly id: string;
  readonly version: number;
}

/** Who caused an event: an account acting for an organization in a role. */
export interface EventActor {
  readonly accountId: string | null;
  readonly organizationId: string | null;
  readonly role: string;
}

/** What a change says about itself when it appends to the log. */
export interface NewEvent {
  /** `<log>.<WhatHappened>`, in the past: `pairs.JointActivityLogged`. */
  readonly type: string;
  readonly entity: EntityReference;
  /** Ids of the organizations concerned; decides who may see it. */
  readonly organizations: readonly string[];
  readonly actor: EventActor;
  /** When it happened, for its readers. The order of the log does not come from here. */
  readonly at: Date;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
  /** Where the change stands in its trace, while traces are kept. (W3C Trace Context) */
  readonly traceparent?: string;
  readonly reason?: string;
  readonly imported?: true;
}

/** An event as the log holds it; its id is a UUIDv7 that orders the log (see `event-id.ts`). */
export interface LogEvent extends NewEvent {
  readonly id: string;
}

/** An event on its way to a reader. */
export interface Delivery {
  readonly event: LogEvent;
  /** Give it back as `after` to continue behind this event. */
  readonly cursor: string;
  /** True when the event may have been delivered before: it was read from the log because the exact position was gone. */
  readonly replayed: boolean;
}

/** How the log stores an event: the id is the key; `recordedAt` is the time in the id, an index for reading stretches. */
export interface EventDocument extends NewEvent {
  readonly _id: string;
  readonly recordedAt: Date;
}

/** The stored form of an event. */
export function toDocument({ id, ...event }: LogEvent): EventDocument {
  return { _id: id, recordedAt: new Date(timeOfEventId(id)), ...event };
}

/** The event of a stored form. */
export function fromDocument({ _id, recordedAt: _, ...event }: EventDocument): LogEvent {
  return { id: _id, ...event };
}
