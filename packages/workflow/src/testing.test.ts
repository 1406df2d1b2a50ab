import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkCalendar } from './calendar.js';
import { decide } from './decide.js';
import type { Guard, StateOf } from './table.js';
import { everyStateAndAction, walkAtRandom } from './testing.js';
import { type WishFacts, wishWorkflow } from './wish.fixture.js';
import { workflow } from './workflow.js';

const calendar = createWorkCalendar();
const viewer = fc.record({
  name: fc.constantFrom('m', 'c'),
  roles: fc.subarray(['MEMBER', 'COMMUNITY', 'CITIZEN', 'SYSTEM']),
});
const input = fc.record({ detail: fc.string(), reason: fc.string() }, { requiredKeys: [] });
const entity = fc.constant<WishFacts & { readonly status: StateOf<typeof wishWorkflow> }>({
  claimer: 'm',
  signatures: [],
  status: 'PUBLISHED',
});

describe('every state × every action', () => {
  test.each(everyStateAndAction(wishWorkflow))('$state –$action→ leads to $leadsTo', ({ state, action, leadsTo }) => {
    const everyone = { name: 'x', roles: ['MEMBER', 'COMMUNITY', 'CITIZEN', 'SYSTEM'] };
    const result = decide(wishWorkflow, { claimer: null, signatures: [], status: state }, action, {
      viewer: everyone,
      input: { detail: 'd', reason: 'r' },
      now: new Date('2026-11-20T02:00:00Z'),
      calendar,
    });
    expect(result.ok).toBe(leadsTo.length > 0);
    if (result.ok) expect(leadsTo).toContain(result.value.to);
  });
});

describe('random walks', () => {
  test('hold the invariants of a good table', () => {
    walkAtRandom(wishWorkflow, {
      entity,
      viewer,
      input,
      calendar,
      apply: (wish, decision, { viewer: { name } }) => ({
        ...wish,
        status: decision.to,
        signatures: decision.action === 'confirm' ? [...wish.signatures, name] : wish.signatures,
      }),
    });
  });

  test('find a guard that changes the thing', () => {
    const guard: Guard<{ seen: number }, { roles: readonly string[] }, object> = function counting(thing) {
      thing.seen += 1;
      return undefined;
    };
    const label = { zh: '名', en: 'name' };
    const table = workflow<{ seen: number }, { roles: readonly string[] }, object>()({
      entity: 'Thing',
      states: { OPEN: { label }, CLOSED: { label, terminal: true } },
      starts: [{ action: 'open', label, to: 'OPEN', by: ['MEMBER'], event: 'things.ThingOpened' }],
      transitions: [
        { action: 'close', label, from: 'OPEN', to: 'CLOSED', by: ['MEMBER'], guard, event: 'things.ThingClosed' },
      ],
    });
    const walk = {
      entity: fc.constant(null).map((): { seen: number; status: 'OPEN' | 'CLOSED' } => ({ seen: 0, status: 'OPEN' })),
      viewer: fc.constant({ roles: ['MEMBER'] }),
      input: fc.constant({}),
      calendar,
    };
    expect(() => walkAtRandom(table, walk)).toThrow(/leave the thing as it was/);
  });

  test("find a thing's own broken invariant", () => {
    const walk = {
      entity,
      viewer,
      input,
      calendar,
      holds: ({ status }: { status: string }) => {
        if (status === 'CLAIMED') throw new Error('never claimed');
      },
    };
    expect(() => walkAtRandom(wishWorkflow, walk)).toThrow(/never claimed/);
  });
});
