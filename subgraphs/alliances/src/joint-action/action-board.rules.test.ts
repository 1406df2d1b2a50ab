import { expect, test } from '@jest/globals';
import { lateOf, rowsOf } from './action-board.rules.js';
import { type ActionTask, assigned, responsibleFor } from './action-task.rules.js';

const began = new Date('2026-03-02T01:00:00Z');
const now = new Date('2026-03-11T01:00:00Z');
const action = { id: 'x', allianceId: 'a', leadOrgId: 'lead' };
const given = (id: string, organizationId: string, more: Partial<ActionTask> = {}): ActionTask => ({
  ...assigned(id, { organizationId, duty: id, dueOn: '2026-03-20' }, action, { now: began, acceptBy: null }),
  ...more,
});
const past = new Date('2026-03-10T15:59:59Z');

test('a task that was declined waits for the lead of its action, and no longer for who declined it', () => {
  const tasks = [
    given('own', 'lead'),
    given('declined', 'other', { status: 'DECLINED', dueAt: past }),
    given('done', 'other', { status: 'DONE' }),
    given('accepted', 'third', { status: 'ACCEPTED' }),
  ];
  expect(rowsOf(tasks, [action], now)).toMatchObject([
    { organizationId: 'lead', open: 2, toReassign: 1, late: 1, done: 0, tasks: [{ id: 'declined' }, { id: 'own' }] },
    { organizationId: 'third', open: 1, toReassign: 0, late: 0 },
    { organizationId: 'other', open: 0, toReassign: 0, late: 0, done: 1, tasks: [] },
  ]);
  expect(lateOf(tasks, now).map((task) => responsibleFor(task, action))).toEqual(['lead']);
});
