import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '@cobuild/workflow';
import { blankProject, type Project } from '../project/project.rules.js';
import { endOfMonth, isMonth, monthAfter, monthBefore, monthOf } from './month.rules.js';
import { lightOfProject, type ReportSeen, standingInMonth } from './reporting.rules.js';
import { isOwed, ranIn, wasOverBy } from './running.rules.js';

const calendar = createWorkCalendar();
const at = (time: string) => new Date(`${time}+08:00`);
const party = (organizationId: string) => ({ organizationId, duty: null, signedAt: null, signedBy: null });
const origin = { origin: null, followers: { organizationIds: [], accountIds: [] }, followerReach: [] };
const running: Project = {
  ...blankProject('p', origin, at('2026-01-05T09:00')),
  parties: [party('a'), party('b')],
  status: 'RUNNING',
  startedAt: at('2026-01-20T09:00'),
  reportsToldTo: '2025-12',
};
const reported = (organizationId: string, month: string, reportedAt: Date = endOfMonth(month)): ReportSeen => ({
  organizationId,
  month,
  status: 'REPORTED',
  reportedAt,
});

describe('months', () => {
  test('are those of Asia/Shanghai', () => {
    expect(monthOf(new Date('2026-02-28T15:59:59Z'))).toBe('2026-02');
    expect(monthOf(new Date('2026-02-28T16:00:00Z'))).toBe('2026-03');
    expect(endOfMonth('2026-02')).toEqual(new Date('2026-02-28T15:59:59.999Z'));
    expect([monthBefore('2026-01'), monthAfter('2026-12'), monthAfter('2028-02')]).toEqual([
      '2025-12',
      '2027-01',
      '2028-03',
    ]);
  });

  test.each(['2026-13', '2026-3', '令和8年3月', '二〇二六年三月', '2026-03-01', ''])('are not written %p', (text) => {
    expect(isMonth(text)).toBe(false);
  });
});

describe('a report is owed', () => {
  const later = at('2026-12-01T09:00');

  test('for months at whose end the project runs, from its start on', () => {
    expect(['2025-12', '2026-01', '2026-11', '2026-12'].map((month) => isOwed(running, month, later))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isOwed(running, '2027-01', later)).toBe(false);
  });

  test('not for months at whose end it rests', () => {
    const paused = { ...running, pauses: [{ from: at('2026-03-10T09:00'), until: at('2026-05-10T09:00') }] };
    expect(['2026-02', '2026-03', '2026-04', '2026-05'].map((month) => isOwed(paused, month, later))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(['2026-03', '2026-04', '2026-05'].map((month) => ranIn(paused, month))).toEqual([true, false, true]);
  });

  test('not for the month in which it is delivered or given up, nor later', () => {
    const delivered: Project = { ...running, status: 'DELIVERED', deliveredAt: at('2026-03-31T12:00') };
    expect([isOwed(delivered, '2026-02', later), isOwed(delivered, '2026-03', later)]).toEqual([true, false]);
    expect([wasOverBy(delivered, '2026-02'), wasOverBy(delivered, '2026-03')]).toEqual([false, true]);
  });

  test('by imported ones from their coming in on, as far as is known that they run', () => {
    const imported: Project = { ...running, imported: true, startedAt: null, createdAt: at('2026-06-15T09:00') };
    expect(['2026-05', '2026-06'].map((month) => isOwed(imported, month, later))).toEqual([false, true]);
    expect(isOwed({ ...imported, startedAt: at('2020-01-01T09:00') }, '2026-05', later)).toBe(false);
    expect(isOwed({ ...imported, status: 'JUDGED' }, '2026-06', later)).toBe(false);
  });
});

describe('a party that is silent', () => {
  const standsAt = (time: string, reports: readonly ReportSeen[] = []) => {
    const [first] = running.parties;
    if (!first) throw new Error('expected a party');
    return standingInMonth(running, first, '2026-03', reports, { now: at(time), calendar });
  };

  test('turns yellow from one working day before the end of the month, and red after it', () => {
    expect(standsAt('2026-03-30T23:59:59')).toMatchObject({ status: 'DUE', light: 'GREEN' });
    expect(standsAt('2026-03-31T00:00')).toMatchObject({ status: 'DUE', light: 'YELLOW' });
    expect(standsAt('2026-04-01T00:00')).toMatchObject({ status: 'MISSED', light: 'RED' });
  });

  test('is done once it has reported, in time or late', () => {
    expect(standsAt('2026-04-05T00:00', [reported('a', '2026-03')])).toMatchObject({ light: 'DONE_ON_TIME' });
    const late = reported('a', '2026-03', at('2026-04-02T00:00'));
    expect(standsAt('2026-04-05T00:00', [late])).toMatchObject({ status: 'REPORTED', light: 'DONE_LATE' });
    expect(standsAt('2026-04-05T00:00', [reported('b', '2026-03')])).toMatchObject({ status: 'MISSED' });
  });

  test('is done by what an organization told that was merged into it', () => {
    const successor = { ...party('c'), formerIds: ['a'] };
    const at5 = { now: at('2026-04-05T00:00'), calendar };
    const stands = standingInMonth(running, successor, '2026-03', [reported('a', '2026-03')], at5);
    expect(stands.status).toBe('REPORTED');
  });
});

describe('the light of a project', () => {
  const lightAt = (
    time: string,
    more: Partial<Project>,
    reports: readonly ReportSeen[] = [],
    blockers: Parameters<typeof lightOfProject>[2] = [],
  ) =>
    lightOfProject({ ...running, reportsToldTo: '2026-02', ...more }, reports, blockers, { now: at(time), calendar });
  const both = [reported('a', '2026-03'), reported('b', '2026-03')];

  test('is the worst of its parties, its blockers and its end', () => {
    expect(lightAt('2026-03-20T09:00', {})).toBe('GREEN');
    expect(lightAt('2026-03-31T09:00', {}, both.slice(1))).toBe('YELLOW');
    expect(lightAt('2026-03-31T09:00', {}, both)).toBe('GREEN');
    expect(lightAt('2026-03-31T09:00', { endsOn: '2026-03-30' }, both)).toBe('RED');
    const blocker = { dueAt: at('2026-03-20T00:00'), endedAt: null, status: 'ESCALATED' } as const;
    expect(lightAt('2026-03-31T09:00', {}, both, [blocker])).toBe('RED');
    const missed = { organizationId: 'a', month: '2026-02', status: 'MISSED', reportedAt: null } as const;
    expect(lightAt('2026-03-31T09:00', {}, [...both, missed])).toBe('RED');
  });

  test('rests with it, tells whether it was delivered in time, and is out where it was given up', () => {
    expect(lightAt('2026-03-31T09:00', { status: 'PAUSED', endsOn: '2026-03-30' })).toBe('PAUSED');
    const delivered = { status: 'JUDGED', deliveredAt: at('2026-03-30T09:00') } as const;
    expect(lightAt('2026-06-01T09:00', { ...delivered, endsOn: '2026-03-30' })).toBe('DONE_ON_TIME');
    expect(lightAt('2026-06-01T09:00', { ...delivered, endsOn: '2026-03-29' })).toBe('DONE_LATE');
    expect(lightAt('2026-06-01T09:00', { status: 'CANCELLED' })).toBeNull();
    expect(lightAt('2026-06-01T09:00', { status: 'LISTED', endsOn: '2026-05-01' })).toBe('RED');
  });
});
