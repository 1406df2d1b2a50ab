import { dateAfter, dateOf, endOfDate, type Light, lightOf, startOfDate, type WorkCalendar } from '@cobuild/workflow';
import type { JointConference } from './conference.rules.js';

/** Days before a session from which topics are collected (domain.md §2). */
const collectionOpensDaysBefore = 7;

/** Working days before a session from which its agenda stays as it is (domain.md §2). */
const agendaLocksWorkingDaysBefore = 2;

/** When topics may be brought in: a week before the session, from the beginning of that day; `null` without a date. */
export function collectionOpensAt({ scheduledAt }: Pick<JointConference, 'scheduledAt'>): Date | null {
  if (scheduledAt === null) return null;
  return startOfDate(dateAfter(dateOf(scheduledAt), { days: -collectionOpensDaysBefore }));
}

/** When the agenda locks: the same time of day, two working days before the session; `null` without a date. */
export function agendaLocksAt(
  { scheduledAt }: Pick<JointConference, 'scheduledAt'>,
  calendar: WorkCalendar,
): Date | null {
  let at = scheduledAt;
  for (let day = 0; at !== null && day < agendaLocksWorkingDaysBefore; day += 1) at = calendar.workingDayBefore(at).at;
  return at;
}

/** Until when the conference's next step is due: its agenda, its session, the last of its tasks; `null` where nothing says. */
export function dueAtOf(
  conference: Pick<JointConference, 'status' | 'scheduledAt' | 'supervisedUntil'>,
  calendar: WorkCalendar,
): Date | null {
  const { status, scheduledAt, supervisedUntil } = conference;
  switch (status) {
    case 'COLLECTING':
      return agendaLocksAt(conference, calendar);
    case 'PLANNED':
    case 'IN_SESSION':
      return scheduledAt === null ? null : endOfDate(dateOf(scheduledAt));
    case 'SUPERVISING':
    case 'CLOSED':
      return supervisedUntil === null ? null : endOfDate(supervisedUntil);
    case 'CANCELLED':
      return null;
    default:
      return status satisfies never;
  }
}

/** How the conference stands by its clock. */
export function lightOfConference(
  conference: Pick<JointConference, 'status' | 'scheduledAt' | 'supervisedUntil' | 'closedAt'>,
  now: Date,
  calendar: WorkCalendar,
): Light {
  return lightOf({ dueAt: dueAtOf(conference, calendar), doneAt: conference.closedAt }, now, calendar);
}
