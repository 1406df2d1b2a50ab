import { createRequire } from 'node:module';
import { Temporal } from 'temporal-polyfill';

/** Everything in the domain that counts days counts them here. */
export const TIME_ZONE = 'Asia/Shanghai';

/** One year's public holidays and make-up working days, as the State Council announces them: dates `YYYY-MM-DD`. */
export interface CalendarYear {
  readonly holidays: readonly string[];
  /** Saturdays and Sundays on which work is made up. */
  readonly workdays: readonly string[];
}

/** A span of office time on a working day, wall clock `HH:MM`. */
export interface OfficeSpan {
  readonly from: string;
  readonly to: string;
}

/** An instant reckoned by the calendar; `estimated` when a year on the way has no announced holidays. */
export interface Reckoned {
  readonly at: Date;
  readonly estimated: boolean;
}

/** The one work calendar that all subgraphs share (domain.md §0). */
export interface WorkCalendar {
  /** Whether a date `YYYY-MM-DD` is worked; `estimated` when its year is a plain week for want of an announcement. */
  dayAt(date: string): { readonly working: boolean; readonly estimated: boolean };
  /** The end of the n-th working day after the day of `from`, which itself is not counted. */
  addWorkingDays(from: Date, days: number): Reckoned;
  /** The end of the n-th calendar day after the day of `from`. */
  addCalendarDays(from: Date, days: number): Reckoned;
  /** The moment at which so many hours of office time have passed since `from`. */
  addWorkingHours(from: Date, hours: number): Reckoned;
  /** The same time of day, one working day earlier. */
  workingDayBefore(at: Date): Reckoned;
  /** How many working days lie after the day of `from`, up to and with the day of `to`; 0 when `to` is not later. */
  workingDaysBetween(from: Date, to: Date): { readonly days: number; readonly estimated: boolean };
  /** How many whole minutes of office time lie between two instants; 0 when `to` is not later. */
  workingMinutesBetween(from: Date, to: Date): { readonly minutes: number; readonly estimated: boolean };
}

/**
 * Announced holidays and made-up days by date. Taken as data: the library's functions read dates by the machine's time zone,
 * and answer for unknown years with plain weeks, without a word.
 */
const announced: { readonly holidays: object; readonly workdays: object } = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
);
const announcedYears = new Set(Object.keys(announced.holidays).map((date) => Number(date.slice(0, 4))));

const defaultOfficeHours: readonly OfficeSpan[] = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
];

/** The date in Asia/Shanghai on which an instant falls, `YYYY-MM-DD`. */
export function dateOf(at: Date): string {
  return zoned(at).toPlainDate().toString();
}

/** The instant at which a date `YYYY-MM-DD` begins in Asia/Shanghai. */
export function startOfDate(date: string): Date {
  return instantOf(Temporal.PlainDate.from(date).toZonedDateTime(TIME_ZONE));
}

/** The last instant of a date `YYYY-MM-DD` in Asia/Shanghai. */
export function endOfDate(date: string): Date {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(TIME_ZONE);
  return instantOf(next.subtract({ milliseconds: 1 }));
}

/** The date so many days or years after another; from 29 February a year leads to 28 February. */
export function dateAfter(date: string, by: { readonly days?: number; readonly years?: number }): string {
  return Temporal.PlainDate.from(date).add(by).toString();
}

/** How many days lie from one date to another; negative when the other is earlier. */
export function daysBetween(date: string, other: string): number {
  return Temporal.PlainDate.from(date).until(other, { largestUnit: 'day' }).days;
}

/**
 * Makes the work calendar.
 *
 * @param options.years an administrator's own years; they go before those that the library knows
 * @param options.officeHours spans of office time, in order; default 09:00–12:00 and 13:00–18:00
 */
