import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import { afterStep, type ChallengeTopic, lightOfTopic, publishedTopic, takenTopic } from './challenge-topic.rules.js';
import { challengeTopicWorkflow } from './challenge-topic.workflow.js';
import type { TopicStanding } from './topic-standing.rules.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const draft = { publisherId: 'city', year: 2026, title: '破题', dueOn: '2026-03-31' };
const published = publishedTopic('t', draft, ['city'], now);
if (!published.ok) throw new Error(published.refusal.code);
const topic = published.value;

const standing = (accountId: string, homeOrgId: string, roles: readonly string[]): TopicStanding => ({
  roles,
  accountId,
  homeOrgId,
  memberOrgId: homeOrgId,
  verifiesAt: roles.includes('VERIFIER') ? [homeOrgId] : [],
  actingAs: { organizationId: homeOrgId, role: 'MEMBER' },
});
const verifier = standing('verifier', 'city', ['VERIFIER']);
const input = { result: '已破题', reason: '理由' };
const taker = { accountId: 'taker', name: '甲', organizationId: 'branch', reach: ['branch', 'city'] };
const taken = takenTopic(topic, taker, now);
const submitted: ChallengeTopic = { ...taken, status: 'SUBMITTED', submittedAt: now };

describe('the table of a challenge topic', () => {
  test.each(everyStateAndAction(challengeTopicWorkflow))(
    '$state –$action→ leads to $leadsTo alone',
    ({ state, action, leadsTo }) => {
      const viewer = standing('x', 'city', ['PUBLISHER', 'MEMBER', 'TAKER', 'VERIFIER']);
      const thing = { ...taken, status: state };
      const decision = decide(challengeTopicWorkflow, thing, action, { viewer, input, now, calendar });
      if (leadsTo.length === 0) expect(decision).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
      else expect(leadsTo).toContain(decision.ok ? decision.value.to : decision.refusal.code);
    },
  );

  test.each([
    ['whoever took it', standing('taker', 'city', ['VERIFIER'])],
    ['somebody of the organization of the taker', { ...verifier, homeOrgId: 'branch' }],
    ['who verifies for the organization of the taker alone', { ...verifier, verifiesAt: ['branch'] }],
  ])('is not judged by %s', (_, viewer) => {
    for (const action of ['verify', 'return'] as const) {
      expect(decide(challengeTopicWorkflow, submitted, action, { viewer, input, now, calendar })).toMatchObject({
        refusal: { code: 'OWN_WORK' },
      });
    }
  });

  test('holds on any walk: one taker at a time, all who had it kept, what is solved verified by another', () => {
    walkAtRandom(challengeTopicWorkflow, {
      entity: fc.constant(topic),
      viewer: fc.constantFrom(
        standing('taker', 'branch', ['MEMBER', 'TAKER', 'VERIFIER']),
        standing('other', 'village', ['MEMBER']),
        verifier,
        standing('x', 'elsewhere', []),
      ),
      input: fc.record({
        result: fc.constantFrom('已破题', ' '),
        reason: fc.constantFrom('理由', ''),
      }),
      calendar,
      apply: (thing, decision, { viewer, input: given, now: then }) =>
        decision.action === 'take'
          ? takenTopic(thing, { ...taker, accountId: viewer.accountId ?? '' }, then)
          : afterStep(thing, decision, { input: given, now: then, accountId: viewer.accountId }),
      holds({ status, takers, takerAccountId, result, verifiedAt }, steps) {
        expect(takers).toHaveLength(steps.filter((action) => action === 'take').length);
        expect(takers.filter(({ endedAt }) => endedAt === null)).toHaveLength(
          status === 'TAKEN' || status === 'SUBMITTED' ? 1 : 0,
        );
        expect(takerAccountId === null).toBe(status === 'PUBLISHED' || status === 'REOPENED');
        if (status === 'SUBMITTED' || status === 'SOLVED') expect(result).toBe('已破题');
        expect(verifiedAt !== null).toBe(status === 'SOLVED');
      },
    });
  });
});

describe('the clock of a topic', () => {
  const lightAt = (at: string, thing: ChallengeTopic = taken) => lightOfTopic(thing, new Date(at), calendar);

  test('turns yellow one working day before its day ends, and red after it', () => {
    expect(lightAt('2026-03-30T15:59:00Z')).toBe('GREEN');
    expect(lightAt('2026-03-30T16:00:00Z')).toBe('YELLOW');
    expect(lightAt('2026-03-31T16:00:00Z')).toBe('RED');
  });

  test('stops with the result that stands: who verifies late does not make it late', () => {
    expect(lightAt('2026-05-01T00:00:00Z', { ...submitted, status: 'SOLVED' })).toBe('DONE_ON_TIME');
    expect(lightAt('2026-05-01T00:00:00Z', { ...submitted, status: 'REOPENED' })).toBe('RED');
    const late = new Date('2026-03-31T16:00:00Z');
    expect(lightAt('2026-05-01T00:00:00Z', { ...submitted, submittedAt: late })).toBe('DONE_LATE');
  });
});
