import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { ConferenceStanding } from './conference-standing.rules.js';
import { blankConference, factsOf } from './conference.rules.js';
import { conferenceWorkflow } from './conference.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const standing = (...roles: string[]): ConferenceStanding => ({
  roles,
  organizationIds: [],
  accountId: 'a',
  actingAs: { organizationId: null, role: 'OFFICE' },
});

const conference = { ...blankConference('c', { kind: 'JOINT', hostOrgId: 'h', now }), scheduledAt: null };
const settled = { topics: [], tasks: [], earlier: null };

const later = new Date('2026-03-18T01:00:00Z');

/** What lets a step be taken, where it needs more than its state. */
const fitting = {
  ...factsOf(conference, settled, { now, calendar }),
  topicsOnAgenda: 1,
};

describe('the table of a conference', () => {
  test.each(everyStateAndAction(conferenceWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const facts = { ...fitting, status: state };
      const context = {
        viewer: standing('OFFICE'),
        input: { title: '办法', scheduledAt: later, reason: '理由' },
        now,
        calendar,
      };
      const decision = decide(conferenceWorkflow, facts, action, context);
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('holds on any walk: nothing is closed over open tasks, and no session ends over open topics', () => {
    walkAtRandom(conferenceWorkflow, {
      entity: fc
        .record({
          isAgendaLocked: fc.boolean(),
          isCollected: fc.boolean(),
          scheduledAt: fc.constantFrom(now, later),
          isDue: fc.boolean(),
          earlierIsOpen: fc.boolean(),
          topicsOnAgenda: fc.nat(2),
          openTopics: fc.nat(1),
          openTasks: fc.nat(1),
        })
        .map((facts) => ({ ...conference, ...facts })),
      viewer: fc.constantFrom(standing('OFFICE'), standing('PARTICIPANT'), standing('SUPERVISOR'), standing()),
      input: fc.record(
        {
          title: fc.constantFrom('办法', ' '),
          scheduledAt: fc.constantFrom(now, later),
          reason: fc.constantFrom('理由', ' '),
        },
        { requiredKeys: [] },
      ),
      apply(entity, { action, to }, { input }) {
        const moved = action === 'postpone' || action === 'revise' ? input.scheduledAt : undefined;
        if (action === 'postpone') expect([moved, input.reason]).toEqual([later, '理由']);
        if (action === 'revise' && entity.isCollected) expect(moved ?? entity.scheduledAt).toEqual(entity.scheduledAt);
        return { ...entity, status: to, scheduledAt: moved ?? entity.scheduledAt };
      },
      calendar,
      holds({ status, openTasks, openTopics, earlierIsOpen, topicsOnAgenda }) {
        if (status === 'CLOSED') expect(openTasks).toBe(0);
        if (status === 'SUPERVISING') expect(openTopics).toBe(0);
        if (status !== 'COLLECTING' && status !== 'CANCELLED')
          expect([earlierIsOpen, topicsOnAgenda > 0]).toEqual([false, true]);
      },
    });
  });
});
