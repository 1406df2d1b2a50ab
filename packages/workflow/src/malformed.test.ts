import { describe, expect, test } from '@jest/globals';
import { workflow } from './workflow.js';

const label = { zh: '名', en: 'name' };
const start = { action: 'open', label, to: 'OPEN', by: ['MEMBER'], event: 'things.ThingOpened' };
const close = { action: 'close', label, from: 'OPEN', to: 'CLOSED', by: ['MEMBER'], event: 'things.ThingClosed' };
const good = {
  entity: 'Thing',
  states: { OPEN: { label }, CLOSED: { label, terminal: true } },
  starts: [start],
  transitions: [close],
};

/** Tables come from programmers, also from those whose editor does not check types. */
const make = (table: object): unknown => workflow()(table as never);

describe('a malformed table', () => {
  test('is told from a good one', () => {
    expect(make(good)).toBe(good);
  });

  test.each<[string, object, string]>([
    ['without a name', { ...good, entity: '' }, 'expected the type name of the thing, got ""'],
    ['without states', { ...good, states: {} }, 'expected at least one state, got {}'],
    ['without starts', { ...good, starts: [] }, 'expected at least one start, got []'],
    ['without transitions', { ...good, transitions: undefined }, 'expected a list of transitions, got undefined'],
    [
      'with a state name in lower case',
      { ...good, states: { ...good.states, open: { label } } },
      'expected state names in SCREAMING_SNAKE, got "open"',
    ],
    [
      'with a state that has no label in one language',
      { ...good, states: { ...good.states, OPEN: { label: { zh: '开', en: '' } } } },
      'expected a label in zh and en for state OPEN, got {"zh":"开","en":""}',
    ],
    [
      'with an action in capitals',
      { ...good, transitions: [{ ...close, action: 'CLOSE' }] },
      'expected action names in camelCase, got "CLOSE"',
    ],
    [
      'with a step that nobody may take',
      { ...good, transitions: [{ ...close, by: [] }] },
      'expected roles that may close, got []',
    ],
    [
      'with a step to nowhere',
      { ...good, transitions: [{ ...close, to: 'GONE' }] },
      'expected close to lead to a state of the table, got "GONE"',
    ],
    [
      'with a step from nowhere',
      { ...good, transitions: [{ ...close, from: ['OPEN', 'GONE'] }] },
      'expected close to start from a state of the table, got "GONE"',
    ],
    [
      'with a step from no state',
      { ...good, transitions: [{ ...close, from: [] }] },
      'expected close to start from a state, got []',
    ],
    [
      'with two steps for one state and action',
      { ...good, transitions: [close, close] },
      'expected one step per state and action, got "OPEN –close→"',
    ],
    [
      'with a step without event',
      { ...good, transitions: [{ ...close, event: undefined }] },
      'expected close to name its event for every outcome, got undefined',
    ],
    [
      'with a start whose event is no event type',
      { ...good, starts: [{ ...start, event: 'opened' }] },
      'expected open to name its event, got "opened"',
    ],
    [
      'with a choice of one',
      { ...good, transitions: [{ ...close, to: { oneOf: ['CLOSED'], choose: () => 'CLOSED' } }] },
      'expected close to choose between at least two states, got ["CLOSED"]',
    ],
    [
      'with an event for one of two outcomes',
      {
        ...good,
        transitions: [
          {
            ...close,
            to: { oneOf: ['OPEN', 'CLOSED'], choose: () => 'CLOSED' },
            event: { CLOSED: 'things.ThingClosed' },
          },
        ],
      },
      'expected close to name its event for every outcome, got undefined',
    ],
    [
      'with a guard that has no name',
      {
        ...good,
        transitions: [
          {
            ...close,
            guard: (
              () => () =>
                undefined
            )(),
          },
        ],
      },
      'expected a named function as the guard of close, got function (anonymous)',
    ],
    [
      'with a guard that is no function',
      { ...good, transitions: [{ ...close, guard: 'notOwn' }] },
      'expected a named function as the guard of close, got "notOwn"',
    ],
    [
      'with a limit without unit',
      { ...good, states: { ...good.states, OPEN: { label, limit: { days: 5 } } } },
      'expected one of workingDays, calendarDays, workingHours as the limit of OPEN, got {"days":5}',
    ],
    [
      'with a limit of no time',
      { ...good, states: { ...good.states, OPEN: { label, limit: { workingDays: 0 } } } },
      'expected a whole positive limit of OPEN, got 0',
    ],
    [
      'with a limit that ends in a step of people',
      { ...good, states: { ...good.states, OPEN: { label, limit: { workingDays: 5, then: 'close' } } } },
      'expected the limit of OPEN to end in a step that SYSTEM may take from there, got "close"',
    ],
    [
      'with a state that nothing reaches',
      { ...good, states: { ...good.states, LOST: { label, terminal: true } } },
      'expected every state to be reachable from a start, got "LOST"',
    ],
    [
      'with a dead end that does not say so',
      { ...good, states: { ...good.states, CLOSED: { label } } },
      'expected CLOSED to be terminal or to have a way out, not both nor neither',
    ],
    [
      'with a way out of a terminal state',
      { ...good, transitions: [close, { ...close, action: 'reopen', from: 'CLOSED', to: 'OPEN' }] },
      'expected CLOSED to be terminal or to have a way out, not both nor neither',
    ],
  ])('%s is refused when it is made', (_, table, message) => {
    expect(() => make(table)).toThrow(TypeError);
    expect(() => make(table)).toThrow(message);
  });
});
