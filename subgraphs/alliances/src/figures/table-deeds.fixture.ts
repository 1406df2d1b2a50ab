import type { Happening } from '@cobuild/subgraph';
import fc from 'fast-check';
import { conferenceStepped } from '../conference/conference.events.js';
import { blankConference } from '../conference/conference.rules.js';
import { taskStepped } from '../conference-task/conference-task.events.js';
import { issued } from '../conference-task/conference-task.rules.js';
import { outcomeStepped } from '../outcome/outcome.events.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import { roundtableStepped } from '../roundtable/roundtable.events.js';
import { blankRoundtable, type Roundtable, wasHeld } from '../roundtable/roundtable.rules.js';
import { suggestionStepped } from '../suggestion/suggestion.events.js';
import { received } from '../suggestion/suggestion.rules.js';
import { day, next, organizationId, pick, step } from './alliance-deeds.fixture.js';
import type { World } from './histories.fixture.js';

const of = pick('tables');
const number = pick(0, 1, 2);
const people = fc.nat({ max: 300 });

/** What may happen at roundtables and conferences; things come into being when they are first named. */
export const tableDeeds = fc.oneof(
  fc.record({
    of,
    deed: pick('roundtable'),
    number,
    hosts: fc.uniqueArray(organizationId, { minLength: 1, maxLength: 3 }),
    depth: pick(0, 1, 4),
    isImported: fc.boolean(),
    heldOn: fc.option(pick('2025', '2025-11', '2026-02-03')),
    people,
  }),
  fc.record({
    of,
    deed: pick('suggestion'),
    number,
    which: number,
    status: pick('VALID', 'INVALID', 'MERGED', 'ASSIGNED', 'ANSWERED', 'RESOLVED', 'NOT_ADOPTED', 'LONG_TERM'),
    responsibleOrgId: fc.option(organizationId),
  }),
  fc.record({
    of,
    deed: pick('outcome'),
    number,
    which: number,
    kind: pick('LOAN', 'POLICY_DOCUMENT', 'SCALE_OUT'),
    status: pick('RECORDED', 'CONFIRMED', 'STANDING', 'REJECTED', 'WITHDRAWN'),
    amountFen: fc.option(fc.integer({ min: 1, max: 4_000_000_000 })),
    payerOrgId: fc.option(organizationId),
    beneficiaries: fc.option(people),
  }),
  fc.record({
    of,
    deed: pick('conference'),
    number,
    kind: pick('JOINT', 'SYMPOSIUM', 'OTHER'),
    hosts: fc.uniqueArray(organizationId, { minLength: 1, maxLength: 3 }),
    status: pick('COLLECTING', 'PLANNED', 'IN_SESSION', 'SUPERVISING', 'CLOSED'),
    heldOn: fc.option(day),
    rules: pick(0, 1, 3),
  }),
  fc.record({
    of,
    deed: pick('conferenceTask'),
    number,
    which: number,
    organizationId,
    dueOn: day,
    status: pick('ISSUED', 'ACCEPTED', 'REPORTED', 'RETURNED', 'VERIFIED', 'CARRIED_OVER'),
  }),
);
type Deed = typeof tableDeeds extends fc.Arbitrary<infer T> ? T : never;

/** States of a roundtable, one after the other: what came of it is told of where and when it was held, which stays. */
const tableSteps = ['DRAFT', 'ANNOUNCED', 'HELD', 'FOLLOW_UP', 'CLOSED'] as const;

