import { arabicNumber, arabicYear } from './chinese-numeral.js';
import { dayOfSerial } from './excel-serial.js';
import { fold } from './fold.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const TIME = /^[T ]?([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/;
const DAY = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s,
  /^(\d{4})(\s?年\s?)(\d{1,2})\s?月\s?(\d{1,2})\s?日(.*)$/s,
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const MONTH = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})\s?年\s?(\d{1,2})\s?月$/];
const YEAR = /^(\d{4})\s?年?$/;
const SERIAL = /^\d{5}(\.\d+)?$/;
const IN_WORDS =
  /^([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?$/;

/**
 * A date as people write it, in ISO 8601 and in the precision in which it was written (day, month or year); null when it is no
 * date or lies outside 1900–2100. A time of day after a date is allowed and left out.
 */
export function readDate(text: string): string | null {
  const written = inDigits(fold(text));
  if (SERIAL.test(written)) return withinYears(dayOfSerial(Number(written)));
  for (const pattern of DAY) {
    const match = pattern.exec(written);
    if (!match) continue;
    const [, year = '', , month = '', day = '', time = ''] = match;
    return time.trim() === '' || TIME.test(time) ? withinYears(calendarDay(year, month, day)) : null;
  }
  for (const pattern of MONTH) {
    const match = pattern.exec(written);
    if (match) return withinYears(calendarDay(match[1] ?? '', match[2] ?? '', '1')?.slice(0, 7) ?? null);
  }
  return withinYears(YEAR.exec(written)?.[1] ?? null);
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  // JavaScript reads 30 February as 1 March: only a day that comes back unchanged exists.
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== iso ? null : iso;
}

function withinYears(iso: string | null): string | null {
  const year = Number(iso?.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? iso : null;
}

function inDigits(text: string): string {
  const match = IN_WORDS.exec(text);
  if (!match) return text;
  const [, year = '', month, day] = match;
  return `${arabicYear(year)}年${month ? `${arabicNumber(month)}月` : ''}${day ? `${arabicNumber(day)}日` : ''}`;
}
