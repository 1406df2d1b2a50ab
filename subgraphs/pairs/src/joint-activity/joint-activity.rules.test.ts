import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import {
  afterStep,
  checkAccount,
  isLoggedLate,
  type JointActivity,
  lightOfActivity,
  likenessOf,
  newActivity,
  told,
} from './joint-activity.rules.js';
import { type ActivityStanding, jointActivityWorkflow } from './joint-activity.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const ofPair = { id: 'p', sideA: 'a', sideB: 'b', reach: ['a', 'b'] };
const activity = newActivity({ id: 'x', pair: ofPair, joint: 'THEORY', title: 't', now });
const contact = (side: 'A' | 'B', own = false): ActivityStanding => ({
  roles: [`SIDE_${side}`, ...(own ? ['LOGGING_SIDE'] : [])],
  sides: [side],
});

describe('what is told of an activity', () => {
  test('leaves what is not told as it was', () => {
    const before = { ...activity, place: '会议室', heldAt: now, heldOn: '2026-03-02' };
    expect(told(before, { summary: 's' }, 'x')).toMatchObject({ place: '会议室', heldOn: '2026-03-02', summary: 's' });
  });

  test('is held on the day of Shanghai', () => {
    expect(told(activity, { heldAt: new Date('2026-03-01T16:00:00Z') }, null).heldOn).toBe('2026-03-02');
  });

  test('may be planned for the future, but has not taken place there', () => {
    const heldAt = new Date('2026-03-03T01:00:00Z');
    expect(checkAccount({ heldAt }, { now, tookPlace: false })).toMatchObject({ ok: true });
    expect(checkAccount({ heldAt }, { now, tookPlace: true })).toMatchObject({ refusal: { code: 'HELD_IN_FUTURE' } });
  });

  test('has its limits', () => {
    const summary = '长'.repeat(5_001);
    expect(checkAccount({ summary }, { now, tookPlace: true })).toMatchObject({
      refusal: { code: 'TEXT_TOO_LONG', field: ['summary'], details: { most: 5_000 } },
    });
  });
});

test('ten working days after it was held are in time, the eleventh is late', () => {
  const heldAt = new Date('2026-03-02T01:00:00Z');
  expect(isLoggedLate(heldAt, new Date('2026-03-16T12:00:00Z'), calendar)).toBe(false);
  expect(isLoggedLate(heldAt, new Date('2026-03-17T01:00:00Z'), calendar)).toBe(true);
});

describe('likeness', () => {
  test('is pair, joint and day; what is void or without a full day is like nothing', () => {
    const held = { ...activity, heldOn: '2026-03-02' };
    expect(likenessOf(held)).toBe('p:THEORY:2026-03-02');
    expect(likenessOf({ ...held, status: 'VOID' })).toBeNull();
    expect(likenessOf({ ...held, heldOn: '2026-03' })).toBeNull();
  });
});

describe("the other side's answer", () => {
  const dueAt = new Date('2026-03-09T15:59:59.999Z');
  const logged: JointActivity = { ...activity, status: 'LOGGED', dueAt };
  const at = (time: string) => new Date(time);
  test.each([
    ['GREEN', logged, '2026-03-05T00:00:00Z'],
    ['YELLOW', logged, '2026-03-09T00:00:00Z'],
    ['RED', logged, '2026-03-10T00:00:00Z'],
    ['DONE_ON_TIME', { ...logged, status: 'CONFIRMED', confirmedAt: dueAt }, '2026-04-10T00:00:00Z'],
    ['DONE_LATE', { ...logged, status: 'CONFIRMED', confirmedAt: at('2026-03-10T00:00:00Z') }, '2026-04-10T00:00:00Z'],
    [
      'DONE_ON_TIME',
      { ...logged, status: 'CONFIRMED', bySilence: true, confirmedAt: at('2026-03-10T00:00:00Z') },
      '2026-04-10T00:00:00Z',
    ],
    [null, activity, '2026-03-05T00:00:00Z'],
  ] as const)('is shown %s', (light, shown, time) => {
    expect(lightOfActivity(shown, at(time), calendar)).toBe(light);
  });
});

describe('the workflow of joint activities', () => {
  const cases = everyStateAndAction(jointActivityWorkflow);
  test.each(cases)('$state –$action→ leads to $leadsTo', ({ state, action, leadsTo }) => {
    const everyone = { roles: ['SIDE_A', 'SIDE_B', 'LOGGING_SIDE', 'SYSTEM'], sides: [] };
    const result = decide(jointActivityWorkflow, { ...activity, status: state, loggedBy: 'A' }, action, {
      viewer: everyone,
      input: { heldAt: now, reason: 'r' },
      now,
      calendar,
    });
    expect(result.ok).toBe(leadsTo.length > 0);
  });

  test('never lets a side judge what it logged, on any walk', () => {
    const judgedBy = new Map<JointActivity, string>();
    walkAtRandom(jointActivityWorkflow, {
      entity: fc.constantFrom<JointActivity>(
        activity,
        { ...activity, status: 'LOGGED', loggedBy: 'A', loggedAt: now },
        { ...activity, status: 'LOGGED', loggedBy: 'B', loggedAt: now },
      ),
      viewer: fc.constantFrom(
        contact('A'),
        contact('B'),
        contact('A', true),
        { roles: ['SIDE_A', 'SIDE_B'], sides: ['A', 'B'] as const },
        { roles: ['SYSTEM'], sides: [] },
        { roles: [], sides: [] },
      ),
      input: fc.record({ heldAt: fc.constant(now), reason: fc.constantFrom('', 'r') }, { requiredKeys: [] }),
      calendar,
      runs: 300,
      apply: (entity, decision, context) => {
        const [side = null] = context.viewer.sides;
        const next = afterStep(entity, decision, { side, now: context.now, calendar });
        if (['confirm', 'dispute'].includes(decision.action)) judgedBy.set(next, context.viewer.sides.join());
        return next;
      },
      holds: (entity) => {
        const { status, loggedBy, bySilence, dueAt } = entity;
        const judges = judgedBy.get(entity);
        if (judges !== undefined && loggedBy && judges.includes(loggedBy)) throw new Error('own work was judged');
        if (status === 'PLANNED' && loggedBy) throw new Error('logged before it was');
        if (bySilence && status !== 'CONFIRMED') throw new Error('silence confirmed what is not confirmed');
        if (status === 'DISPUTED' && dueAt) throw new Error('a disputed activity waits for nobody');
      },
    });
  });
});
