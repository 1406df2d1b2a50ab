import type { Party } from '@cobuild/directory';
import { grantsReaching, holds, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import { dateOf, type Standing } from '@cobuild/workflow';

/** Roles that act on projects; held at a party, the beneficiary, the list's owner or above they entitle to what these share. */
const projectRoles = [
  'ORG_ADMIN',
  'SECRETARY',
  'OFFICE',
  'CONTACT',
  'SUPERVISOR',
  'VERIFIER',
] as const satisfies Role[];

/** Who stands around a project. */
export interface ProjectCircle {
  readonly projectId: string | null;
  readonly parties: readonly Party[];
  readonly beneficiary: Party | null;
  readonly listOwner: Party | null;
  readonly contacts: readonly { readonly organizationId: string; readonly accountId: string }[];
}

/** What a viewer is to a project now. */
export interface ProjectStanding extends Standing {
  /** Parties in whose name the viewer may act. */
  readonly partyIds: readonly string[];
  /** Parties and beneficiary in whose name the viewer may act. */
  readonly forIds: readonly string[];
  /** Whether the viewer may act for a party, also where they act for another organization now. */
  readonly actsForParty: boolean;
  /** The one for which this step is taken; `null` while it is not chosen, and for those above them. */
  readonly forId: string | null;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  readonly actingAs: ActingAs;
}

/**
 * What a viewer is to a project. An organization's secretary, its contacts and whoever the project names as its contact act for it.
 *
 * @param wanted the organization for which the viewer wants to act; their roles for others then do not count
 */
export function standingOf(
  viewer: Viewer,
  circle: ProjectCircle,
  now: Date,
  wanted: string | null = null,
): ProjectStanding {
  const isWanted = ({ organizationId }: Party) => wanted === null || organizationId === wanted;
  const mayActFor = (party: Party) => actsFor(viewer, party, circle, now);
  const ownParties = circle.parties.filter(mayActFor);
  const partyIds = ownParties.filter(isWanted).map(({ organizationId }) => organizationId);
  const benefits = circle.beneficiary !== null && isWanted(circle.beneficiary) && mayActFor(circle.beneficiary);
  const forIds = [...partyIds, ...(benefits && circle.beneficiary ? [circle.beneficiary.organizationId] : [])];
  const [only] = forIds;
  const forId = forIds.length === 1 && only ? only : null;
  const ownsList = circle.listOwner !== null && keepsList(viewer, circle.listOwner, now);
  const concerned = [...circle.parties, circle.beneficiary, circle.listOwner].flatMap((party) => party?.reach ?? []);
  const above = grantsReaching(viewer, ['ORG_ADMIN', 'SUPERVISOR', 'VERIFIER'], concerned, now);
  const acting: Role[] = [
    ...(isSystem(viewer) ? (['SYSTEM'] as const) : []),
    ...(isPlatformAdmin(viewer, now) ? (['PLATFORM_ADMIN'] as const) : []),
    ...new Set(above.map(({ role }) => role)),
  ];
  /** Whoever acts for an organization does so as its secretary or as its contact; for a list, as its owner's secretary or office. */
  const actingAs = (): ActingAs => {
    const [firstId = null] = forIds;
    const own = forId ?? firstId;
    if (own !== null) return { organizationId: own, role: isSecretary(viewer, own, now) ? 'SECRETARY' : 'CONTACT' };
    const [role = 'MEMBER'] = acting;
    if (!ownsList || !circle.listOwner) {
      return { organizationId: above[0]?.organizationId ?? viewer.organizationId, role };
    }
    const { organizationId } = circle.listOwner;
    return { organizationId, role: isSecretary(viewer, organizationId, now) ? 'SECRETARY' : 'OFFICE' };
  };
  return {
    roles: [
      ...acting,
      ...(partyIds.length > 0 ? ['PARTY'] : []),
      ...(benefits ? ['BENEFICIARY'] : []),
      ...(ownsList ? ['LIST_OWNER'] : []),
    ],
    partyIds,
    forIds,
    actsForParty: ownParties.length > 0,
    forId,
    today: dateOf(now),
    actingAs: actingAs(),
  };
}

/** Whose project it is, as far as reading goes. */
export interface Shared {
  readonly projectId: string;
  /** Ids of parties, beneficiary, list's owner and all above them. */
  readonly reach: readonly string[];
  readonly accountIds: readonly string[];
}

/** Whether the viewer may see what those around a project share: plan, reports, blockers, scores, requests. */
export function isEntitled(viewer: Viewer, { projectId, reach, accountIds }: Shared, now: Date): boolean {
  if (isPlatformAdmin(viewer, now) || isSystem(viewer)) return true;
  if (viewer.accountId !== null && accountIds.includes(viewer.accountId)) return true;
  return grantsReaching(viewer, projectRoles, reach, now).some(
    ({ role, subjectId }) => !isNarrowed(role) || subjectId === undefined || subjectId === projectId,
  );
}

/** Which projects' shared things a viewer may list: all, or those that reach these organizations. */
export type ReadScope =
  | { readonly everything: true }
  | {
      readonly everything: false;
      readonly underIds: readonly string[];
      /** The same, with the one project to which a role is narrowed. */
      readonly within: readonly { readonly organizationId: string; readonly projectId: string | null }[];
    };

/** Where a viewer's grants let them look; whether they are entitled is decided by each project. */
export function readScopeOf(viewer: Viewer, now: Date): ReadScope {
  if (isPlatformAdmin(viewer, now) || isSystem(viewer)) return { everything: true };
  const roles: readonly Role[] = projectRoles;
  const grants = viewer.grants.filter((grant) => roles.includes(grant.role) && holds(grant, now));
  const within = grants.flatMap(({ role, organizationId, subjectId }) => {
    const projectId = (isNarrowed(role) ? subjectId : undefined) ?? null;
    return organizationId === null ? [] : [{ organizationId, projectId }];
  });
  return { everything: false, underIds: within.map(({ organizationId }) => organizationId), within };
}

/** Whether a viewer keeps the list of an organization: its secretary, and its office. */
export function keepsList(viewer: Viewer, owner: Party, now: Date): boolean {
  return (
    isSecretary(viewer, owner.organizationId, now) || grantsReaching(viewer, ['OFFICE'], owner.reach, now).length > 0
  );
}

function actsFor(viewer: Viewer, party: Party, { projectId, contacts }: ProjectCircle, now: Date): boolean {
  const isNamed = contacts.some(
    ({ organizationId, accountId }) => organizationId === party.organizationId && accountId === viewer.accountId,
  );
  if (isNamed || isSecretary(viewer, party.organizationId, now)) return true;
  return grantsReaching(viewer, ['CONTACT'], party.reach, now).some(
    ({ subjectId }) => subjectId === undefined || subjectId === projectId,
  );
}

/** A secretary answers for one organization, not for those below it (domain.md §0). */
export function isSecretary(viewer: Viewer, organizationId: string, now: Date): boolean {
  return viewer.grants.some(
    (grant) => grant.role === 'SECRETARY' && grant.organizationId === organizationId && holds(grant, now),
  );
}

/** Roles that may be held for one project alone. */
const isNarrowed = (role: Role): boolean => role === 'CONTACT' || role === 'OFFICE';

function isSystem(viewer: Viewer): boolean {
  return viewer.grants.some(({ role }) => role === 'SYSTEM');
}
