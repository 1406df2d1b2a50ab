import { grantsReaching, holds, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import { dateOf, type Standing } from '@cobuild/workflow';
import type { Party } from '@cobuild/directory';

/** Roles that act on alliances; held at the office, at a member or above them they entitle to what members share. */
const allianceRoles = [
  'ORG_ADMIN',
  'SECRETARY',
  'OFFICE',
  'DELEGATE',
  'SUPERVISOR',
  'VERIFIER',
] as const satisfies Role[];

/** A member organization as far as rights go. */
export interface Seat {
  readonly membershipId: string;
  readonly party: Party;
  /** Accounts that the member named. */
  readonly delegates: readonly string[];
  /** Whether it may vote and lead now. */
  readonly isActive: boolean;
}

/** Who leads an alliance, as the calendar has it. */
export interface Leads {
  /** The organization that leads this quarter; `null` where none may. */
  readonly leadOrgId: string | null;
  readonly nextLeadOrgId: string | null;
  /** Members that cannot leave yet: the lead, and earlier leads that have not signed their handover sheet. */
  readonly owesHandover: readonly string[];
}

/** Who stands around an alliance now. */
export interface Circle extends Leads {
  readonly allianceId: string | null;
  readonly office: Party | null;
  /** The organization that approved the alliance. */
  readonly approver: Party | null;
  readonly seats: readonly Seat[];
}

/** Around what belongs to no alliance stands nobody. */
export const nobody: Circle = {
  allianceId: null,
  leadOrgId: null,
  nextLeadOrgId: null,
  owesHandover: [],
  office: null,
  approver: null,
  seats: [],
};

/** What a viewer is to an alliance now. */
export interface AllianceStanding extends Standing {
  /** Members in whose name the viewer may act. */
  readonly memberIds: readonly string[];
  /** The member for which this step is taken; `null` while it is not chosen, and for those above the members. */
  readonly memberId: string | null;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  readonly actingAs: ActingAs;
}

/**
 * What a viewer is to an alliance. A member's delegates and its secretary act for it; the lead is derived from the rotation and
 * never granted (domain.md §0).
 *
 * @param wanted the member for which the viewer wants to act; their roles for others then do not count
 */
export function standingOf(viewer: Viewer, circle: Circle, now: Date, wanted: string | null = null): AllianceStanding {
  const seats = circle.seats.filter(
    (seat) =>
      isDelegate(viewer, seat, circle.allianceId, now) && (wanted === null || seat.party.organizationId === wanted),
  );
  const active = seats.filter(({ isActive }) => isActive);
  const [only] = seats;
  const memberId = seats.length === 1 && only ? only.party.organizationId : null;
  const isOffice = circle.office !== null && actsForOffice(viewer, circle.office, circle.allianceId, now);
  const isLead = active.some(({ party }) => party.organizationId === circle.leadOrgId);
  const parties = [circle.office, circle.approver, ...circle.seats.map(({ party }) => party)];
  const above = parties.flatMap((party) => party?.reach ?? []);
  const roles: Role[] = [
    ...(isSystem(viewer) ? (['SYSTEM'] as const) : []),
    ...(isPlatformAdmin(viewer, now) ? (['PLATFORM_ADMIN'] as const) : []),
    ...(isOffice ? (['OFFICE'] as const) : []),
    ...(seats.length > 0 ? (['DELEGATE'] as const) : []),
    ...new Set(grantsReaching(viewer, ['ORG_ADMIN', 'SUPERVISOR', 'VERIFIER'], above, now).map(({ role }) => role)),
  ];
  const [role = 'MEMBER'] = roles;
  return {
    roles: [...roles, ...(isLead ? ['LEAD'] : []), ...(active.length > 0 ? ['ACTIVE_DELEGATE'] : [])],
    memberIds: seats.map(({ party }) => party.organizationId),
    memberId,
    today: dateOf(now),
    actingAs: {
      organizationId: (isOffice ? circle.office?.organizationId : memberId) ?? viewer.organizationId,
      role,
    },
  };
}

/** What the platform's own timers are to any alliance. */
export function systemStanding(now: Date): AllianceStanding {
  return withoutMember('SYSTEM', now);
}

/** What the assembly is to its alliance: its vote takes the step, whoever counted it. */
export function assemblyStanding(now: Date): AllianceStanding {
  return withoutMember('ASSEMBLY', now);
}

function withoutMember(role: string, now: Date): AllianceStanding {
  const actingAs = { organizationId: null, role: 'SYSTEM' } as const;
  return { roles: [role], memberIds: [], memberId: null, today: dateOf(now), actingAs };
}

/** Whether the viewer may see what the members share: charter, plans, assemblies, votes, tasks. */
export function isEntitled(viewer: Viewer, { allianceId, reach, delegates }: Shared, now: Date): boolean {
  if (isPlatformAdmin(viewer, now) || isSystem(viewer)) return true;
  if (viewer.accountId !== null && delegates.includes(viewer.accountId)) return true;
  return grantsReaching(viewer, allianceRoles, reach, now).some(
    ({ role, subjectId }) =>
      (role !== 'DELEGATE' && role !== 'OFFICE') || subjectId === undefined || subjectId === allianceId,
  );
}

/** Which alliances' shared things a viewer may look for: all, or those that reach these organizations. */
export type ReadScope =
  | { readonly everything: true }
  | { readonly everything: false; readonly underIds: readonly string[] };

/** Where a viewer's grants let them look; whether they are entitled is decided by each alliance. */
export function readScopeOf(viewer: Viewer, now: Date): ReadScope {
  if (isPlatformAdmin(viewer, now) || isSystem(viewer)) return { everything: true };
  const grants = viewer.grants.filter(({ role, ...grant }) => isAllianceRole(role) && holds({ role, ...grant }, now));
  return { everything: false, underIds: grants.flatMap(({ organizationId }) => organizationId ?? []) };
}

const isAllianceRole = (role: Role): boolean => allianceRoles.some((one) => one === role);

/** Whose alliance it is, as far as reading goes. */
export interface Shared {
  readonly allianceId: string | null;
  /** Ids of the office, the members and all above them. */
  readonly reach: readonly string[];
  readonly delegates: readonly string[];
}

/** The office acts through holders of OFFICE at its organization or above, for this alliance or any, and through its secretary. */
function actsForOffice(viewer: Viewer, office: Party, allianceId: string | null, now: Date): boolean {
  const grants = grantsReaching(viewer, ['OFFICE'], office.reach, now);
  if (grants.some(({ subjectId }) => subjectId === undefined || subjectId === allianceId)) return true;
  return isSecretaryOf(viewer, office, now);
}

function isDelegate(viewer: Viewer, { party, delegates }: Seat, allianceId: string | null, now: Date): boolean {
  if (viewer.accountId !== null && delegates.includes(viewer.accountId)) return true;
  const granted = viewer.grants.some(
    ({ role, organizationId, subjectId, ...grant }) =>
      role === 'DELEGATE' &&
      organizationId === party.organizationId &&
      (subjectId === undefined || subjectId === allianceId) &&
      holds({ role, organizationId, ...grant }, now),
  );
  return granted || isSecretaryOf(viewer, party, now);
}

/** A secretary answers for one organization, not for those below it (domain.md §0). */
function isSecretaryOf(viewer: Viewer, party: Party, now: Date): boolean {
  return viewer.grants.some(
    (grant) => grant.role === 'SECRETARY' && grant.organizationId === party.organizationId && holds(grant, now),
  );
}

function isSystem(viewer: Viewer): boolean {
  return viewer.grants.some((grant) => grant.role === 'SYSTEM');
}
