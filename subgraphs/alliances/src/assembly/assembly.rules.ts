import { checkText } from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import type { AssemblyStatus } from './assembly.workflow.js';

/** Whether an assembly is held by the calendar or called for a reason (例会、临时会议). */
export type AssemblyKind = 'REGULAR' | 'EXTRAORDINARY';

/** Working days between convening an assembly and holding it (◇). */
export const noticeWorkingDays = 5;

/** A member that has come. */
export interface Attendance {
  /** `null` where imported history names an organization that is no member any more. */
  readonly membershipId: string | null;
  readonly organizationId: string;
  /** Names of those who came for it. */
  readonly delegates: readonly string[];
  /** Unknown for imported history. */
  readonly at: Date | null;
}

/** Members as they were counted when an assembly was opened. */
export interface Quorum {
  readonly members: number;
  readonly present: number;
  readonly needed: number;
}

/** A meeting of an alliance's members. */
export interface Assembly {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Only what came with imported data has one. */
  readonly code: string | null;
  readonly allianceId: string;
  readonly number: number | null;
  readonly kind: AssemblyKind;
  readonly agenda: readonly string[];
  readonly scheduledAt: Date | null;
  readonly venue: string | null;
  readonly status: AssemblyStatus;
  readonly attendance: readonly Attendance[];
  /** Absent until it is opened, and where imported history does not tell. */
  readonly quorum: Quorum | null;
  readonly openedAt: Date | null;
  /** A day, a month or a year: told by imported data alone. */
  readonly heldOn: string | null;
  readonly closedAt: Date | null;
  readonly minutes: string | null;
  readonly publishedAt: Date | null;
  /** Why it was adjourned or cancelled. */
  readonly reason: string | null;
  /** Until when its minutes are to be published. */
  readonly dueAt: Date | null;
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

/** What is written of an assembly; what is left out stays as it was. */
export interface AssemblyDraft {
  readonly number?: number | null | undefined;
  readonly kind?: AssemblyKind | null | undefined;
  readonly agenda?: readonly string[] | null | undefined;
  readonly scheduledAt?: Date | null | undefined;
  readonly venue?: string | null | undefined;
}

/** States of an assembly that is still to be held. */
export const aheadStatuses = ['DRAFT', 'CONVENED', 'ADJOURNED'] as const satisfies AssemblyStatus[];

/** States of an assembly that was held: it stands in the ledger. */
export const heldStatuses = ['CLOSED', 'PUBLISHED'] as const satisfies AssemblyStatus[];

const longestVenue = 200;
const longestItem = 500;
const mostItems = 50;
const highestNumber = 10_000;

/** The most characters of an assembly's minutes. */
export const longestMinutes = 50_000;
/** The most people who come for one member, and the most characters of a name. */
const mostDelegates = 20;
const longestName = 100;

/** An assembly before anything is known of it. */
export function blankAssembly(id: string, allianceId: string, now: Date): Assembly {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    allianceId,
    number: null,
    kind: 'REGULAR',
    agenda: [],
    scheduledAt: null,
    venue: null,
    status: 'DRAFT',
    attendance: [],
    quorum: null,
    openedAt: null,
    heldOn: null,
    closedAt: null,
    minutes: null,
    publishedAt: null,
    reason: null,
    dueAt: null,
    imported: false,
    source: null,
  };
}

/** The assembly with what was written of it, or why that may not stand. */
export function drawAssembly(assembly: Assembly, draft: AssemblyDraft): Result<Assembly, Refusal> {
  const agenda = draft.agenda ?? assembly.agenda;
  const number = draft.number ?? assembly.number;
  if (agenda.length > mostItems) return refuse({ code: 'TOO_MANY', field: ['agenda'], details: { most: mostItems } });
  if (number !== null && !isAssemblyNumber(number)) {
    return refuse({ code: 'NUMBER_INVALID', field: ['number'] });
  }
  const texts = [
    checkText('venue', draft.venue, longestVenue),
    ...agenda.map((item) => checkText('agenda', item, longestItem)),
  ];
  for (const text of texts) if (!text.ok) return text;
  return ok({
    ...assembly,
    number,
    kind: draft.kind ?? assembly.kind,
    agenda,
    scheduledAt: draft.scheduledAt ?? assembly.scheduledAt,
    venue: draft.venue?.trim() ?? assembly.venue,
  });
}

/** Whether an assembly was held. */
export function isHeld({ status }: Pick<Assembly, 'status'>): boolean {
  return heldStatuses.some((one) => one === status);
}

/** Whether an alliance may count an assembly by that number. */
export function isAssemblyNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= highestNumber;
}

/** The day on which an assembly was held, in Asia/Shanghai; imported history may know the month or year only. */
export function dayOf({ openedAt, heldOn }: Pick<Assembly, 'openedAt' | 'heldOn'>): string | null {
  return openedAt ? dateOf(openedAt) : heldOn;
}

/** Who is said to have come for a member. */
export function checkAttending(names: readonly string[]): Result<void, Refusal> {
  const field = ['delegates'];
  if (names.length > mostDelegates) return refuse({ code: 'TOO_MANY', field, details: { most: mostDelegates } });
  for (const name of names) {
    const fit = checkText('delegates', name, longestName);
    if (!fit.ok) return fit;
  }
  return ok(undefined);
}

/** From when on an agenda takes nothing more: one working day before the assembly (◇). */
export function agendaLocksAt({ scheduledAt }: Pick<Assembly, 'scheduledAt'>, calendar: WorkCalendar): Date | null {
  return scheduledAt && calendar.workingDayBefore(scheduledAt).at;
}

/** Whether proposals may still be tabled; an assembly that is adjourned takes them until it is convened anew and locked. */
export function isAgendaLocked(
  assembly: Pick<Assembly, 'status' | 'scheduledAt'>,
  now: Date,
  calendar: WorkCalendar,
): boolean {
  switch (assembly.status) {
    case 'DRAFT':
    case 'ADJOURNED':
      return false;
    case 'CONVENED': {
      const locksAt = agendaLocksAt(assembly, calendar);
      return locksAt !== null && now >= locksAt;
    }
    default:
      return true;
  }
}
