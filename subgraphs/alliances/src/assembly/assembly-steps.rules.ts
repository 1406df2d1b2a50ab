import { dateOf, type Decision, type WorkCalendar } from '@cobuild/workflow';
import type { VotingRule } from '../alliance/alliance.rules.js';
import { shareOf } from '../vote/vote.rules.js';
import { type Assembly, type Attendance, isAgendaLocked, noticeWorkingDays, type Quorum } from './assembly.rules.js';
import type { AssemblyFacts, AssemblyStatus } from './assembly.workflow.js';

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
  const present = attendance.filter(
    ({ membershipId }) => membershipId !== null && membershipIds.includes(membershipId),
  ).length;
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
export function attended(assembly: Assembly, attendance: Attendance & { readonly at: Date }): Assembly {
  const others = assembly.attendance.filter(({ membershipId }) => membershipId !== attendance.membershipId);
  return {
    ...assembly,
    attendance: [...others, attendance],
    version: assembly.version + 1,
    updatedAt: attendance.at,
  };
}
