import { checkText } from '@cobuild/subgraph';
import {
  dateOf,
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import type { RoundtableStatus } from './roundtable.workflow.js';

/** Where a roundtable sits. */
export type VenueKind = 'COMMUNITY' | 'ENTERPRISE' | 'SERVICE_HALL' | 'CONSTRUCTION_SITE' | 'ONLINE';

/** How far a roundtable reaches, from the narrowest. */
export const scales = ['PILOT', 'CITY', 'PROVINCE'] as const;

export type Scale = (typeof scales)[number];

/** What gave rise to a roundtable. */
export type TriggerKind = 'RESEARCH' | 'SURVEY' | 'CALL_CLUSTER' | 'PHOTO_CLUSTER' | 'OTHER';

/** A thing that another subgraph keeps, by the name of its type and its id. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
}

/** Why a roundtable is held: where it began, and in words. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly origin: Reference | null;
  readonly note: string | null;
}

export type CoHostAnswer = 'WAITING' | 'CONFIRMED' | 'DECLINED';

/** An organization that hosts a roundtable together with its convener. */
export interface CoHost {
  readonly organizationId: string;
  readonly answer: CoHostAnswer;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly reason: string | null;
}

/** A matter that a roundtable takes up. */
export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  /** Its code, its field and its source, where it came with imported data. */
  readonly code: string | null;
  readonly field: string | null;
  readonly source: ImportSource | null;
}

export type ParticipantKind =
  | 'PARTY_ORGANIZATION'
  | 'GOVERNMENT'
  | 'ENTERPRISE'
  | 'FINANCE'
  | 'SOCIAL_ORGANIZATION'
  | 'EXPERT'
  | 'RESIDENT'
  | 'OTHER';

/** How many of one kind took part. */
export interface ParticipantCount {
  readonly kind: ParticipantKind;
  readonly count: number;
}

/** What a roundtable carries on: an outcome or an issue of an earlier one. */
export interface Parent {
  readonly roundtableId: string;
  readonly outcomeId: string | null;
  readonly issueId: string | null;
}

/** People of several organizations at one table, about matters that none of them settles alone. */
export interface Roundtable {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  /** As its convener counts its roundtables. */
  readonly number: string | null;
  readonly theme: string;
  /** Absent where imported data does not tell. */
  readonly venueKind: VenueKind | null;
  readonly venue: string | null;
  /** Absent where imported data does not tell. */
  readonly scale: Scale | null;
  readonly convenerId: string;
  readonly coHosts: readonly CoHost[];
  readonly trigger: Trigger | null;
  readonly parent: Parent | null;
  /** The chain above it, the first one first. */
  readonly ancestorIds: readonly string[];
  readonly issues: readonly Issue[];
  readonly scheduledAt: Date | null;
  readonly heldAt: Date | null;
  /** What imported data tells of when it was held: a day, a month or a year. */
  readonly heldOn: string | null;
  readonly participants: readonly ParticipantCount[];
  readonly minutes: string | null;
  readonly minutesDueAt: Date | null;
  readonly minutesAt: Date | null;
  /** Until when the suggestions are to be judged. */
  readonly dueAt: Date | null;
  readonly dueIsEstimated: boolean;
  readonly triagedAt: Date | null;
  readonly closedAt: Date | null;
  /** Why it was cancelled. */
  readonly reason: string | null;
  readonly status: RoundtableStatus;
  /** Convener, co-hosts, and whoever was given a part in what came of it. */
  readonly involvedIds: readonly string[];
  /** The involved organizations and all above them. */
  readonly reach: readonly string[];
  /** Accounts of authors: they follow what they began (domain.md G10). */
  readonly followers: readonly string[];
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** A roundtable of which nothing is known but who convenes it. */
export function blankRoundtable(id: string, convenerId: string, now: Date): Roundtable {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    number: null,
    theme: '',
    venueKind: 'COMMUNITY',
    venue: null,
    scale: 'PILOT',
    convenerId,
    coHosts: [],
    trigger: null,
    parent: null,
    ancestorIds: [],
    issues: [],
    scheduledAt: null,
    heldAt: null,
    heldOn: null,
    participants: [],
    minutes: null,
    minutesDueAt: null,
    minutesAt: null,
    dueAt: null,
    dueIsEstimated: false,
    triagedAt: null,
    closedAt: null,
    reason: null,
    status: 'DRAFT',
    involvedIds: [convenerId],
    reach: [],
    followers: [],
    imported: false,
    source: null,
  };
}

