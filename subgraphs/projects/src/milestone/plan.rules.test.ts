import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '@cobuild/workflow';
import { blankProject, type Project } from '../project/project.rules.js';
import { daysOfMonth } from './milestone-filter.rules.js';
import { blankMilestone, type Milestone } from './milestone.rules.js';
import { lightOfMilestone, planOf, reachedHow, slipWorkingDays } from './plan.rules.js';

const calendar = createWorkCalendar();
const at = (time: string) => new Date(`${time}+08:00`);
const now = at('2026-04-20T09:00');
const nothing = { origin: null, followers: { organizationIds: [], accountIds: [] }, followerReach: [] };
const project: Project = {
  ...blankProject('p', nothing, now),
  status: 'RUNNING',
  startsOn: '2026-03-01',
  startedAt: at('2026-03-03T10:00'),
};
const milestone = (id: string, plannedOn: string, more: Partial<Milestone> = {}): Milestone => ({
  ...blankMilestone(id, project, 1, now),
  plannedOn,
  baselineOn: plannedOn,
  ...more,
});
const reachedOn = (day: string) => ({ status: 'REACHED', reachedAt: at(`${day}T12:00`) }) as const;

describe('the plan of a project', () => {
  const milestones = [
    milestone('reached late', '2026-03-31', { order: 1, ...reachedOn('2026-04-02') }),
    milestone('overdue', '2026-04-15', { order: 2, plannedFrom: '2026-04-01' }),
    milestone('under way', '2026-04-29', { order: 3, plannedFrom: '2026-04-20', baselineOn: '2026-04-22' }),
    milestone('given up', '2026-05-30', { order: 4, status: 'DROPPED' }),
    milestone('removed', '2026-06-30', { order: 5, status: 'REMOVED' }),
    milestone('not begun', '2026-04-29', { order: 6, plannedFrom: '2026-04-25' }),
  ];
  const plan = planOf(project, milestones, now);

  test('spans what is planned and what came of it', () => {
    expect(plan).toMatchObject({
      today: '2026-04-20',
      plannedFrom: '2026-03-01',
      plannedTo: '2026-05-30',
      baselineTo: '2026-05-30',
      actualFrom: '2026-03-03',
      actualTo: null,
      milestoneCount: 4,
      reachedCount: 1,
    });
  });

  test('has a row for each milestone, with its slip and its share of time', () => {
    expect(
      plan.rows.map(({ milestone: { id }, ...row }) => [id, row.expectedOn, row.slipDays, row.elapsedShare]),
    ).toEqual([
      ['reached late', '2026-04-02', 2, 1],
      ['overdue', '2026-04-20', 5, 1],
      ['under way', '2026-04-29', 7, 0],
      ['given up', '2026-05-30', 0, 50 / 91],
      ['not begun', '2026-04-29', 0, 0],
    ]);
    expect(plan.rows.map((row) => slipWorkingDays(row, calendar))).toEqual([2, 3, 5, 0, 0]);
  });

  test('marks what is expected last, without what was given up', () => {
    expect(plan.rows.filter(({ isCritical }) => isCritical).map(({ milestone: { id } }) => id)).toEqual([
      'under way',
      'not begun',
    ]);
  });

  test('of a project without milestones has no rows', () => {
    expect(planOf({ ...project, startsOn: null }, [], now)).toMatchObject({
      plannedFrom: null,
      plannedTo: null,
      rows: [],
    });
  });
});

test('a milestone is on time against the plan and late against the baseline, each told apart', () => {
  const moved = milestone('m', '2026-04-10', { baselineOn: '2026-03-31', ...reachedOn('2026-04-08') });
  expect(reachedHow(moved)).toEqual({ onTime: true, daysLate: 0, onBaseline: false, daysLateOfBaseline: 8 });
  expect(reachedHow(milestone('m', '2026-04-10'))).toMatchObject({ onTime: null, daysLateOfBaseline: null });
});

test('the last minute of the day in Shanghai is on time, the next is late', () => {
  const reached = (time: string) =>
    reachedHow(milestone('m', '2026-04-10', { status: 'REACHED', reachedAt: at(time) }));
  expect(reached('2026-04-10T23:59')).toMatchObject({ onTime: true });
  expect(reached('2026-04-11T00:00')).toMatchObject({ onTime: false, daysLate: 1 });
});

test.each([
  ['GREEN', '2026-04-22', {}],
  ['YELLOW', '2026-04-20', {}],
  ['RED', '2026-04-17', {}],
  ['PAUSED', '2026-04-17', { projectStatus: 'PAUSED' }],
  ['DONE_ON_TIME', '2026-04-17', reachedOn('2026-04-17')],
  ['DONE_LATE', '2026-04-17', reachedOn('2026-04-18')],
  ['DONE_LATE', '2026-04-30', { status: 'DROPPED' }],
] as const)('its light is %s when planned for %s', (light, plannedOn, more) => {
  expect(lightOfMilestone(milestone('m', plannedOn, more), now, calendar)).toBe(light);
});

test.each([
  ['2026-02', { from: '2026-02-01', to: '2026-02-28' }],
  ['2028-02', { from: '2028-02-01', to: '2028-02-29' }],
  ['2026-12', { from: '2026-12-01', to: '2026-12-31' }],
  ['2026-13', null],
  ['二月', null],
])('the month %s', (month, days) => {
  expect(daysOfMonth(month)).toEqual(days);
});
