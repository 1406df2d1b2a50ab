import { grantsReaching, type Viewer } from '@cobuild/identity';
import { dateOf } from '@cobuild/workflow';
import { leadOf, type Project } from '../project/project.rules.js';
import type { ProjectStanding } from '../project/standing.rules.js';

/** What a viewer is to the named lead of a project now. */
export interface LeadStanding extends ProjectStanding {
  readonly accountId: string | null;
}

/** The secretary of the party that leads the project names its lead, beside the list's owner and those above. */
export function leadStandingOf(
  viewer: Viewer,
  project: Pick<Project, 'parties' | 'leadAccountId'>,
  standing: ProjectStanding,
  now: Date,
): LeadStanding {
  const leadPartyId = leadOf(project);
  const isSecretary = grantsReaching(viewer, ['SECRETARY'], [leadPartyId], now).length > 0;
  const isLead = viewer.accountId !== null && viewer.accountId === project.leadAccountId;
  return {
    ...standing,
    accountId: viewer.accountId,
    roles: [...standing.roles, ...(isSecretary ? ['LEAD_SECRETARY'] : []), ...(isLead ? ['LEAD'] : [])],
    actingAs: isSecretary ? { organizationId: leadPartyId, role: 'SECRETARY' } : standing.actingAs,
  };
}

/** What the system is to any lead. */
export const systemLeadStanding = (now: Date): LeadStanding => ({
  roles: ['SYSTEM'],
  partyIds: [],
  forIds: [],
  actsForParty: false,
  forId: null,
  today: dateOf(now),
  accountId: null,
  actingAs: { organizationId: null, role: 'SYSTEM' },
});
