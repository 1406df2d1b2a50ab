import { dateOf, daysBetween, endOfDate, type WorkCalendar } from '@cobuild/workflow';
import { leaderOf } from '../rotation/rotation.rules.js';
import { hostIdsOf, type Roundtable, wasHeld } from '../roundtable/roundtable.rules.js';
import type { AllianceFigures } from './alliance-figures.rules.js';
import { allianceIds, type World } from './histories.fixture.js';
import { upwards } from './regions.fixture.js';
import { everything, type Period } from './tally.rules.js';

const inOrder = {
  kinds: ['INDUSTRY', 'AREA'],
  alliances: ['PREPARING', 'SIGNING', 'ACTIVE', 'DISSOLVED'],
  decisions: ['ADOPTED', 'REJECTED', 'DEFERRED'],
  actions: ['PLANNED', 'RUNNING', 'DELIVERED', 'REVIEWED', 'CANCELLED'],
  tasks: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'WAIVED'],
  outcomes: ['POLICY_DOCUMENT', 'LOAN', 'SCALE_OUT'],
  conferences: ['JOINT', 'SYMPOSIUM', 'OTHER'],
} as const;
const quarterStarts = ['01-01', '04-01', '07-01', '10-01'] as const;
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
const isMember = ({ status }: { readonly status: string }) => status === 'ACTIVE' || status === 'LEAVING';

