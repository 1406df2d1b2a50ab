import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import type { ConferenceStanding } from '../conference/conference-standing.rules.js';
import { blankConference } from '../conference/conference.rules.js';
import { afterStep, collected, factsOf } from './conference-topic.rules.js';
import { type ConferenceTopicStatus, conferenceTopicWorkflow } from './conference-topic.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const at = { now, calendar };
const standing = (organizationIds: readonly string[], ...roles: string[]): ConferenceStanding => ({
  roles,
  organizationIds,
  accountId: 'a',
  actingAs: { organizationId: null, role: 'OFFICE' },
});
const conference = blankConference('c', { kind: 'JOINT', hostOrgId: 'h', now });
const brought = collected('t', { title: '题' }, { conferenceId: 'c', proposerOrgId: 'p', now });
if (!brought.ok) throw new Error('expected the topic to be fit');
const topic = { ...brought.value, researchNote: '调研', draftPlan: '方案' };
const tasks = [{ organizationId: 'p', duty: '办', dueOn: '2026-03-31' }];
const input = { researchNote: '调研', draftPlan: '方案', decision: '同意', tasks, reason: '理由' };

describe('the table of a topic', () => {
  test.each(everyStateAndAction(conferenceTopicWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const inSession = state === 'ON_AGENDA';
      const around = { ...conference, status: inSession ? ('IN_SESSION' as const) : ('COLLECTING' as const) };
      const facts = factsOf({ ...topic, status: state }, around, at);
      const context = { viewer: standing(['h'], 'OFFICE', 'PARTICIPANT', 'SYSTEM'), input, ...at };
      const decision = decide(conferenceTopicWorkflow, facts, action, context);
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test('holds on any walk: what is on a joint agenda was researched, what is decided has a task', () => {
    const tabled: readonly ConferenceTopicStatus[] = ['ON_AGENDA', 'DECIDED'];
    walkAtRandom(conferenceTopicWorkflow, {
      entity: fc
        .record({
          kind: fc.constantFrom('JOINT' as const, 'SYMPOSIUM' as const),
          status: fc.constantFrom('COLLECTING' as const, 'PLANNED' as const, 'IN_SESSION' as const),
        })
        .map((more) => factsOf(brought.value, { ...conference, ...more }, at)),
      viewer: fc.constantFrom(
        standing(['h'], 'OFFICE', 'PARTICIPANT'),
        standing(['p'], 'PARTICIPANT'),
        standing(['q'], 'PARTICIPANT'),
        standing([]),
      ),
      input: fc.record(
        {
          researchNote: fc.constantFrom('调研', ''),
          draftPlan: fc.constantFrom('方案', ' '),
          decision: fc.constantFrom('同意', ''),
          tasks: fc.constantFrom(tasks, []),
          reason: fc.constantFrom('理由', ''),
        },
        { requiredKeys: [] },
      ),
      calendar,
      apply(entity, decision, { input: given, now: then }) {
        const next = afterStep(entity, decision, { input: given, now: then, place: 1 });
        // The session goes on around its topics.
        const conferenceStatus = decision.action === 'table' ? ('IN_SESSION' as const) : entity.conferenceStatus;
        return { ...entity, ...next, conferenceStatus };
      },
      holds({ status, isJoint, researchNote, draftPlan, tasks: decided, reason, position }) {
        if (tabled.includes(status)) expect(position).not.toBeNull();
        if (isJoint && tabled.includes(status)) expect(researchNote && draftPlan).toBeTruthy();
        if (isJoint && status === 'DECIDED') expect(decided.length).toBeGreaterThan(0);
        if (status === 'DEFERRED' || status === 'DROPPED') expect(reason).toBeTruthy();
      },
    });
  });
});
