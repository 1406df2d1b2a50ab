import type { Happening } from '@cobuild/subgraph';
import { dateOf, endOfDate } from '@cobuild/workflow';
import fc from 'fast-check';
import { allianceStepped } from '../alliance/alliance.events.js';
import type { Alliance } from '../alliance/alliance.rules.js';
import { assemblyStepped } from '../assembly/assembly.events.js';
import { blankAssembly } from '../assembly/assembly.rules.js';
import { actionStepped, taskStepped } from '../joint-action/joint-action.events.js';
import { assigned } from '../joint-action/action-task.rules.js';
import { blankAction } from '../joint-action/joint-action.rules.js';
import { membershipStepped } from '../membership/membership.events.js';
import { invited } from '../membership/membership.rules.js';
import { proposalStepped } from '../proposal/proposal.events.js';
import { blankProposal } from '../proposal/proposal.rules.js';
import { termStepped } from '../rotation/rotation.events.js';
import type { RotationTerm } from '../rotation/rotation.rules.js';
import type { World } from './histories.fixture.js';

export const pick = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
export const organizationId = pick('org-1', 'org-2', 'org-3', 'org-4');
export const day = pick('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2027-06-15');
const of = pick('alliance');
const allianceId = pick('alliance-1', 'alliance-2');
const number = pick(0, 1, 2);

