import type { Party } from '@cobuild/directory';
import { grantsReaching, holds, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import type { Standing } from '@cobuild/workflow';

/** Roles that act on conferences; held at the host, at a member or above them they entitle to what the conference shares. */
const conferenceRoles = [
  'ORG_ADMIN',
  'SECRETARY',
  'OFFICE',
  'DELEGATE',
  'RESPONDER',
  'SUPERVISOR',
  'VERIFIER',
] as const satisfies Role[];

/** Roles in which somebody acts for the one organization at which they hold them. */
const ownRoles: readonly Role[] = ['SECRETARY', 'DELEGATE', 'RESPONDER'];

/** Who stands around a conference now. */
export interface ConferenceCircle {
  readonly conferenceId: string | null;
  readonly host: Party;
  readonly members: readonly Party[];
}

/** What a viewer is to a conference now. */
export interface ConferenceStanding extends Standing {
  /** Host and members in whose name the viewer may act. */
  readonly organizationIds: readonly string[];
  readonly accountId: string | null;
  readonly actingAs: ActingAs;
}

/** What a viewer is to a task of a conference now. */
export interface TaskStanding extends ConferenceStanding {
  /** Organizations at which the viewer supervises and that the task's organization or the host stands under. */
  readonly supervisesAt: readonly string[];
}

/** The timers' own standing, and that of what follows from a step of the conference itself. */
export const systemStanding: ConferenceStanding = {
  roles: ['SYSTEM'],
  organizationIds: [],
  accountId: null,
  actingAs: { organizationId: null, role: 'SYSTEM' },
};

/** A secretariat acts for the host; secretaries, delegates and desks act for the organization at which they are so. */
export function standingOf(viewer: Viewer, circle: ConferenceCircle, now: Date): ConferenceStanding {
  const { host, members, conferenceId } = circle;
  const parties = [host, ...members.filter(({ organizationId }) => organizationId !== host.organizationId)];
  const own = parties.filter(({ organizationId }) => actsFor(viewer, organizationId, conferenceId, now));
  const isOffice = isOfficeOf(viewer, host, conferenceId, now);
  const above = parties.flatMap(({ reach }) => reach);
  const roles: Role[] = [
    ...(viewer.grants.some(({ role }) => role === 'SYSTEM') ? (['SYSTEM'] as const) : []),
    ...(isPlatformAdmin(viewer, now) ? (['PLATFORM_ADMIN'] as const) : []),
    ...(isOffice ? (['OFFICE'] as const) : []),
    ...rolesAmong(viewer, ownRoles, now, own),
    ...new Set(grantsReaching(viewer, ['ORG_ADMIN', 'SUPERVISOR'], above, now).map(({ role }) => role)),
  ];
  const [role = 'MEMBER'] = roles;
  const [first] = own;
  return {
    roles: [...roles, ...(own.length > 0 ? ['PARTICIPANT'] : [])],
    organizationIds: own.map(({ organizationId }) => organizationId),
    accountId: viewer.accountId,
    actingAs: {
      organizationId: (isOffice ? host.organizationId : first?.organizationId) ?? viewer.organizationId,
      role,
    },
  };
}

/**
 * To one task of a conference: its organization does it, a supervisor above it or above the host verifies it.
 *
 * @param doneBy the organization that does it, with those into which it was merged
 */
export function taskStandingOf(
  viewer: Viewer,
  circle: ConferenceCircle,
  [organizationId = '', ...successors]: readonly string[],
  now: Date,
): TaskStanding {
  const standing = standingOf(viewer, circle, now);
  const doer = circle.members.find((party) => party.organizationId === organizationId) ?? {
    organizationId,
    reach: [organizationId],
  };
  const reach = [...doer.reach, ...circle.host.reach];
  const supervisesAt = grantsReaching(viewer, ['SUPERVISOR'], reach, now).flatMap(
    (grant) => grant.organizationId ?? [],
  );
  const actedFor = [organizationId, ...successors].find((id) => actsFor(viewer, id, circle.conferenceId, now));
  const isDoer = actedFor !== undefined;
  const [supervisor] = supervisesAt;
  const others = standing.roles.filter((role) => role !== 'SUPERVISOR');
  return {
    ...standing,
    roles: [...others, ...(isDoer ? ['DOER'] : []), ...(supervisor === undefined ? [] : ['SUPERVISOR'])],
    supervisesAt,
    actingAs: isDoer
      ? { ...standing.actingAs, organizationId: actedFor }
      : supervisor !== undefined && !others.includes('OFFICE')
        ? { organizationId: supervisor, role: 'SUPERVISOR' }
        : standing.actingAs,
  };
}

/** Whether the viewer may see what a conference shares: topics, tasks, reports. */
export function isEntitled(viewer: Viewer, { id, reach }: Shared, now: Date): boolean {
  if (isPlatformAdmin(viewer, now) || viewer.grants.some(({ role }) => role === 'SYSTEM')) return true;
  return grantsReaching(viewer, conferenceRoles, reach, now).some(
    ({ role, subjectId }) => !isNarrow(role) || subjectId === undefined || subjectId === id,
  );
}

/** Whose conference it is, as far as reading goes. */
export interface Shared {
  readonly id: string;
  /** Host, members and all above them. */
  readonly reach: readonly string[];
}

/** Organizations at and below which a viewer may look for conferences; `null` for everywhere. */
export function scopeOf(viewer: Viewer, now: Date): readonly string[] | null {
  if (isPlatformAdmin(viewer, now) || viewer.grants.some(({ role }) => role === 'SYSTEM')) return null;
  return viewer.grants
    .filter((grant) => conferenceRoles.some((role) => role === grant.role) && holds(grant, now))
    .flatMap(({ organizationId }) => organizationId ?? []);
}

/** A secretariat's and a delegate's role may be for one thing only. */
const isNarrow = (role: Role): boolean => role === 'OFFICE' || role === 'DELEGATE';

function isOfficeOf(viewer: Viewer, host: Party, conferenceId: string | null, now: Date): boolean {
  const granted = grantsReaching(viewer, ['OFFICE'], host.reach, now).some(
    ({ subjectId }) => subjectId === undefined || subjectId === conferenceId,
  );
  return granted || rolesAmong(viewer, ['SECRETARY'], now, [host]).length > 0;
}

function actsFor(viewer: Viewer, organizationId: string, conferenceId: string | null, now: Date): boolean {
  return viewer.grants.some(
    (grant) =>
      ownRoles.includes(grant.role) &&
      grant.organizationId === organizationId &&
      (grant.role !== 'DELEGATE' || grant.subjectId === undefined || grant.subjectId === conferenceId) &&
      holds(grant, now),
  );
}

/** The viewer's roles of these that they hold at the very organizations. */
function rolesAmong(viewer: Viewer, wanted: readonly Role[], now: Date, parties: readonly Party[]): readonly Role[] {
  const ids = parties.map(({ organizationId }) => organizationId);
  const held = viewer.grants.filter(
    (grant) =>
      wanted.includes(grant.role) &&
      grant.organizationId !== null &&
      ids.includes(grant.organizationId) &&
      holds(grant, now),
  );
  return [...new Set(held.map(({ role }) => role))];
}
