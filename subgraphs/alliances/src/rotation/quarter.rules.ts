import { endOfDate, startOfDate } from '@cobuild/workflow';

/** A quarter of a year in Asia/Shanghai. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** A number that grows by one from quarter to quarter; neither gaps nor overlaps can be written with it. */
export function ordinalOf({ year, quarter }: Quarter): number {
  return year * 4 + (quarter - 1);
}

/** The quarter of an ordinal. */
export function quarterAt(ordinal: number): Quarter {
  return { year: Math.floor(ordinal / 4), quarter: (((ordinal % 4) + 4) % 4) + 1 };
}

/** The quarter in which a day lies, `YYYY-MM-DD` in Asia/Shanghai. */
export function quarterOf(date: string): Quarter {
  return { year: Number(date.slice(0, 4)), quarter: Math.ceil(Number(date.slice(5, 7)) / 3) };
}

const two = (number: number): string => String(number).padStart(2, '0');
const daysOf = [31, 30, 30, 31] as const;

/** First and last day of a quarter. */
export function daysOfQuarter({ year, quarter }: Quarter): { readonly from: string; readonly to: string } {
  const last = daysOf[quarter - 1];
  if (last === undefined) throw new TypeError(`expected a quarter from 1 to 4, got ${quarter}`);
  const text = String(year).padStart(4, '0');
  return { from: `${text}-${two(quarter * 3 - 2)}-01`, to: `${text}-${two(quarter * 3)}-${last}` };
}

/** The instant at which a quarter begins in Asia/Shanghai. */
export const beginOfQuarter = (quarter: Quarter): Date => startOfDate(daysOfQuarter(quarter).from);

/** The last instant of a quarter in Asia/Shanghai. */
export const endOfQuarter = (quarter: Quarter): Date => endOfDate(daysOfQuarter(quarter).to);
