import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '@cobuild/workflow';
import { endOfMonth, lookAtVisits, visitDueOn, visitLight } from './site-visit.rules.js';

const calendar = createWorkCalendar();
const at = (time: string) => new Date(`${time}+08:00`);
const lead = { status: 'ACTIVE', from: at('2026-01-20T09:00'), lastVisitOn: null } as const;
const project = { status: 'RUNNING', startedAt: at('2026-03-02T09:00') } as const;

test.each([
  ['2026-01-31', 0, '2026-01-31'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-05', 2, '2028-02-29'],
  ['2026-11-30', 1, '2026-12-31'],
])('the end of the month of %s and %d later is %s', (date, later, end) => {
  expect(endOfMonth(date, later)).toBe(end);
});

describe('a visit', () => {
  test('is due by the end of each whole month, since the project started', () => {
    expect(visitDueOn(lead, project)).toBe('2026-04-30');
    expect(visitDueOn({ ...lead, lastVisitOn: '2026-04-02' }, project)).toBe('2026-05-31');
    expect(visitDueOn({ ...lead, from: at('2026-06-30T23:59') }, project)).toBe('2026-07-31');
  });

  test('is not due where no site is worked on, nor from a lead that has ended', () => {
    expect(visitDueOn(lead, { status: 'LISTED', startedAt: null })).toBeNull();
    expect(visitDueOn(lead, { ...project, status: 'DELIVERED' })).toBeNull();
    expect(visitDueOn({ ...lead, status: 'ENDED' }, project)).toBeNull();
  });

  test('has a light, which rests with its project', () => {
    const light = (now: string, of: Parameters<typeof visitLight>[1] = project) =>
      visitLight(lead, of, at(now), calendar);
    expect(light('2026-04-28T09:00')).toBe('GREEN');
    expect(light('2026-04-30T09:00')).toBe('YELLOW');
    expect(light('2026-05-01T00:00')).toBe('RED');
    expect(light('2026-05-01T00:00', { ...project, status: 'PAUSED' })).toBe('PAUSED');
    expect(light('2026-05-01T00:00', { ...project, status: 'DELIVERED' })).toBeNull();
  });

  test('that is missing is told of once for each month', () => {
    const look = (visitCheckOn: string, today: string, more: object = {}) =>
      lookAtVisits({ ...lead, visitCheckOn, ...more }, project, today);
    expect(look('2026-02-28', '2026-03-03')).toEqual({ checkOn: '2026-04-30', missedMonth: null });
    expect(look('2026-04-30', '2026-05-01')).toEqual({ checkOn: '2026-05-31', missedMonth: '2026-04' });
    expect(look('2026-05-31', '2026-06-01')).toEqual({ checkOn: '2026-06-30', missedMonth: '2026-05' });
    expect(look('2026-06-30', '2026-07-01', { lastVisitOn: '2026-06-15' })).toEqual({
      checkOn: '2026-07-31',
      missedMonth: null,
    });
    const resting = lookAtVisits(
      { ...lead, visitCheckOn: '2026-04-30' },
      { ...project, status: 'PAUSED' },
      '2026-05-01',
    );
    expect(resting).toEqual({ checkOn: '2026-05-31', missedMonth: null });
  });
});