export function createWorkCalendar(
  options: {
    readonly years?: Readonly<Record<number, CalendarYear>>;
    readonly officeHours?: readonly OfficeSpan[];
  } = {},
): WorkCalendar {
  const own = new Map(
    Object.entries(options.years ?? {}).map(([year, days]) => [Number(year), checkedYear(Number(year), days)]),
  );
  const officeHours = checkedHours(options.officeHours ?? defaultOfficeHours);

  const dayAt = (date: string) => {
    const day = Temporal.PlainDate.from(date);
    const year = own.get(day.year);
    if (year)
      return { working: year.workdays.has(date) || (day.dayOfWeek < 6 && !year.holidays.has(date)), estimated: false };
    const plain = day.dayOfWeek < 6;
    if (!announcedYears.has(day.year)) return { working: plain, estimated: true };
    const working = date in announced.workdays || (plain && !(date in announced.holidays));
    return { working, estimated: false };
  };

  /** Goes day by day from `start` (not counted) until `days` working days are passed. */
  const walk = (start: Temporal.PlainDate, days: number, direction: 1 | -1) => {
    let date = start;
    let estimated = false;
    for (let left = days; left > 0; ) {
      date = date.add({ days: direction });
      const day = dayAt(date.toString());
      estimated ||= day.estimated;
      if (day.working) left -= 1;
    }
    return { date, estimated };
  };

  return {
    dayAt,
    addWorkingDays(from, days) {
      const { date, estimated } = walk(zoned(from).toPlainDate(), wholePositive(days, 'working days'), 1);
      // A term ends with its last day, and the day on which it begins is not counted (Civil Code, articles 201 and 203).
      return { at: endOfDate(date.toString()), estimated };
    },
    addCalendarDays(from, days) {
      const date = zoned(from)
        .toPlainDate()
        .add({ days: wholePositive(days, 'calendar days') });
      return { at: endOfDate(date.toString()), estimated: false };
    },
    addWorkingHours(from, hours) {
      let left = wholePositive(hours, 'working hours') * 3_600_000;
      let estimated = false;
      const start = zoned(from);
      for (let date = start.toPlainDate(); ; date = date.add({ days: 1 })) {
        const day = dayAt(date.toString());
        estimated ||= day.estimated;
        if (!day.working) continue;
        for (const span of officeHours) {
          const opens = Math.max(from.getTime(), at(date, span.from).getTime());
          const open = at(date, span.to).getTime() - opens;
          if (open <= 0) continue;
          if (left <= open) return { at: new Date(opens + left), estimated };
          left -= open;
        }
      }
    },
    workingDayBefore(instant) {
      const start = zoned(instant);
      const { date, estimated } = walk(start.toPlainDate(), 1, -1);
      return {
        at: instantOf(date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: start.toPlainTime() })),
        estimated,
      };
    },
    workingDaysBetween(from, to) {
      const last = zoned(to).toPlainDate();
      let days = 0;
      let estimated = false;
      let date = zoned(from).toPlainDate();
      while (Temporal.PlainDate.compare(date, last) < 0) {
        date = date.add({ days: 1 });
        const day = dayAt(date.toString());
        estimated ||= day.estimated;
        if (day.working) days += 1;
      }
      return { days, estimated };
    },
    workingMinutesBetween(from, to) {
      const last = zoned(to).toPlainDate();
      let milliseconds = 0;
      let estimated = false;
      let date = zoned(from).toPlainDate();
      for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
        const day = dayAt(date.toString());
        estimated ||= day.estimated;
        if (!day.working) continue;
        for (const span of officeHours) {
          const opens = Math.max(from.getTime(), at(date, span.from).getTime());
          const closes = Math.min(to.getTime(), at(date, span.to).getTime());
          milliseconds += Math.max(0, closes - opens);
        }
      }
      return { minutes: Math.floor(milliseconds / 60_000), estimated };
    },
  };
}

function zoned(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE);
}

function instantOf(at: Temporal.ZonedDateTime): Date {
  return new Date(at.epochMilliseconds);
}

function at(date: Temporal.PlainDate, time: string): Date {
  return instantOf(date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: Temporal.PlainTime.from(time) }));
}

function wholePositive(amount: number, unit: string): number {
  if (!Number.isInteger(amount) || amount < 1)
    throw new TypeError(`Expected a whole positive number of ${unit}, got ${amount}.`);
  return amount;
}

function checkedYear(year: number, days: CalendarYear) {
  for (const date of [...days.holidays, ...days.workdays]) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Temporal.PlainDate.from(date).year !== year) {
      throw new TypeError(`Expected dates YYYY-MM-DD of ${year} in the work calendar, got ${date}.`);
    }
  }
  return { holidays: new Set(days.holidays), workdays: new Set(days.workdays) };
}

function checkedHours(spans: readonly OfficeSpan[]): readonly OfficeSpan[] {
  let last = '';
  for (const { from, to } of spans) {
    if (![from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) || from >= to || from < last) {
      throw new TypeError(`Expected office hours as spans HH:MM in order, got ${from}–${to}.`);
    }
    last = to;
  }
  if (spans.length === 0) throw new TypeError('Expected at least one span of office hours, got none.');
  return spans;
}