/** How many took part in all (人次). */
export function personTimesOf({ participants }: Pick<Roundtable, 'participants'>): number {
  return participants.reduce((sum, { count }) => sum + count, 0);
}

/** Issues that one roundtable may take up. */
export const mostIssues = 50;

/** The first roundtable of its chain. */
export function rootOf({ id, ancestorIds }: Pick<Roundtable, 'id' | 'ancestorIds'>): string {
  return ancestorIds[0] ?? id;
}

/** States of roundtables that have been held. */
export const heldStatuses = ['HELD', 'FOLLOW_UP', 'CLOSED'] as const satisfies RoundtableStatus[];

/** Whether a roundtable has been held, so that something can have come of it. */
export function wasHeld({ status }: Pick<Roundtable, 'status'>): boolean {
  return heldStatuses.some((one) => one === status);
}

/** On which day a roundtable was held; of history as far as it is known. */
export function dayOf({ heldAt, heldOn }: Pick<Roundtable, 'heldAt' | 'heldOn'>): string | null {
  return heldAt ? dateOf(heldAt) : heldOn;
}

/** Whether a roundtable reaches less far than another; what is not known of history is no measure. */
export function isNarrower(scale: Scale | null, other: Scale | null): boolean {
  return scale !== null && other !== null && scales.indexOf(scale) < scales.indexOf(other);
}

/** Organizations that host a roundtable. */
export function hostIdsOf({ convenerId, coHosts }: Pick<Roundtable, 'convenerId' | 'coHosts'>): readonly string[] {
  return [convenerId, ...coHosts.map(({ organizationId }) => organizationId)];
}

/** The light of the triage; `null` before the roundtable was held. */
export function triageLight({ dueAt, triagedAt }: Roundtable, now: Date, calendar: WorkCalendar): Light | null {
  return dueAt === null ? null : lightOf({ dueAt, doneAt: triagedAt }, now, calendar);
}

/** The light of the minutes; `null` before the roundtable was held. */
export function minutesLight({ minutesDueAt, minutesAt }: Roundtable, now: Date, calendar: WorkCalendar): Light | null {
  return minutesDueAt === null ? null : lightOf({ dueAt: minutesDueAt, doneAt: minutesAt }, now, calendar);
}

const typeName = /^[A-Z][A-Za-z]{0,49}$/;
const thingId = /^[\w-]{1,64}$/;

/** A reference names a type of the graph and an id; whether the thing is there, its own subgraph knows. */
export function checkReference(field: readonly string[], { kind, id }: Reference): Result<void, Refusal> {
  if (!typeName.test(kind)) return refuse({ code: 'REFERENCE_INVALID', field: [...field, 'kind'] });
  return thingId.test(id) ? ok(undefined) : refuse({ code: 'REFERENCE_INVALID', field: [...field, 'id'] });
}

const mostPeople = 100_000;

/** Each kind of participants is counted once, and somebody was there. */
export function checkParticipants(participants: readonly ParticipantCount[]): Result<void, Refusal> {
  const field = ['participants'];
  const kinds = participants.map(({ kind }) => kind);
  if (new Set(kinds).size < kinds.length) return refuse({ code: 'NAMED_TWICE', field });
  const areCounts = participants.every(({ count }) => Number.isInteger(count) && count > 0 && count <= mostPeople);
  return areCounts && participants.length > 0 ? ok(undefined) : refuse({ code: 'COUNT_INVALID', field });
}

const longestMinutes = 50_000;

/** What is written when a roundtable was held, or its minutes published. */
export function checkAccount(
  input: {
    readonly heldAt?: Date | null | undefined;
    readonly participants?: readonly ParticipantCount[] | null | undefined;
    readonly minutes?: string | null | undefined;
  },
  now: Date,
): Result<void, Refusal> {
  if (input.heldAt && input.heldAt > now) return refuse({ code: 'HELD_IN_FUTURE', field: ['heldAt'] });
  const counted = input.participants ? checkParticipants(input.participants) : ok(undefined);
  return counted.ok ? checkText('minutes', input.minutes, longestMinutes) : counted;
}
