import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from './calendar.js';
import { available, begin, decide } from './decide.js';
import type { ActionOf, StateOf } from './table.js';
import { wishWorkflow } from './wish.fixture.js';

const calendar = createWorkCalendar();
const now = new Date('2026-11-20T02:00:00Z');
const member = { name: 'm', roles: ['MEMBER'] };
const community = { name: 'c', roles: ['COMMUNITY'] };
const system = { name: 's', roles: ['SYSTEM'] };
const wish = { claimer: 'm', signatures: [] };

describe('a decision', () => {
  test('names where the step leads, its event and until when the next step is due', () => {
    const result = decide(wishWorkflow, { ...wish, status: 'PUBLISHED' }, 'claim', {
      viewer: member,
      input: {},
      now,
      calendar,
    });
    expect(result).toEqual({
      ok: true,
      value: {
        action: 'claim',
        from: 'PUBLISHED',
        to: 'CLAIMED',
        event: 'services.WishClaimed',
        due: { at: new Date('2026-11-27T15:59:59.999Z'), estimated: false, then: 'releaseIdle' },
        keepsDue: false,
      },
    });
  });

  test('refuses a step that does not lead on from the state, and names those allowed now', () => {
    const result = decide(wishWorkflow, { ...wish, status: 'PUBLISHED' }, 'deliver', {
      viewer: member,
      input: {},
      now,
      calendar,
    });
    expect(result).toEqual({
      ok: false,
      refusal: {
        code: 'ILLEGAL_TRANSITION',
        details: { from: 'PUBLISHED', action: 'deliver', allowedActions: ['claim'] },
      },
    });
  });

  test('refuses a viewer without the role', () => {
    const result = decide(wishWorkflow, { ...wish, status: 'PUBLISHED' }, 'claim', {
      viewer: community,
      input: {},
      now,
      calendar,
    });
    expect(result).toMatchObject({
      refusal: { code: 'FORBIDDEN', details: { roles: ['MEMBER'], allowedActions: [] } },
    });
  });

  test.each([{}, { reason: '' }, { reason: ' ' }])('refuses a negative step without a reason: %j', (input) => {
    const result = decide(wishWorkflow, { ...wish, status: 'CLAIMED' }, 'release', {
      viewer: member,
      input,
      now,
      calendar,
    });
    expect(result).toMatchObject({ refusal: { code: 'REASON_REQUIRED', field: ['reason'] } });
  });

  test('refuses a step whose required input is missing', () => {
    const result = decide(wishWorkflow, { ...wish, status: 'CLAIMED' }, 'deliver', {
      viewer: member,
      input: {},
      now,
      calendar,
    });
    expect(result).toMatchObject({
      refusal: { code: 'MISSING_INPUT', field: ['detail'], details: { missing: ['detail'] } },
    });
  });

  test("carries the guard's own refusal", () => {
    const viewer = { name: 'm', roles: ['COMMUNITY'] };
    const result = decide(wishWorkflow, { ...wish, status: 'DELIVERED' }, 'confirm', {
      viewer,
      input: {},
      now,
      calendar,
    });
    expect(result).toMatchObject({ refusal: { code: 'OWN_WORK', details: { allowedActions: [] } } });
  });

  test('keeps the running limit when the step stays in its state', () => {
    const result = decide(wishWorkflow, { ...wish, status: 'DELIVERED' }, 'confirm', {
      viewer: community,
      input: {},
      now,
      calendar,
    });
    expect(result).toMatchObject({
      value: { to: 'DELIVERED', event: 'services.WishSigned', due: null, keepsDue: true },
    });
  });

  test('chooses where to go by the thing itself', () => {
    const signed = { ...wish, signatures: ['x'], status: 'DELIVERED' as const };
    const result = decide(wishWorkflow, signed, 'confirm', { viewer: community, input: {}, now, calendar });
    expect(result).toMatchObject({
      value: { to: 'CONFIRMED', event: 'services.WishConfirmed', due: null, keepsDue: false },
    });
  });

  test('begins a thing in the state of its start', () => {
    const context = { viewer: community, input: { detail: 'glasses' }, now, calendar };
    expect(begin(wishWorkflow, 'publish', context)).toMatchObject({
      value: { from: null, to: 'PUBLISHED', due: null },
    });
    expect(begin(wishWorkflow, 'publish', { ...context, viewer: member })).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(begin(wishWorkflow, 'publish', { ...context, input: {} })).toMatchObject({
      refusal: { code: 'MISSING_INPUT' },
    });
  });
});

describe('the available actions', () => {
  test('are all that lead on, each allowed or refused why', () => {
    expect(available(wishWorkflow, { ...wish, status: 'DELIVERED' }, { name: 'm', roles: ['COMMUNITY'] })).toEqual([
      {
        action: 'confirm',
        label: { zh: '确认', en: 'Confirm' },
        allowed: false,
        refusal: { code: 'OWN_WORK' },
        requires: [],
        needsReason: false,
      },
    ]);
  });

  test('show a step of timers to timers alone', () => {
    const actions = (viewer: typeof member) =>
      available(wishWorkflow, { ...wish, status: 'CLAIMED' }, viewer).map((one) => one.action);
    expect(actions(member)).toEqual(['release', 'deliver']);
    expect(actions(system)).toEqual(['release', 'releaseIdle', 'deliver']);
  });
});

describe('misuse', () => {
  test('of an unknown status or action is a TypeError that names the known ones', () => {
    const context = { viewer: member, input: {}, now, calendar };
    const status = 'LOST' as StateOf<typeof wishWorkflow>;
    const action = 'vanish' as ActionOf<typeof wishWorkflow>;
    expect(() => decide(wishWorkflow, { ...wish, status }, 'claim', context)).toThrow(
      new TypeError('Workflow Wish: expected a status of PUBLISHED, CLAIMED, DELIVERED, CONFIRMED, got LOST.'),
    );
    expect(() => decide(wishWorkflow, { ...wish, status: 'CLAIMED' }, action, context)).toThrow(
      /expected an action of claim, release, releaseIdle, deliver, confirm, got vanish/,
    );
  });

  test('of states and actions does not compile', () => {
    // @ts-expect-error -- no such state
    const state: StateOf<typeof wishWorkflow> = 'LOST';
    // @ts-expect-error -- no such action
    const action: ActionOf<typeof wishWorkflow> = 'vanish';
    expect([state, action]).toHaveLength(2);
  });
});
