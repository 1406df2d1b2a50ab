import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { monthAfter, monthOf, reportDueAt } from './month.rules.js';
import { afterReportStep, dueReport, lightOfReport, reportFactsOf } from './secretary-report.rules.js';
import { secretaryReportWorkflow } from './secretary-report.workflow.js';
import { type SecretaryStanding, systemSecretaryStanding } from './secretary-standing.rules.js';

const calendar = createWorkCalendar();
const now = new Date('2026-04-01T01:00:00Z');
const report = dueReport('r', { secretaryProjectId: 'p', month: '2026-03' }, { now, calendar });
const ledBy = { organizationId: 'branch', leaderAccountId: 'first' };

const standing = (accountId: string, homeOrgId: string, ...roles: string[]): SecretaryStanding => ({
  roles,
  accountId,
  homeOrgId,
  supervisesAt: roles.includes('SUPERVISOR') ? [homeOrgId] : [],
  actingAs: { organizationId: homeOrgId, role: 'MEMBER' },
});
const leader = standing('first', 'branch', 'SECRETARY');
const supervisor = standing('supervisor', 'city', 'SUPERVISOR');
const input = { text: '进展', comment: '好' };

describe('the table of a monthly report', () => {
  test.each(everyStateAndAction(secretaryReportWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const viewers = { submit: leader, comment: supervisor, tellOverdue: systemSecretaryStanding };
      const thing = reportFactsOf({ ...report, status: state }, ledBy);
      const decision = decide(secretaryReportWorkflow, thing, action, {
        viewer: viewers[action],
        input,
        now,
        calendar,
      });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('holds on any walk: submitted by the leader, commented on by another, told late at most once', () => {
    walkAtRandom(secretaryReportWorkflow, {
      entity: fc.constant({ ...report, ...reportFactsOf(report, ledBy) }),
      viewer: fc.constantFrom(
        leader,
        standing('second', 'branch', 'SECRETARY'),
        standing('first', 'city', 'SUPERVISOR'),
        supervisor,
        systemSecretaryStanding,
      ),
      input: fc.record({ text: fc.constantFrom('进展', ' '), comment: fc.constantFrom('好', '') }),
      calendar,
      apply(thing, decision, { viewer, input: given, now: then }) {
        const next = afterReportStep(thing, decision, { input: given, now: then, accountId: viewer.accountId });
        return { ...next, ...reportFactsOf(next, ledBy) };
      },
      holds({ status, text, submittedBy, comment }, steps) {
        expect(steps.filter((action) => action === 'tellOverdue').length).toBeLessThanOrEqual(1);
        expect([text, submittedBy]).toEqual(status === 'DUE' ? [null, null] : ['进展', 'first']);
        expect(comment).toBe(status === 'COMMENTED' ? '好' : null);
      },
    });
  });
});

describe('the clock of a monthly report', () => {
  test('gives five working days after the month, holidays aside', () => {
    // Monday 6 April 2026 is a holiday: 1, 2, 3, 7 and 8 April are worked.
    expect(reportDueAt('2026-03', calendar).toISOString()).toBe('2026-04-08T15:59:59.999Z');
    expect(report.dueAt).toEqual(reportDueAt('2026-03', calendar));
  });

  test('is yellow one working day before, red after it, and told by when it was submitted', () => {
    const lightAt = (at: string, submittedAt: Date | null = null) =>
      lightOfReport({ ...report, submittedAt }, new Date(at), calendar);
    expect(lightAt('2026-04-07T15:00:00Z')).toBe('GREEN');
    expect(lightAt('2026-04-07T16:00:00Z')).toBe('YELLOW');
    expect(lightAt('2026-04-08T16:00:00Z')).toBe('RED');
    expect(lightAt('2026-05-08T16:00:00Z', now)).toBe('DONE_ON_TIME');
    expect(lightAt('2026-05-08T16:00:00Z', new Date('2026-04-09T01:00:00Z'))).toBe('DONE_LATE');
  });

  test('counts months in Asia/Shanghai, over the end of years', () => {
    expect(monthOf(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01');
    expect(monthAfter('2025-12')).toBe('2026-01');
    expect(monthAfter('2026-01')).toBe('2026-02');
    expect(monthAfter('2028-02')).toBe('2028-03');
  });
});
