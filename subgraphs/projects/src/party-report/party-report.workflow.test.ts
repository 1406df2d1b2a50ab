import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { ProjectStanding } from '../project/standing.rules.js';
import { begun, isOnTime, lightOfReport, nextVersion, told } from './party-report.rules.js';
import { partyReportWorkflow } from './party-report.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const missed = begun('r', { projectId: 'p', organizationId: 'a', month: '2026-02' }, 'MISSED', now);
const standing = (own: readonly string[], ...roles: string[]): ProjectStanding => ({
  roles: [...roles, ...(own.length > 0 ? ['PARTY'] : [])],
  partyIds: own,
  forIds: own,
  actsForParty: own.length > 0,
  forId: own[0] ?? null,
  today: '2026-03-02',
  actingAs: { organizationId: null, role: 'MEMBER' },
});

describe('the table of a monthly report', () => {
  test.each(everyStateAndAction(partyReportWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const decision = decide(partyReportWorkflow, { ...missed, answeringId: 'a', status: state }, action, {
        viewer: standing(['a'], 'SYSTEM'),
        input: { reason: '理由' },
        now,
        calendar,
      });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('holds on any walk: each party tells of itself, and what was told is never taken back', () => {
    walkAtRandom(partyReportWorkflow, {
      entity: fc.constant({ ...missed, answeringId: 'a' }),
      viewer: fc.constantFrom(standing(['a']), standing(['b']), standing([], 'SYSTEM'), standing([])),
      input: fc.record({ reason: fc.constantFrom('理由', '') }, { requiredKeys: [] }),
      calendar,
      apply(entity, decision, { now: then, viewer }) {
        const next = nextVersion(entity, decision, then);
        const given = { text: '做了', progressPercent: 40 };
        const accountId = viewer.partyIds[0] ?? null;
        return { ...entity, ...(decision.to === 'REPORTED' ? told(next, given, { now: then, accountId }) : next) };
      },
      holds({ status, reportedAt, reportedBy, text, correctedAt }, taken) {
        expect(status === 'REPORTED').toBe(taken.includes('report'));
        expect([reportedAt !== null, reportedBy, text]).toEqual(
          status === 'REPORTED' ? [true, 'a', '做了'] : [false, null, null],
        );
        expect(correctedAt !== null).toBe(taken.includes('correct'));
      },
    });
  });
});

test('a report that comes after the month is late, and stays so when it is corrected', () => {
  const report = told(missed, { text: '做了', progressPercent: 40 }, { now, accountId: 'x' });
  expect(isOnTime(report)).toBe(false);
  expect(lightOfReport(missed, now, calendar)).toBe('RED');
  expect(lightOfReport(report, now, calendar)).toBe('DONE_LATE');
  const corrected = told(report, { text: '做了这些', progressPercent: 50 }, { now: new Date(), accountId: 'y' });
  expect(corrected).toMatchObject({ reportedAt: report.reportedAt, reportedBy: 'x', text: '做了这些' });
});