/** What may happen within alliances; things come into being when they are first named. */
export const allianceDeeds = fc.oneof(
  fc.record({
    of,
    deed: pick('alliance'),
    allianceId,
    status: pick('SIGNING', 'ACTIVE', 'ACTIVE', 'DISSOLVED'),
    field: pick(null, '物业.管理', '旅游'),
    officeOrgId: fc.option(organizationId),
  }),
  fc.record({
    of,
    deed: pick('member'),
    allianceId,
    number: pick(0, 1, 2, 3),
    organizationId,
    status: pick('INVITED', 'ACTIVE', 'ACTIVE', 'LEAVING', 'LEFT'),
    on: day,
  }),
  fc.record({ of, deed: pick('term'), allianceId, number: pick(0, 1, 2, 3), organizationId, days: pick(0, 1, 5, 400) }),
  fc.record({ of, deed: pick('assembly'), allianceId, number, came: organizationId }),
  fc.record({
    of,
    deed: pick('proposal'),
    allianceId,
    number,
    organizationId,
    status: pick('SUBMITTED', 'VOTING', 'ADOPTED', 'REJECTED', 'DEFERRED', 'FULFILLED', 'WITHDRAWN'),
  }),
  fc.record({
    of,
    deed: pick('action'),
    allianceId,
    number,
    organizationId,
    startsOn: fc.option(day),
    status: pick('PLANNED', 'RUNNING', 'DELIVERED', 'REVIEWED', 'CANCELLED'),
    peopleServed: fc.nat({ max: 500 }),
  }),
  fc.record({
    of,
    deed: pick('task'),
    allianceId,
    number,
    which: number,
    organizationId,
    dueOn: day,
    status: pick('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'WAIVED'),
  }),
);
type Deed = typeof allianceDeeds extends fc.Arbitrary<infer T> ? T : never;

/** A thing as its next version, in its first one where there was none. */
export const next = <T extends { readonly version: number }>(before: T | undefined, after: T): T =>
  before ? { ...after, version: before.version + 1 } : after;

/** What a step of a thing is called here does not matter to figures; what it comes from does. */
export const step = <S extends string>(action: string, before: { readonly status: S } | undefined) => ({
  action,
  event: 'alliances.Stepped',
  from: before?.status ?? null,
});

const termSteps = ['PLANNED', 'LEADING', 'HANDING_OVER', 'CLOSED'] as const;
const assemblySteps = [
  ['draft', 'DRAFT'],
  ['convene', 'CONVENED'],
  ['open', 'IN_SESSION'],
  ['attend', 'IN_SESSION'],
  ['close', 'CLOSED'],
  ['publishMinutes', 'PUBLISHED'],
] as const;
const dayMs = 86_400_000;

/** Plays what happens within an alliance: changes the world, and tells of it as the services would. */
export function playAround(deed: Deed, world: World, now: Date): readonly Happening[] {
  const there = world.alliances.get(deed.allianceId);
  if (!there) throw new TypeError(`expected the alliance ${deed.allianceId}`);
  const alliance: Alliance = { ...there, memberIds: membersOf(deed.allianceId, world) };
  const id = 'number' in deed ? `${deed.allianceId}-${deed.deed}-${deed.number}` : deed.allianceId;
  switch (deed.deed) {
    case 'alliance': {
      const { status, field, officeOrgId } = deed;
      const foundedOn = there.foundedOn ?? (status === 'ACTIVE' ? dateOf(now) : null);
      const after = next<Alliance>(there, { ...alliance, status, field, officeOrgId, foundedOn });
      world.alliances.set(id, after);
      return [allianceStepped(step('found', there), after)];
    }
    case 'member': {
      const before = world.members.get(id);
      const { status, on } = deed;
      const joinedOn = before?.joinedOn ?? (status === 'INVITED' ? null : on);
      const base = before ?? invited(id, alliance, deed.organizationId, now);
      const after = next(before, { ...base, status, joinedOn, leftOn: status === 'LEFT' ? on : null });
      world.members.set(id, after);
      return [membershipStepped(step('sign', before), after, alliance)];
    }
    case 'term': {
      const before = world.terms.get(id);
      const status = termSteps[before ? termSteps.findIndex((one) => one === before.status) + 1 : 0];
      if (status === undefined) return [];
      const base = before ?? { ...blankTerm(id, deed, now), closedAt: null };
      const dueAt =
        status === 'HANDING_OVER' ? endOfDate(dateOf(new Date(now.getTime() + deed.days * dayMs))) : base.dueAt;
      const closedAt = status === 'CLOSED' ? now : null;
      const after = next(before, { ...base, status, dueAt, closedAt });
      world.terms.set(id, after);
      return [termStepped(step('turn', before), before ?? null, after, alliance)];
    }
    case 'assembly': {
      const before = world.assemblies.get(id);
      const [action, status] = assemblySteps[Math.min(before?.version ?? 0, assemblySteps.length - 1)] ?? [
        'draft',
        'DRAFT',
      ];
      const base = before ?? { ...blankAssembly(id, deed.allianceId, now), memberIds: [] };
      const came = { membershipId: 'm', organizationId: deed.came, delegates: [], at: now };
      const memberIds = action === 'close' || action === 'publishMinutes' ? base.memberIds : alliance.memberIds;
      const after = next(before, {
        ...base,
        status,
        openedAt: action === 'open' ? now : base.openedAt,
        attendance: action === 'attend' ? [came] : base.attendance,
        memberIds,
      });
      world.assemblies.set(id, after);
      return [assemblyStepped(step(action, before), after, alliance)];
    }
    case 'proposal': {
      const before = world.proposals.get(id);
      const by = {
        allianceId: deed.allianceId,
        proposerMembershipId: 'm',
        proposerOrgId: deed.organizationId,
        proposedBy: null,
      };
      const base = before ?? { ...blankProposal(id, by, now), submittedAt: now };
      const { status } = deed;
      const isDecision = status === 'ADOPTED' || status === 'REJECTED' || status === 'DEFERRED';
      const decision = isDecision ? { outcome: status, by: 'VOTE' as const, at: now, tally: null } : base.decision;
      if (status === 'FULFILLED' && decision === null) return [];
      const after = next(before, { ...base, status, decision });
      world.proposals.set(id, after);
      return [proposalStepped(step('decide', before), after, alliance)];
    }
    case 'action': {
      const before = world.actions.get(id);
      const { status, startsOn, peopleServed, organizationId: leadOrgId } = deed;
      const from = { allianceId: deed.allianceId, leadOrgId, proposalId: null, origin: null };
      const base =
        before ??
        blankAction(id, { ...from, followers: { accountIds: [], organizationIds: [] }, followerReach: [] }, now);
      const review = { at: now, by: null, peopleServed, participants: 0, rating: null, remark: null };
      const after = next(before, {
        ...base,
        leadOrgId,
        startsOn,
        status,
        review: status === 'REVIEWED' ? review : null,
      });
      world.actions.set(id, after);
      return [actionStepped(step('start', before), after, alliance, before)];
    }
    case 'task': {
      const jointAction = world.actions.get(`${deed.allianceId}-action-${deed.number}`);
      if (!jointAction) return [];
      const taskId = `${jointAction.id}-task-${deed.which}`;
      const before = world.tasks.get(taskId);
      const { status, dueOn } = deed;
      const draft = { organizationId: deed.organizationId, duty: '办', dueOn };
      const base = before ?? assigned(taskId, draft, jointAction, { now, acceptBy: null });
      const after = next(before, { ...base, organizationId: deed.organizationId, dueOn, status });
      world.tasks.set(taskId, after);
      return [taskStepped(step('accept', before), before ?? null, after, { jointAction, alliance, now })];
    }
  }
}

/** Organizations that are members of an alliance now. */
export const membersOf = (allianceId: string, { members }: World): readonly string[] => [
  ...new Set(
    [...members.values()].flatMap((one) =>
      one.allianceId === allianceId && (one.status === 'ACTIVE' || one.status === 'LEAVING')
        ? [one.organizationId]
        : [],
    ),
  ),
];

function blankTerm(
  id: string,
  { allianceId: of, number: place, organizationId: leadOrgId }: Extract<Deed, { deed: 'term' }>,
  now: Date,
): RotationTerm {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    allianceId: of,
    ordinal: 2026 * 4 + place,
    turnOf: leadOrgId,
    leadOrgId,
    status: 'PLANNED',
    substituteOrgId: null,
    isSwapped: false,
    swap: null,
    plan: null,
    handover: null,
    dueAt: null,
    imported: false,
    source: null,
  };
}
