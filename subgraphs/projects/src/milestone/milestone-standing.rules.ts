import { leadOf, type Project } from '../project/project.rules.js';
import type { ProjectStanding } from '../project/standing.rules.js';
import type { Milestone } from './milestone.rules.js';

/** What a viewer is to a milestone: whether they act for the party that answers for it, or for the one that leads the project. */
export function milestoneStanding(
  standing: ProjectStanding,
  { responsibleOrgId }: Pick<Milestone, 'responsibleOrgId'>,
  project: Project,
): ProjectStanding {
  const lead = leadOf(project);
  const answers = standing.partyIds.includes(responsibleOrgId);
  const leads = standing.partyIds.includes(lead);
  const organizationId = answers ? responsibleOrgId : leads ? lead : null;
  return {
    ...standing,
    roles: [...standing.roles, ...(answers ? ['RESPONSIBLE'] : []), ...(leads ? ['LEADING'] : [])],
    ...(organizationId === null ? {} : { actingAs: { organizationId, role: 'CONTACT' } }),
  };
}
