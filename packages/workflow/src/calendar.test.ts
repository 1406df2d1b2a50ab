import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, dateAfter, dateOf, daysBetween, endOfDate, startOfDate } from './calendar.js';

const calendar = createWorkCalendar();
/** A wall clock time in Shanghai. */
const at = (time: string) => new Date(`${time}+08:00`);
const endOf = (date: string) => at(`${date}T23:59:59.999`);

describe('a day', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-10-01', false, 'the National Day'],
    ['2026-10-10', true, 'a Saturday on which work is made up'],
    ['2025-10-08', false, 'a public holiday on a Wednesday'],
  ])('%s is worked: %s (%s)', (date, working) => {
    expect(calendar.dayAt(date)).toEqual({ working, estimated: false });
  });

  test.each(['2003-10-01', '2027-10-01'])(
    'of a year without announced holidays is a plain week and marked: %s',
    (date) => {
      expect(calendar.dayAt(date)).toEqual({ working: true, estimated: true });
    },
  );

  test("follows an administrator's own year before the library's", () => {
    const own = createWorkCalendar({
      years: { 2027: { holidays: ['2027-10-01'], workdays: ['2027-10-09'] } },
    });
    expect(own.dayAt('2027-10-01')).toEqual({ working: false, estimated: false });
    expect(own.dayAt('2027-10-09')).toEqual({ working: true, estimated: false });
    expect(own.dayAt('2027-10-08')).toEqual({ working: true, estimated: false });
  });

  test('begins and ends in Shanghai', () => {
    expect(dateOf(at('2026-11-20T23:59:59'))).toBe('2026-11-20');
    expect(dateOf(at('2026-11-21T00:00:00'))).toBe('2026-11-21');
    expect(startOfDate('2026-11-20')).toEqual(at('2026-11-20T00:00:00'));
    expect(endOfDate('2026-11-20')).toEqual(endOf('2026-11-20'));
  });
});

describe('a term', () => {
  test('of working days does not count its first day and ends with its last', () => {
    expect(calendar.addWorkingDays(at('2026-11-20T15:00'), 5)).toEqual({ at: endOf('2026-11-27'), estimated: false });
    expect(calendar.addWorkingDays(at('2026-11-21T15:00'), 5)).toEqual({ at: endOf('2026-11-27'), estimated: false });
  });

  test('of working days steps over holidays and counts made-up days', () => {
    expect(calendar.addWorkingDays(at('2026-09-30T10:00'), 3).at).toEqual(endOf('2026-10-10'));
  });

  test('that runs into a year without announced holidays is estimated', () => {
    expect(calendar.addWorkingDays(at('2026-12-30T10:00'), 1)).toEqual({ at: endOf('2026-12-31'), estimated: false });
    expect(calendar.addWorkingDays(at('2026-12-30T10:00'), 2)).toEqual({ at: endOf('2027-01-01'), estimated: true });
  });

  test('of calendar days counts every day', () => {
    expect(calendar.addCalendarDays(at('2026-09-30T10:00'), 7).at).toEqual(endOf('2026-10-07'));
  });

  test('of working hours counts office time only', () => {
    expect(calendar.addWorkingHours(at('2026-11-20T10:00'), 4).at).toEqual(at('2026-11-20T15:00'));
    expect(calendar.addWorkingHours(at('2026-11-20T17:00'), 4).at).toEqual(at('2026-11-23T12:00'));
    expect(calendar.addWorkingHours(at('2026-11-21T03:00'), 1).at).toEqual(at('2026-11-23T10:00'));
  });

  test('can be looked back by one working day', () => {
    expect(calendar.workingDayBefore(endOf('2026-11-23')).at).toEqual(endOf('2026-11-20'));
  });

  test('between two days counts working days after the first', () => {
    expect(calendar.workingDaysBetween(at('2026-11-20T15:00'), at('2026-11-23T09:00')).days).toBe(1);
    expect(calendar.workingDaysBetween(at('2026-11-23T15:00'), at('2026-11-20T09:00')).days).toBe(0);
  });

  test('between two instants counts the minutes of office time', () => {
    const between = (from: string, to: string) => calendar.workingMinutesBetween(at(from), at(to)).minutes;
    expect(between('2026-11-20T11:30', '2026-11-20T13:15')).toBe(45);
    expect(between('2026-11-20T17:00', '2026-11-23T10:00')).toBe(120);
    expect(between('2026-11-21T09:00', '2026-11-22T18:00')).toBe(0);
    expect(between('2026-11-20T10:00', '2026-11-20T09:00')).toBe(0);
    expect(between('2026-11-20T09:00', '2026-11-20T09:01:59')).toBe(1);
  });
});

test('dates are reckoned by the calendar', () => {
  expect(dateAfter('2026-02-28', { days: 1 })).toBe('2026-03-01');
  expect(dateAfter('2028-02-29', { years: 1 })).toBe('2029-02-28');
  expect(daysBetween('2026-01-01', '2026-04-01')).toBe(90);
  expect(daysBetween('2026-04-01', '2026-01-01')).toBe(-90);
});

describe('misuse', () => {
  test.each([0, -1, 1.5, Number.NaN])('of a term of %d days is a TypeError', (days) => {
    expect(() => calendar.addWorkingDays(at('2026-11-20T15:00'), days)).toThrow(TypeError);
  });

  test('of a year with foreign dates is a TypeError', () => {
    expect(() => createWorkCalendar({ years: { 2027: { holidays: ['2026-10-01'], workdays: [] } } })).toThrow(
      new TypeError('Expected dates YYYY-MM-DD of 2027 in the work calendar, got 2026-10-01.'),
    );
  });

  test.each([
    { officeHours: [] },
    { officeHours: [{ from: '18:00', to: '09:00' }] },
    { officeHours: [{ from: '9', to: '12' }] },
  ])('of office hours is a TypeError: %j', (options) => {
    expect(() => createWorkCalendar(options)).toThrow(TypeError);
  });
});
