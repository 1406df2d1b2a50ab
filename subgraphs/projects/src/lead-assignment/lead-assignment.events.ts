import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { audienceOf, type Project } from '../project/project.rules.js';
import type { LeadAssignment } from './lead-assignment.rules.js';

/** What every event of a named lead tells. Others read this in the log. */
export interface LeadEventPayload {
  readonly projectId: string;
  readonly projectKind: Project['kind'];
  readonly listId: string | null;
  readonly leadId: string;
  readonly accountId: string;
  readonly organizationId: string;
  readonly kind: LeadAssignment['kind'];
  readonly since: Date;
  readonly until: Date | null;
  readonly action: string;
  readonly from: LeadAssignment['status'] | null;
  readonly to: LeadAssignment['status'];
}

/** Whom a new lead follows, and how many open requests came with it. */
export interface LeadBefore {
  readonly beforeLeadId: string | null;
  readonly beforeAccountId: string | null;
  readonly movedRequests: number;
}

/** What an event tells of a project and its lead. */
export function leadPayload(lead: LeadAssignment, project: Project) {
  const { id, projectId, accountId, organizationId, kind, from, until } = lead;
  const { kind: projectKind, listId } = project;
  return { projectId, projectKind, listId, leadId: id, accountId, organizationId, kind, since: from, until };
}

/** A step of a named lead. */
export function leadStepped(
  { action, event, from }: Pick<Decision<LeadAssignment['status']>, 'action' | 'event' | 'from'>,
  lead: LeadAssignment,
  project: Project,
  more: LeadBefore | { readonly month: string } | { readonly beforeOrganizationId: string } | object = {},
): Happening {
  const payload: LeadEventPayload = { ...leadPayload(lead, project), action, from, to: lead.status };
  return {
    type: event,
    entity: { type: 'LeadAssignment', id: lead.id, version: lead.version },
    organizations: [...new Set([lead.organizationId, ...audienceOf(project)])],
    payload: { ...payload, ...more },
  };
}
