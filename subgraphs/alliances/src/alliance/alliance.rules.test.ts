import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { audienceOf, blankAlliance, draw, reorder } from './alliance.rules.js';
import { allianceWorkflow } from './alliance.workflow.js';
import { assemblyStanding } from './standing.rules.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const blank = blankAlliance('alliance', now);
const ready = { ...blank, officeOrgId: 'office', memberIds: ['a', 'b', 'c'] };
const standing = (...roles: string[]) => ({ ...assemblyStanding(now), roles });
const anyone = standing('OFFICE', 'ASSEMBLY');

describe('the table of an alliance', () => {
  test.each(everyStateAndAction(allianceWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const context = { viewer: anyone, input: { reason: '理由' }, now, calendar };
      const decision = decide(allianceWorkflow, { ...ready, status: state }, action, context);
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(decision).toMatchObject({ value: { to: leadsTo[0] } });
    },
  );

  test('holds on any walk: none is active without an office and three signatures', () => {
    walkAtRandom(allianceWorkflow, {
      entity: fc
        .record({
          officeOrgId: fc.constantFrom(null, 'office'),
          memberIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
        })
        .map((more) => ({ ...blank, ...more })),
      viewer: fc.constantFrom(anyone, standing('OFFICE'), standing('ASSEMBLY'), standing('PLATFORM_ADMIN'), standing()),
      input: fc.record({ reason: fc.constantFrom('理由', '') }, { requiredKeys: [] }),
      calendar,
      holds({ status, officeOrgId, memberIds }) {
        if (status !== 'ACTIVE' && status !== 'DISSOLVED') return;
        expect(officeOrgId).not.toBeNull();
        expect(memberIds.length).toBeGreaterThanOrEqual(3);
      },
    });
  });
});

describe('what an office writes', () => {
  test('leaves as it was what it does not name', () => {
    const drawn = draw(
      { ...ready, name: '联盟', charter: '章程' },
      { field: ' 物业 ', votingRule: { quorum: { numerator: 1, denominator: 2 } } },
    );
    expect(drawn).toMatchObject({
      value: {
        name: '联盟',
        charter: '章程',
        field: '物业',
        votingRule: { quorum: { numerator: 1, denominator: 2 }, majority: { numerator: 1, denominator: 2 } },
      },
    });
  });

  test.each([
    [0, 1],
    [1, 0],
    [2, 1],
    [1.5, 2],
    [1, 1_001],
  ])('is no share of %d in %d', (numerator, denominator) => {
    expect(draw({ ...ready, name: '联盟' }, { votingRule: { objection: { numerator, denominator } } })).toMatchObject({
      refusal: { code: 'SHARE_INVALID', field: ['votingRule', 'objection'] },
    });
  });
});

test('turns that were asked for come first, and the others follow as they stood', () => {
  const alliance = { rotationOrder: ['a', 'b', 'c', 'd'] };
  expect(reorder(alliance, ['c', 'a'])).toEqual({ ok: true, value: ['c', 'a', 'b', 'd'] });
  expect(reorder(alliance, ['c', 'c'])).toMatchObject({ refusal: { code: 'NAMED_TWICE' } });
  expect(reorder(alliance, ['x'])).toMatchObject({ refusal: { code: 'NOT_A_MEMBER' } });
});

test('office and members see what happens, each named once', () => {
  expect(audienceOf({ officeOrgId: 'a', memberIds: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(audienceOf({ officeOrgId: null, memberIds: ['b'] })).toEqual(['b']);
});
