import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { afterStep, claimedProject, lightOfProject, type SecretaryProject } from './secretary-project.rules.js';
import { secretaryProjectWorkflow } from './secretary-project.workflow.js';
import type { SecretaryStanding } from './secretary-standing.rules.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const by = { accountId: 'first', name: '甲', reach: ['branch', 'city'] };
const claimed = claimedProject('p', { organizationId: 'branch', year: 2026, title: '书记项目' }, by, now);
if (!claimed.ok) throw new Error(claimed.refusal.code);
const project = claimed.value;

const standing = (accountId: string, homeOrgId: string, ...roles: string[]): SecretaryStanding => ({
  roles,
  accountId,
  homeOrgId,
  supervisesAt: roles.includes('SUPERVISOR') ? [homeOrgId] : [],
  actingAs: { organizationId: homeOrgId, role: 'MEMBER' },
});
const supervisor = standing('supervisor', 'city', 'SUPERVISOR');
const upper = standing('upper', 'city', 'UPPER');
const input = { summary: '已完成', score: 90, reason: '理由' };
const delivered: SecretaryProject = { ...project, status: 'DELIVERED', deliveredAt: now };

describe('the table of a secretary project', () => {
  test.each(everyStateAndAction(secretaryProjectWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const isFromAbove =
        ['approve', 'judge', 'return'].includes(action) || (leadsTo.length === 0 && action !== 'takeOver');
      const viewer =
        action === 'takeOver'
          ? standing('second', 'branch', 'SECRETARY')
          : isFromAbove
            ? standing('x', 'city', 'UPPER', 'SUPERVISOR')
            : standing('first', 'branch', 'SECRETARY');
      const thing = { ...project, status: state };
      const decision = decide(secretaryProjectWorkflow, thing, action, { viewer, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
      if (action === 'takeOver' && decision.ok) expect(decision.value.to).toBe(state);
    },
  );

  test.each([
    ['its leader', standing('first', 'city', 'SUPERVISOR')],
    ['a secretary of its organization', { ...standing('x', 'city', 'SUPERVISOR', 'SECRETARY') }],
    ['somebody of its organization', { ...supervisor, homeOrgId: 'branch' }],
    ['who supervises that organization alone', { ...supervisor, supervisesAt: ['branch'] }],
  ])('is not judged by %s', (_, viewer) => {
    for (const action of ['judge', 'return'] as const) {
      expect(decide(secretaryProjectWorkflow, delivered, action, { viewer, input, now, calendar })).toMatchObject({
        refusal: { code: 'OWN_WORK' },
      });
    }
  });

  test.each([-1, 101, 50.5, Number.NaN])('is not judged with %d points', (score) => {
    const context = { viewer: supervisor, input: { score }, now, calendar };
    expect(decide(secretaryProjectWorkflow, delivered, 'judge', context)).toMatchObject({
      refusal: { code: 'SCORE_INVALID', field: ['score'] },
    });
  });

  test('holds on any walk: one leader at a time, all kept; what is judged was delivered and has a score', () => {
    walkAtRandom(secretaryProjectWorkflow, {
      entity: fc.constant(project),
      viewer: fc.constantFrom(
        standing('first', 'branch', 'SECRETARY'),
        standing('second', 'branch', 'SECRETARY'),
        standing('both', 'city', 'SECRETARY', 'UPPER', 'SUPERVISOR'),
        upper,
        supervisor,
        standing('x', 'elsewhere'),
      ),
      input: fc.record({
        summary: fc.constantFrom('已完成', ' '),
        score: fc.constantFrom(0, 100, 101),
        reason: fc.constantFrom('理由', ''),
      }),
      calendar,
      apply: (thing, decision, { viewer, input: given, now: then }) =>
        afterStep(thing, decision, { input: given, now: then, accountId: viewer.accountId, name: null }),
      holds({ status, leaders, leaderAccountId, approvedAt, deliveredAt, summary, score, returnReason }, steps) {
        expect(leaders).toHaveLength(1 + steps.filter((action) => action === 'takeOver').length);
        expect(leaders.filter(({ until }) => until === null)).toEqual([leaders.at(-1)]);
        expect(leaders.at(-1)?.accountId).toBe(leaderAccountId);
        if (status === 'APPROVED' || status === 'RUNNING') expect(approvedAt).not.toBeNull();
        if (status === 'RETURNED') expect(returnReason).toBe('理由');
        expect(deliveredAt !== null).toBe(status === 'DELIVERED' || status === 'JUDGED');
        if (deliveredAt !== null) expect(summary).toBe('已完成');
        expect(score !== null).toBe(status === 'JUDGED');
      },
    });
  });

  test('is due at the end of its year, and stops with its delivery', () => {
    const lightAt = (at: string, thing = project) => lightOfProject(thing, new Date(at), calendar);
    expect(lightAt('2026-12-01T00:00:00Z')).toBe('GREEN');
    expect(lightAt('2026-12-31T16:00:00Z')).toBe('RED');
    expect(lightAt('2027-06-01T00:00:00Z', { ...delivered, status: 'JUDGED' })).toBe('DONE_ON_TIME');
  });
});
