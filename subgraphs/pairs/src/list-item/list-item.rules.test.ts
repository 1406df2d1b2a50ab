import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { answersOf, checkLinks, gapsOf, lightOfItem, type ListItem } from './list-item.rules.js';
import { listWorkflows, type PairList, workflowOf } from './list-item.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const item = (id: string, list: PairList, status: ListItem['status'], links: string[] = []): ListItem => ({
  id,
  version: 1,
  createdAt: now,
  updatedAt: now,
  pairId: 'p',
  list,
  title: id,
  ownerId: 'a',
  dueOn: null,
  links,
  status,
  doneAt: null,
});

describe('links', () => {
  const items = [item('problem', 'PROBLEM', 'OPEN'), item('target', 'TARGET', 'SET', ['problem'])];
  test.each<[PairList, readonly string[], string | null]>([
    ['PROBLEM', [], null],
    ['PROBLEM', ['problem'], 'LINK_NOT_ALLOWED'],
    ['TARGET', ['problem'], null],
    ['TARGET', [], 'LINK_REQUIRED'],
    ['TARGET', ['target'], 'LINK_INVALID'],
    ['POLICY', ['target'], null],
    ['EFFECT', ['target', 'problem'], 'LINK_INVALID'],
    ['EFFECT', ['unknown'], 'LINK_INVALID'],
  ])('of a %s to %j: %s', (list, links, code) => {
    const result = checkLinks(list, 'p', links, items);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  test('stay within the pair', () => {
    expect(checkLinks('TARGET', 'another', ['problem'], items)).toMatchObject({ refusal: { code: 'LINK_INVALID' } });
  });
});

describe('gaps', () => {
  test('are problems without target, targets without policy, targets met without confirmed effect', () => {
    const gaps = gapsOf([
      item('p1', 'PROBLEM', 'OPEN'),
      item('p2', 'PROBLEM', 'TARGETED'),
      item('p3', 'PROBLEM', 'UNSOLVED'),
      item('t1', 'TARGET', 'SET', ['p2']),
      item('t2', 'TARGET', 'MET', ['p2']),
      item('t3', 'TARGET', 'MISSED', ['p2']),
      item('t4', 'TARGET', 'MET', ['p2']),
      item('policy', 'POLICY', 'PROPOSED', ['t2', 't4']),
      item('claimed', 'EFFECT', 'CLAIMED', ['t2']),
      item('confirmed', 'EFFECT', 'CONFIRMED', ['t4']),
    ]);
    expect(gaps.problemsWithoutTarget.map(({ id }) => id)).toEqual(['p1']);
    expect(gaps.targetsWithoutPolicy.map(({ id }) => id)).toEqual(['t1']);
    expect(gaps.targetsMetWithoutConfirmedEffect.map(({ id }) => id)).toEqual(['t2']);
  });
});

test('an effect answers to a problem through the target between them', () => {
  const problem = item('p', 'PROBLEM', 'TARGETED');
  const items = [
    problem,
    item('t', 'TARGET', 'SET', ['p']),
    item('e', 'EFFECT', 'CONFIRMED', ['t']),
    item('f', 'EFFECT', 'CLAIMED', ['t']),
  ];
  expect(answersOf(problem, items)).toEqual({ targets: 1, confirmedEffects: 1 });
});

test('an entry is overdue after its day', () => {
  const due = { ...item('t', 'TARGET', 'SET'), dueOn: '2026-03-02' };
  expect(lightOfItem(due, new Date('2026-03-02T15:59:59Z'), calendar)).toBe('YELLOW');
  expect(lightOfItem(due, new Date('2026-03-02T16:00:00Z'), calendar)).toBe('RED');
  expect(lightOfItem({ ...due, dueOn: null }, now, calendar)).toBeNull();
});

describe.each(Object.entries(listWorkflows))('the workflow of the %s list', (name, table) => {
  const list = name as PairList;
  test.each(everyStateAndAction(workflowOf(list)))(
    '$state –$action→ leads to $leadsTo',
    ({ state, action, leadsTo }) => {
      const everyone = { roles: ['SIDE_A', 'SIDE_B', 'SYSTEM'] };
      const facts = { status: state, answers: { targets: 1, confirmedEffects: 1 } };
      const result = decide(workflowOf(list), facts, action, {
        viewer: everyone,
        input: { reason: 'r' },
        now,
        calendar,
      });
      expect(result.ok).toBe(leadsTo.length > 0);
    },
  );

  test('holds its invariants, and solves nothing without a confirmed effect', () => {
    walkAtRandom(workflowOf(list), {
      entity: fc.record({
        status: fc.constantFrom(...table.starts.map(({ to }) => to)),
        answers: fc.record({ targets: fc.nat(1), confirmedEffects: fc.nat(1) }),
      }),
      viewer: fc.record({ roles: fc.subarray(['SIDE_A', 'SIDE_B']) }),
      input: fc.record({ reason: fc.constantFrom('', 'r') }),
      calendar,
      holds: ({ status, answers }) => {
        if (status === 'SOLVED' && answers.confirmedEffects === 0) throw new Error('solved without confirmed effect');
      },
    });
  });
});
