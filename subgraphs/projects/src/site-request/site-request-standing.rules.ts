import type { Viewer } from '@cobuild/identity';
import type { ProjectStanding } from '../project/standing.rules.js';

/** What a viewer is to a request now. */
export interface SiteRequestStanding extends ProjectStanding {
  readonly accountId: string | null;
  readonly isLead: boolean;
}

interface Concerned {
  /** The organization in whose name it was raised. */
  readonly raisedById: string;
  readonly leadAccountId: string;
  readonly leadOrganizationId: string;
}

/** The lead takes and solves; whoever acts for the organization that raised the request confirms. */
export function requestStandingOf(
  viewer: Viewer,
  concerned: Concerned,
  standing: ProjectStanding,
): SiteRequestStanding {
  const { raisedById, leadAccountId, leadOrganizationId } = concerned;
  const isLead = viewer.accountId !== null && viewer.accountId === leadAccountId;
  const isRaiser = standing.forIds.includes(raisedById);
  const asLead = { organizationId: leadOrganizationId, role: 'MEMBER' } as const;
  const asRaiser = { organizationId: raisedById, role: 'CONTACT' } as const;
  return {
    ...standing,
    accountId: viewer.accountId,
    isLead,
    roles: [...standing.roles, ...(isLead ? ['LEAD'] : []), ...(isRaiser ? ['RAISER'] : [])],
    actingAs: isLead ? asLead : isRaiser ? asRaiser : standing.actingAs,
  };
}
