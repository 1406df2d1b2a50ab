import { type Counts, nothing } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import { dateOf } from '@cobuild/workflow';
import type { AllianceEventPayload } from '../alliance/alliance.events.js';
import type { MembershipEventPayload } from '../membership/membership.events.js';
import { daysOfQuarter } from '../rotation/quarter.rules.js';
import type { RotationEventPayload } from '../rotation/rotation.events.js';
import { counted } from './counted.js';
import type { Entry } from './tally.rules.js';

type Alliance = Pick<AllianceEventPayload, 'kind' | 'field' | 'officeOrgId' | 'foundedOn'> & {
  readonly status: AllianceEventPayload['to'];
};
type Member = Pick<MembershipEventPayload, 'organizationId' | 'joinedOn' | 'leftOn'> & {
  readonly status: MembershipEventPayload['to'];
};
type Term = Pick<RotationEventPayload, 'leadOrgId' | 'year' | 'quarter'> & {
  readonly status: RotationEventPayload['to'];
  /** Until which day its sheet is to be signed. */
  readonly dueOn: string | null;
  readonly isLate: boolean;
};
type Known<T> = T & { readonly id: string; readonly version: number };

/** An alliance with its members and quarters, as far as figures depend on them. */
export interface Circle {
  readonly allianceId: string;
  readonly alliance: Known<Alliance> | null;
  readonly members: readonly Known<Member>[];
  readonly terms: readonly Known<Term>[];
}

export const unknownCircle = (allianceId: string): Circle => ({ allianceId, alliance: null, members: [], terms: [] });

type Told = Pick<LogEvent, 'at' | 'entity' | 'payload'>;

/** The circle after an event of its alliance, of a membership or of a quarter. */
export function afterCircleEvent(circle: Circle, event: Told): Circle {
  const { entity, payload } = event;
  switch (entity.type) {
    case 'Alliance': {
      if ((circle.alliance?.version ?? 0) >= entity.version) return circle;
      const { kind, field, officeOrgId, foundedOn, to } = payload as unknown as AllianceEventPayload;
      return { ...circle, alliance: { ...identity(event), kind, field, officeOrgId, foundedOn, status: to } };
    }
    case 'Membership': {
      const { organizationId, joinedOn, leftOn, to } = payload as unknown as MembershipEventPayload;
      const members = replaced(circle.members, { ...identity(event), organizationId, joinedOn, leftOn, status: to });
      return members === circle.members ? circle : { ...circle, members };
    }
    case 'RotationTerm': {
      const terms = replaced(circle.terms, termOf(circle.terms, event));
      return terms === circle.terms ? circle : { ...circle, terms };
    }
    default:
      return circle;
  }
}

const identity = ({ entity: { id, version } }: Told) => ({ id, version });

function replaced<T extends Known<object>>(all: readonly T[], next: T): readonly T[] {
  const known = all.find(({ id }) => id === next.id);
  if (known && known.version >= next.version) return all;
  return [...all.filter(({ id }) => id !== next.id), next];
}

/** The sheet is late when it was closed after its day; one that is open is judged when figures are read. */
function termOf(known: readonly Known<Term>[], event: Told): Known<Term> {
  const { leadOrgId, year, quarter, from, to, dueAt } = event.payload as unknown as RotationEventPayload;
  const before = known.find(({ id }) => id === event.entity.id);
  const dueOn = dueAt ? dateOf(new Date(dueAt)) : (before?.dueOn ?? null);
  const closesNow = from === 'HANDING_OVER' && to === 'CLOSED';
  const isLate = closesNow ? dueOn !== null && dateOf(event.at) > dueOn : (before?.isLate ?? false);
  return { ...identity(event), leadOrgId, year, quarter, status: to, dueOn, isLate };
}

const isMember = ({ status }: Member): boolean => status === 'ACTIVE' || status === 'LEAVING';
const hasJoined = (member: Member): boolean => isMember(member) || member.status === 'LEFT';
const hasLed = ({ status }: Term): boolean => status === 'LEADING' || status === 'HANDING_OVER' || status === 'CLOSED';

/** What an alliance, its members and its quarters count for (domain.md §2, Numbers). */
export function circleEntries({ allianceId, alliance, members, terms }: Circle): readonly Entry[] {
  const led = new Set(terms.filter(hasLed).map(({ leadOrgId }) => leadOrgId));
  return [
    ...(alliance ? entriesOfAlliance(allianceId, alliance, members.filter(isMember)) : []),
    ...members.flatMap((member) => entriesOfMember(allianceId, member, led)),
    ...terms.filter(hasLed).flatMap((term) => entriesOfTerm(allianceId, term)),
  ];
}

function entriesOfAlliance(allianceId: string, alliance: Alliance, members: readonly Member[]): readonly Entry[] {
  const { kind, field, officeOrgId, foundedOn, status } = alliance;
  const owners = [...(officeOrgId === null ? [] : [officeOrgId]), ...members.map((member) => member.organizationId)];
  const isActive = status === 'ACTIVE';
  const counts = {
    [counted.alliances(kind, status)]: 1,
    ...(isActive ? { [counted.field(kind, field)]: 1, [counted.sized(members.length)]: 1 } : {}),
  };
  return [{ owners, allianceId, on: foundedOn, counts }];
}

function entriesOfMember(allianceId: string, member: Member, led: ReadonlySet<string>): readonly Entry[] {
  if (!hasJoined(member)) return [];
  const { organizationId, joinedOn, leftOn } = member;
  const of = { owners: [organizationId], allianceId };
  const neverLed: Counts = led.has(organizationId) ? nothing : { [counted.neverLed]: 1 };
  return [
    { ...of, on: joinedOn, counts: { [counted.joined]: 1 } },
    ...(isMember(member)
      ? [{ ...of, on: null, counts: { [counted.members]: 1, ...neverLed } }]
      : [{ ...of, on: leftOn, counts: { [counted.left]: 1 } }]),
  ];
}

function entriesOfTerm(
  allianceId: string,
  { leadOrgId, year, quarter, status, dueOn, isLate }: Term,
): readonly Entry[] {
  const on = daysOfQuarter({ year, quarter }).from;
  const isOpen = status === 'HANDING_OVER' && dueOn !== null;
  const counts = {
    [counted.quartersLed]: 1,
    ...(isLate ? { [counted.lateHandovers]: 1 } : {}),
    ...(isOpen ? { [counted.handoversDue(dueOn)]: 1 } : {}),
  };
  return [
    { owners: [leadOrgId], allianceId, on, counts },
    { owners: [], allianceId, on, counts: { [counted.ledBy(leadOrgId)]: 1 }, isOfAllianceOnly: true },
  ];
}
