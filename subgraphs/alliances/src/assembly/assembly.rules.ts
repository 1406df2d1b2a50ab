import { dateOf, type Decision, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { VotingRule } from '../alliance/alliance.rules.js';
import { checkText } from '../texts.rules.js';
import { shareOf } from '../vote/vote.rules.js';
import type { AssemblyFacts, AssemblyStatus } from './assembly.workflow.js';

/** Whether an assembly is held by the calendar or called for a reason (例会、临时会议). */
export type AssemblyKind = 'REGULAR' | 'EXTRAORDINARY';

/** Working days between convening an assembly and holding it (◇). */
export const noticeWorkingDays = 5;

/** A member that has come. */
export interface Attendance {
  readonly membershipId: string;
  readonly organizationId: string;
  /** Names of those who came for it. */
  readonly delegates: readonly string[];
  readonly at: Date;
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
  readonly allianceId: string;
  readonly number: number | null;
  readonly kind: AssemblyKind;
  readonly agenda: readonly string[];
  readonly scheduledAt: Date | null;
  readonly venue: string | null;
  readonly status: AssemblyStatus;
  readonly attendance: readonly Attendance[];
  /** Absent until it is opened. */
  readonly quorum: Quorum | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly minutes: string | null;
  readonly publishedAt: Date | null;
  /** Why it was adjourned or cancelled. */
  readonly reason: string | null;
  /** Until when its minutes are to be published. */
  readonly dueAt: Date | null;
  readonly imported: boolean;
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
    closedAt: null,
    minutes: null,
    publishedAt: null,
    reason: null,
    dueAt: null,
    imported: false,
  };
}

/** The assembly with what was written of it, or why that may not stand. */
export function drawAssembly(assembly: Assembly, draft: AssemblyDraft): Result<Assembly, Refusal> {
  const agenda = draft.agenda ?? assembly.agenda;
  const number = draft.number ?? assembly.number;
  if (agenda.length > mostItems) return refuse({ code: 'TOO_MANY', field: ['agenda'], details: { most: mostItems } });
  if (number !== null && (!Number.isInteger(number) || number < 1 || number > highestNumber)) {
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

/** What is known around an assembly when a step of it is looked at. */
export interface AssemblySurroundings {
  readonly rule: Pick<VotingRule, 'quorum'>;
  /** Memberships that take part. */
  readonly membershipIds: readonly string[];
  readonly openVotes: number;
  /** When it is to be held, where the step says so. */
  readonly scheduledAt: Date | null;
  readonly now: Date;
}

/** Members as they would be counted now. */
export function quorumOf(
  { attendance }: Pick<Assembly, 'attendance'>,
  { rule, membershipIds }: Pick<AssemblySurroundings, 'rule' | 'membershipIds'>,
): Quorum {
  const members = membershipIds.length;
  const present = attendance.filter(({ membershipId }) => membershipIds.includes(membershipId)).length;
  return { members, present, needed: shareOf(rule.quorum, members) };
}

/** What an assembly's table looks at. */
export function factsOf(
  assembly: Assembly,
  surroundings: AssemblySurroundings,
  calendar: WorkCalendar,
): Assembly & AssemblyFacts {
  const { now, openVotes } = surroundings;
  const scheduledAt = surroundings.scheduledAt ?? assembly.scheduledAt;
  const { present, needed } = quorumOf(assembly, surroundings);
  return {
    ...assembly,
    isScheduled: scheduledAt !== null,
    hasNotice: scheduledAt !== null && scheduledAt > calendar.addWorkingDays(now, noticeWorkingDays).at,
    isAgendaLocked: isAgendaLocked(assembly, now, calendar),
    isAhead: assembly.scheduledAt !== null && dateOf(now) < dateOf(assembly.scheduledAt),
    present,
    needed,
    openVotes,
  };
}

/** The assembly after a step that was decided. */
export function afterStep(
  assembly: Assembly,
  { action, to, due }: Pick<Decision<AssemblyStatus>, 'action' | 'to' | 'due'>,
  {
    now,
    surroundings,
    minutes = null,
    reason = null,
  }: {
    readonly now: Date;
    readonly surroundings: AssemblySurroundings;
    readonly minutes?: string | null;
    readonly reason?: string | null;
  },
): Assembly {
  const next: Assembly = { ...assembly, status: to, version: assembly.version + 1, updatedAt: now };
  switch (action) {
    case 'convene':
      return { ...next, scheduledAt: surroundings.scheduledAt ?? assembly.scheduledAt, attendance: [], reason: null };
    case 'open':
      return { ...next, openedAt: now, quorum: quorumOf(assembly, surroundings) };
    case 'close':
      return { ...next, closedAt: now, dueAt: due?.at ?? null };
    case 'publishMinutes':
      return { ...next, minutes, publishedAt: now };
    case 'adjourn':
    case 'cancel':
    case 'lapse':
      return { ...next, reason };
    default:
      return next;
  }
}

/** The assembly with a member that has come; who registers again is told anew who came for it. */
export function attended(assembly: Assembly, attendance: Attendance): Assembly {
  const others = assembly.attendance.filter(({ membershipId }) => membershipId !== attendance.membershipId);
  return {
    ...assembly,
    attendance: [...others, attendance],
    version: assembly.version + 1,
    updatedAt: attendance.at,
  };
}