/** Plays what happens at a table: changes the world, and tells of it as the services would. */
export function playTables(deed: Deed, world: World, now: Date): readonly Happening[] {
  switch (deed.deed) {
    case 'roundtable': {
      const id = `roundtable-${deed.number}`;
      const before = world.roundtables.get(id);
      const status = before
        ? tableSteps[tableSteps.indexOf(before.status as 'DRAFT') + 1]
        : deed.isImported
          ? 'CLOSED'
          : 'DRAFT';
      if (status === undefined) return [];
      const base = before ?? drafted(id, deed, now);
      const isHeldNow =
        status === 'HELD' ? ({ heldAt: now, participants: [{ kind: 'OTHER', count: deed.people }] } as const) : {};
      const after = next<Roundtable>(before, { ...base, ...isHeldNow, status });
      world.roundtables.set(id, after);
      return [roundtableStepped(step('go', before), after)];
    }
    case 'suggestion': {
      const roundtable = world.roundtables.get(`roundtable-${deed.number}`);
      if (!roundtable || roundtable.status === 'DRAFT') return [];
      const id = `${roundtable.id}-suggestion-${deed.which}`;
      const before = world.suggestions.get(id);
      const base = before ?? taken(id, roundtable, now);
      // It is judged once the roundtable was held.
      const status = before && wasHeld(roundtable) ? deed.status : base.status;
      const after = next(before, { ...base, status, responsibleOrgId: deed.responsibleOrgId });
      world.suggestions.set(id, after);
      return [suggestionStepped(step('go', before), after, roundtable)];
    }
    case 'outcome': {
      const roundtable = world.roundtables.get(`roundtable-${deed.number}`);
      if (!roundtable || !wasHeld(roundtable)) return [];
      const id = `${roundtable.id}-outcome-${deed.which}`;
      const before = world.outcomes.get(id);
      const { status, payerOrgId } = deed;
      const after = next<Outcome>(before, {
        ...(before ?? recorded(id, roundtable.id, deed, now)),
        status,
        payerOrgId,
      });
      world.outcomes.set(id, after);
      return [outcomeStepped(step('go', before), after, roundtable)];
    }
    case 'conference': {
      const id = `conference-${deed.number}`;
      const before = world.conferences.get(id);
      const [hostOrgId = '', ...memberOrgIds] = deed.hosts;
      const base = before ?? blankConference(id, { kind: deed.kind, hostOrgId, now });
      const rules = Array.from({ length: deed.rules }, () => ({ title: '制度', documentNo: null, issuedAt: now }));
      const after = next(before, { ...base, hostOrgId, memberOrgIds, status: deed.status, heldOn: deed.heldOn, rules });
      world.conferences.set(id, after);
      return [conferenceStepped(step('go', before), after)];
    }
    case 'conferenceTask': {
      const conference = world.conferences.get(`conference-${deed.number}`);
      if (!conference) return [];
      const id = `${conference.id}-task-${deed.which}`;
      const before = world.conferenceTasks.get(id);
      const more = { conferenceId: conference.id, series: 's', topicId: 't', carriedFromId: null, stepDueAt: null };
      const { organizationId: doer, dueOn, status } = deed;
      const base = before ?? issued(id, { organizationId: doer, duty: '办', dueOn }, more, now);
      const reportedAt = status === 'REPORTED' ? now : base.reportedAt;
      const after = next(before, { ...base, organizationId: doer, status, reportedAt });
      world.conferenceTasks.set(id, after);
      return [taskStepped(step('go', before), after, conference)];
    }
  }
}

function drafted(
  id: string,
  { hosts, depth, isImported, heldOn }: Extract<Deed, { deed: 'roundtable' }>,
  now: Date,
): Roundtable {
  const [convenerId = '', ...coHostIds] = hosts;
  const answer = { answer: 'CONFIRMED', answeredAt: now, answeredBy: null, reason: null } as const;
  return {
    ...blankRoundtable(id, convenerId, now),
    coHosts: coHostIds.map((coHostId) => ({ organizationId: coHostId, ...answer })),
    ancestorIds: Array.from({ length: depth }, (_, at) => `above-${at}`),
    involvedIds: hosts,
    heldOn: isImported ? heldOn : null,
    imported: isImported,
  };
}

function taken(id: string, roundtable: Roundtable, now: Date) {
  const draft = { text: '建议', author: { name: '李' } };
  const suggestion = received(id, { ...roundtable, status: 'ANNOUNCED' }, draft, now);
  if (!suggestion.ok) throw new TypeError(`expected a suggestion, got ${suggestion.refusal.code}`);
  return suggestion.value;
}

function recorded(
  id: string,
  roundtableId: string,
  { kind, amountFen, beneficiaries, status, payerOrgId }: Extract<Deed, { deed: 'outcome' }>,
  now: Date,
): Outcome {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    roundtableId,
    issueId: null,
    kind,
    title: '成果',
    documentNo: null,
    amountFen: kind === 'LOAN' ? amountFen : null,
    payerOrgId,
    beneficiaries,
    result: null,
    status,
    recordedByOrgId: null,
    confirmedAt: null,
    confirmedBy: null,
    reason: null,
    imported: false,
    source: null,
  };
}
