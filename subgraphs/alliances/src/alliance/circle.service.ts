import type { Directory, Party } from '@cobuild/directory';
import type { Store } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { bySigning, type Membership, presentStatuses, takesPart } from '../membership/membership.rules.js';
import { leaderOf, leadIn, ordinalOn, type RotationTerm } from '../rotation/rotation.rules.js';
import type { Alliance } from './alliance.rules.js';
import type { Circle, Leads } from './standing.rules.js';

type Session = mongo.ClientSession;

/** Who stands around alliances: read wherever somebody acts on one. */
export interface Circles {
  /** Memberships that are not over, in the order of signing; invited ones last. */
  membersOf(allianceId: string, session?: Session): Promise<readonly Membership[]>;
  /** All quarters of an alliance, oldest first. */
  termsOf(allianceId: string, session?: Session): Promise<readonly RotationTerm[]>;
  /** Who leads each of many alliances, with one read whatever their number; one more for those that no timer has planned. */
  leadsOf(alliances: readonly Alliance[], now: Date, session?: Session): Promise<ReadonlyMap<string, Leads>>;
  circleOf(alliance: Alliance, now: Date, session?: Session): Promise<Circle>;
  /** The same for many with three reads in all, whatever their number. */
  circlesOf(alliances: readonly Alliance[], now: Date, session?: Session): Promise<readonly Circle[]>;
  /** What an alliance reaches: its office, its members, those invited and all above them. */
  reachOf(alliance: Alliance, members: readonly Membership[], session: Session): Promise<readonly string[]>;
}

/** Makes the reader. */
export function createCircles({
  memberships,
  terms,
  directory,
}: {
  readonly memberships: Store<Membership>;
  readonly terms: Store<RotationTerm>;
  readonly directory: Directory;
}): Circles {
  const within = (session: Session | undefined) => (session ? { session } : {});
  const present = { status: { $in: presentStatuses } };

  const partiesOf = async (ids: readonly (string | null)[], session?: Session) => {
    const named = [...new Set(ids.flatMap((id) => id ?? []))];
    return new Map((await directory.parties(named, session)).map((party) => [party.organizationId, party]));
  };

  const membersOf: Circles['membersOf'] = async (allianceId, session) =>
    (await memberships.findWhere({ allianceId, ...present }, within(session))).toSorted(bySigning);

  const termsOf: Circles['termsOf'] = async (allianceId, session) =>
    (await terms.findWhere({ allianceId }, within(session))).toSorted((one, other) => one.ordinal - other.ordinal);

  const leadsOf: Circles['leadsOf'] = async (alliances, now, session) => {
    const ordinal = ordinalOn(dateOf(now));
    const ids = alliances.map(({ id }) => id);
    const open = { $or: [{ ordinal: { $in: [ordinal, ordinal + 1] } }, { status: 'HANDING_OVER' }] };
    const near = await terms.findWhere({ allianceId: { $in: ids }, ...open }, within(session));
    const behind = alliances.filter(({ status, plannedUpTo }) => status === 'ACTIVE' && plannedUpTo <= ordinal);
    const past = behind.length
      ? await terms.findWhere({ allianceId: { $in: behind.map(({ id }) => id) } }, within(session))
      : [];
    return new Map(
      alliances.map(({ id, status, rotationOrder }) => {
        const own = [...(behind.some((one) => one.id === id) ? past : near)].filter((term) => term.allianceId === id);
        const leadOrgId = status === 'ACTIVE' ? leadIn(ordinal, rotationOrder, own) : null;
        const nextLeadOrgId = status === 'ACTIVE' ? leadIn(ordinal + 1, rotationOrder, own) : null;
        const owesHandover = [...(leadOrgId === null ? [] : [leadOrgId]), ...own.flatMap(unsignedBy)];
        return [id, { leadOrgId, nextLeadOrgId, owesHandover }];
      }),
    );
  };

  const circlesOf: Circles['circlesOf'] = async (alliances, now, session) => {
    const ids = alliances.map(({ id }) => id);
    const all = await memberships.findWhere({ allianceId: { $in: ids }, ...present }, within(session));
    const leads = await leadsOf(alliances, now, session);
    const named = alliances.flatMap(({ officeOrgId, approvingOrgId }) => [officeOrgId, approvingOrgId]);
    const parties = await partiesOf([...named, ...all.map(({ organizationId }) => organizationId)], session);
    const partyOf = (id: string): Party => parties.get(id) ?? { organizationId: id, reach: [id] };
    return alliances.map(({ id, officeOrgId, approvingOrgId }) => ({
      ...(leads.get(id) ?? { leadOrgId: null, nextLeadOrgId: null, owesHandover: [] }),
      allianceId: id,
      office: officeOrgId === null ? null : partyOf(officeOrgId),
      approver: approvingOrgId === null ? null : partyOf(approvingOrgId),
      seats: all
        .filter(({ allianceId }) => allianceId === id)
        .toSorted(bySigning)
        .map((membership) => ({
          membershipId: membership.id,
          party: partyOf(membership.organizationId),
          delegates: membership.delegates.map(({ accountId }) => accountId),
          isActive: takesPart(membership),
        })),
    }));
  };

  return {
    membersOf,
    termsOf,
    leadsOf,
    circlesOf,
    async circleOf(alliance, now, session) {
      const [circle] = await circlesOf([alliance], now, session);
      if (!circle) throw new TypeError('expected one circle for one alliance');
      return circle;
    },
    async reachOf({ officeOrgId }, members, session) {
      const parties = await partiesOf([officeOrgId, ...members.map(({ organizationId }) => organizationId)], session);
      return [...new Set([...parties.values()].flatMap(({ reach }) => reach))];
    },
  };
}

/** The outgoing lead of a quarter whose handover sheet it has not signed. */
function unsignedBy(term: RotationTerm): readonly string[] {
  const lead = leaderOf(term);
  const hasSigned = term.handover?.signatures.some(({ organizationId }) => organizationId === lead) ?? false;
  return term.status === 'HANDING_OVER' && !hasSigned ? [lead] : [];
}
