import type { WorkCalendar } from './calendar.js';

/** How a thing with a due date stands (domain.md §0). */
export const lights = ['GREEN', 'YELLOW', 'RED', 'PAUSED', 'DONE_ON_TIME', 'DONE_LATE'] as const;

export type Light = (typeof lights)[number];

/** What a light is told from. */
export interface Due {
  readonly dueAt: Date | null;
  /** When the duty ended; absent while it is open. */
  readonly doneAt?: Date | null;
  /** An approved pause runs. */
  readonly paused?: boolean;
}

/** YELLOW from one working day before due, RED once overdue, PAUSED while a pause runs; what is done was on time or late. */
export function lightOf(due: Due, now: Date, calendar: WorkCalendar): Light {
  const { dueAt, doneAt } = due;
  if (doneAt) return dueAt && doneAt > dueAt ? 'DONE_LATE' : 'DONE_ON_TIME';
  if (due.paused) return 'PAUSED';
  if (!dueAt) return 'GREEN';
  if (now > dueAt) return 'RED';
  return now >= calendar.workingDayBefore(dueAt).at ? 'YELLOW' : 'GREEN';
}
