import { dateAfter, dateOf, endOfDate } from '@cobuild/workflow';

/** A month of the common calendar in Asia/Shanghai: `YYYY-MM`. Months compare as texts. */
export type Month = string;

/** Whether a text is a month. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The month in Asia/Shanghai into which an instant falls. */
export const monthOf = (at: Date): Month => dateOf(at).slice(0, 7);

export const monthBefore = (month: Month): Month => dateAfter(`${month}-01`, { days: -1 }).slice(0, 7);

export const monthAfter = (month: Month): Month => dateAfter(`${month}-28`, { days: 4 }).slice(0, 7);

/** The last instant of a month in Asia/Shanghai. */
export const endOfMonth = (month: Month): Date => endOfDate(dateAfter(`${monthAfter(month)}-01`, { days: -1 }));
