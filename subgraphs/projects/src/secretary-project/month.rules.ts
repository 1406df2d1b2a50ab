import { dateAfter, dateOf, endOfDate, type WorkCalendar } from '@cobuild/workflow';
import { reportWithinWorkingDays } from './secretary-report.workflow.js';

/** The month in Asia/Shanghai in which an instant falls, `YYYY-MM`. */
export const monthOf = (at: Date): string => dateOf(at).slice(0, 7);

/** The month after another one. */
export const monthAfter = (month: string): string => dateAfter(`${month}-28`, { days: 4 }).slice(0, 7);

/** Until when the report of a month is due: some working days after its end. */
export function reportDueAt(month: string, calendar: WorkCalendar): Date {
  const lastDay = dateAfter(`${monthAfter(month)}-01`, { days: -1 });
  return calendar.addWorkingDays(endOfDate(lastDay), reportWithinWorkingDays).at;
}
