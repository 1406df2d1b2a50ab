import type { Happening } from '@cobuild/subgraph';
import type { LeadAssignment } from '../lead-assignment/lead-assignment.rules.js';
import { audienceOf, type Project } from '../project/project.rules.js';
import type { SiteVisit } from './site-visit.rules.js';

/** What the event of a visit tells. Others read this in the log. */
export interface SiteVisitEventPayload {
  readonly projectId: string;
  readonly projectKind: Project['kind'];
  readonly listId: string | null;
  readonly visitId: string;
  readonly leadId: string;
  readonly leadKind: LeadAssignment['kind'];
  readonly accountId: string;
  readonly organizationId: string;
  readonly visitedOn: string;
}

/** A visit was logged. */
export function visitLogged(visit: SiteVisit, lead: LeadAssignment, project: Project): Happening {
  const { id, version, leadId, accountId, organizationId, visitedOn } = visit;
  const payload: SiteVisitEventPayload = {
    projectId: project.id,
    projectKind: project.kind,
    listId: project.listId,
    visitId: id,
    leadId,
    leadKind: lead.kind,
    accountId,
    organizationId,
    visitedOn,
  };
  return {
    type: 'projects.SiteVisitLogged',
    entity: { type: 'SiteVisit', id, version },
    organizations: [...new Set([organizationId, ...audienceOf(project)])],
    payload: { ...payload },
  };
}
