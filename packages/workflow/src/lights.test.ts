import { expect, test } from '@jest/globals';
import { createWorkCalendar } from './calendar.js';
import { lightOf } from './lights.js';

const calendar = createWorkCalendar();
const at = (time: string) => new Date(`${time}+08:00`);
const dueAt = at('2026-11-23T23:59:59.999');

test.each([
  ['GREEN', { dueAt }, '2026-11-20T12:00'],
  ['YELLOW', { dueAt }, '2026-11-21T00:00'],
  ['YELLOW', { dueAt }, '2026-11-23T23:59:59'],
  ['RED', { dueAt }, '2026-11-24T00:00'],
  ['PAUSED', { dueAt, paused: true }, '2026-11-24T00:00'],
  ['DONE_ON_TIME', { dueAt, doneAt: dueAt }, '2026-12-24T00:00'],
  ['DONE_LATE', { dueAt, doneAt: at('2026-11-24T00:00') }, '2026-12-24T00:00'],
  ['GREEN', { dueAt: null }, '2026-11-24T00:00'],
  ['DONE_ON_TIME', { dueAt: null, doneAt: dueAt }, '2026-12-24T00:00'],
] as const)('is %s for %j at %s', (light, due, now) => {
  expect(lightOf(due, at(now), calendar)).toBe(light);
});