/** The figures of a subject in a period, counted by looking at everything that there is. */
export function figuresFromScratch(
  world: World,
  { subject, period }: { readonly subject: string; readonly period: Period | null },
  { today, calendar }: { readonly today: string; readonly calendar: WorkCalendar },
): Omit<AllianceFigures, 'asOf'> {
  const isAlliance = allianceIds.some((id) => id === subject);
  const concerns = (owners: readonly string[], allianceId: string | null = null) =>
    subject === everything ||
    subject === allianceId ||
    owners.some((owner) => upwards(owner, world.parents).includes(subject));
  const falls = (on: string | null) => {
    if (!period || on === null) return !period;
    if (Number(on.slice(0, 4)) !== period.year) return false;
    return period.quarter == null || (on.length > 4 && Math.ceil(Number(on.slice(5, 7)) / 3) === period.quarter);
  };
  const byStatus = <S extends string>(order: readonly S[], things: readonly { readonly status: S }[]) =>
    order
      .map((status) => ({ status, count: things.filter((one) => one.status === status).length }))
      .filter(({ count }) => count > 0);

  const ownMembers = (allianceId: string) => [...world.members.values()].filter((one) => one.allianceId === allianceId);
  const alliances = [...world.alliances.values()].filter(({ id, officeOrgId, foundedOn }) => {
    const members = ownMembers(id).filter(isMember);
    const owners = [...(officeOrgId ? [officeOrgId] : []), ...members.map(({ organizationId }) => organizationId)];
    return concerns(owners, id) && falls(foundedOn);
  });
  const active = alliances.filter(({ status }) => status === 'ACTIVE');
  const sizes = active.map(({ id }) => ownMembers(id).filter(isMember).length);

  const members = [...world.members.values()].filter((one) => concerns([one.organizationId], one.allianceId));
  const present = period ? [] : members.filter(isMember);
  const ledTerms = [...world.terms.values()].filter(({ status }) => status !== 'PLANNED');
  const hasLed = (one: { readonly allianceId: string; readonly organizationId: string }) =>
    ledTerms.some((term) => term.allianceId === one.allianceId && leaderOf(term) === one.organizationId);
  const terms = ledTerms.filter((term) => {
    const from = `${Math.floor(term.ordinal / 4)}-${quarterStarts[term.ordinal % 4] ?? ''}`;
    return concerns([leaderOf(term)], term.allianceId) && falls(from);
  });
  const isLate = ({ status, dueAt, closedAt }: (typeof terms)[number]) =>
    dueAt !== null &&
    (status === 'CLOSED'
      ? closedAt !== null && closedAt > endOfDate(dateOf(dueAt))
      : status === 'HANDING_OVER' && dateOf(dueAt) < today);

  const opened = [...world.assemblies.values()].flatMap(({ openedAt, memberIds, attendance, allianceId }) => {
    const came = attendance.map(({ organizationId }) => organizationId);
    const expected = [...new Set([...memberIds, ...came])];
    return openedAt && falls(dateOf(openedAt)) ? [{ allianceId, came, expected }] : [];
  });
  const seats = opened.flatMap(({ allianceId, came, expected }) =>
    expected.filter((id) => concerns([id], allianceId)).map((id) => came.includes(id)),
  );
  const decided = [...world.proposals.values()].flatMap((one) => {
    const { decision, status, submittedAt } = one;
    const isDecided = status === 'FULFILLED' || inOrder.decisions.some((name) => name === status);
    const at = decision?.at;
    if (!at || !isDecided || !concerns([one.proposerOrgId], one.allianceId) || !falls(dateOf(at))) return [];
    const outcome = status === 'FULFILLED' ? 'ADOPTED' : status;
    return [{ outcome, from: submittedAt ?? at, at }];
  });
  const settled = decided.filter(({ outcome }) => outcome !== 'DEFERRED');
  const workingDays = total(settled.map(({ from, at }) => calendar.workingDaysBetween(from, at).days));
  const calendarDays = total(settled.map(({ from, at }) => daysBetween(dateOf(from), dateOf(at))));

  const actions = [...world.actions.values()].filter(
    (one) => concerns(one.leadOrgId === null ? [] : [one.leadOrgId], one.allianceId) && falls(one.startsOn),
  );
  const tasks = [...world.tasks.values()].filter(
    (one) => concerns([one.organizationId], one.allianceId) && falls(one.dueOn),
  );
  const doers = [
    ...new Set([...actions.flatMap(({ leadOrgId }) => leadOrgId ?? []), ...tasks.map((one) => one.organizationId)]),
  ];
  const activities = actions.filter(({ status }) => status !== 'CANCELLED');
  const leaders = [...new Set([...terms.map(leaderOf), ...activities.flatMap(({ leadOrgId }) => leadOrgId ?? [])])];

  const dayOf = ({ heldAt, heldOn }: Roundtable) => (heldAt ? dateOf(heldAt) : heldOn);
  const counts = (roundtable: Roundtable | undefined, ...others: readonly (string | null)[]) =>
    roundtable !== undefined &&
    concerns([...hostIdsOf(roundtable), ...others.flatMap((id) => id ?? [])]) &&
    falls(dayOf(roundtable));
  const held = [...world.roundtables.values()].filter((one) => wasHeld(one) && counts(one));
  const valid = [...world.suggestions.values()].filter(
    ({ roundtableId, responsibleOrgId, status }) =>
      !['RECEIVED', 'INVALID', 'MERGED'].includes(status) &&
      counts(world.roundtables.get(roundtableId), responsibleOrgId),
  );
  const standing = [...world.outcomes.values()].filter(
    ({ roundtableId, payerOrgId, status }) =>
      (status === 'STANDING' || status === 'CONFIRMED') && counts(world.roundtables.get(roundtableId), payerOrgId),
  );
  const conferences = [...world.conferences.values()].filter(
    ({ status, hostOrgId, memberOrgIds, heldOn }) =>
      status !== 'COLLECTING' && status !== 'PLANNED' && concerns([hostOrgId, ...memberOrgIds]) && falls(heldOn),
  );
  const issued = [...world.conferenceTasks.values()].filter(
    (one) => concerns([one.organizationId]) && falls(one.dueOn),
  );
  const onTime = issued.filter(
    ({ status, reportedAt, dueOn }) => status === 'VERIFIED' && reportedAt !== null && dateOf(reportedAt) <= dueOn,
  );

  return {
    alliances: inOrder.kinds.flatMap((kind) =>
      byStatus(
        inOrder.alliances,
        alliances.filter((one) => one.kind === kind),
      ).map((one) => ({ kind, ...one })),
    ),
    fields: inOrder.kinds.flatMap((kind) => {
      const own = active.filter((one) => one.kind === kind);
      const fields = [...new Set(own.map(({ field }) => field))];
      return fields
        .map((field) => ({ kind, field, count: own.filter((one) => one.field === field).length }))
        .toSorted((one, other) => other.count - one.count || (one.field ?? '').localeCompare(other.field ?? ''));
    }),
    members: present.length,
    fewestMembers: sizes.length === 0 ? null : Math.min(...sizes),
    mostMembers: sizes.length === 0 ? null : Math.max(...sizes),
    joined: members.filter((one) => (isMember(one) || one.status === 'LEFT') && falls(one.joinedOn)).length,
    left: members.filter((one) => one.status === 'LEFT' && falls(one.leftOn)).length,
    membersThatNeverLed: present.filter((one) => !hasLed(one)).length,
    quartersLed: terms.length,
    lateHandovers: terms.filter(isLate).length,
    leads: !isAlliance
      ? []
      : leaders
          .map((organizationId) => ({
            organizationId,
            quarters: terms.filter((term) => leaderOf(term) === organizationId).length,
            activities: activities.filter(({ leadOrgId }) => leadOrgId === organizationId).length,
          }))
          .toSorted(
            (one, other) => other.quarters - one.quarters || (one.organizationId < other.organizationId ? -1 : 1),
          ),
    assemblies: {
      held: opened.filter(({ allianceId, expected }) => concerns(expected, allianceId)).length,
      attendance: rate(seats.filter((came) => came).length, seats.length),
    },
    proposals: {
      decisions: inOrder.decisions
        .map((outcome) => ({ outcome, count: decided.filter((one) => one.outcome === outcome).length }))
        .filter(({ count }) => count > 0),
      daysToDecide: {
        proposals: settled.length,
        workingDays,
        calendarDays,
        averageWorkingDays: rate(workingDays, settled.length).value,
        averageCalendarDays: rate(calendarDays, settled.length).value,
      },
    },
    jointActions: {
      actions: byStatus(inOrder.actions, actions),
      tasks: byStatus(inOrder.tasks, tasks),
      peopleServed: total(actions.map(({ review }) => review?.peopleServed ?? 0)),
      organizations: !isAlliance
        ? []
        : doers.toSorted().map((organizationId) => ({
            organizationId,
            actions: byStatus(
              inOrder.actions,
              actions.filter((one) => one.leadOrgId === organizationId),
            ),
            tasks: byStatus(
              inOrder.tasks,
              tasks.filter((one) => one.organizationId === organizationId),
            ),
          })),
    },
    roundtables: {
      held: held.length,
      personTimes: total(held.flatMap(({ participants }) => participants.map(({ count }) => count))),
      validSuggestions: valid.length,
      resolved: rate(valid.filter(({ status }) => status === 'RESOLVED').length, valid.length),
      outcomes: inOrder.outcomes.flatMap((kind) => {
        const own = standing.filter((one) => one.kind === kind);
        if (own.length === 0) return [];
        const amountFen = total(own.map((one) => one.amountFen ?? 0)) || null;
        return [{ kind, count: own.length, amountFen, beneficiaries: total(own.map((one) => one.beneficiaries ?? 0)) }];
      }),
      deepestChain: Math.max(0, ...held.map(({ ancestorIds }) => ancestorIds.length + 1)),
    },
    conferences: {
      held: conferences.length,
      kinds: inOrder.conferences
        .map((kind) => ({ kind, count: conferences.filter((one) => one.kind === kind).length }))
        .filter(({ count }) => count > 0),
      rulesIssued: total(conferences.map(({ rules }) => rules.length)),
      tasks: issued.length,
      verifiedOnTime: rate(onTime.length, issued.length),
      carriedOver: issued.filter(({ status }) => status === 'CARRIED_OVER').length,
    },
  };
}
