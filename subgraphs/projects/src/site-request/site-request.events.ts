import type { Happening } from '@cobuild/subgraph';
import type { Decision, WorkCalendar } from '@cobuild/workflow';
import { audienceOf, type Project } from '../project/project.rules.js';
import { durationsOf, type SiteRequest } from './site-request.rules.js';

/** What every event of a request tells. Others read this in the log: medians and requests per lead are folded from it. */
export interface SiteRequestEventPayload extends ReturnType<typeof durationsOf> {
  readonly projectId: string;
  readonly projectKind: Project['kind'];
  readonly listId: string | null;
  readonly requestId: string;
  readonly requestNumber: number;
  readonly raisedById: string;
  readonly leadId: string;
  readonly leadAccountId: string;
  readonly leadOrganizationId: string;
  readonly dueAt: Date;
  readonly reopenedCount: number;
  readonly action: string;
  readonly from: SiteRequest['status'] | null;
  readonly to: SiteRequest['status'];
}

/** A step of a request. */
export function requestStepped(
  { action, event, from }: Pick<Decision<SiteRequest['status']>, 'action' | 'event' | 'from'>,
  request: SiteRequest,
  project: Project,
  calendar: WorkCalendar,
): Happening {
  return happening(event, request, project, calendar, { action, from });
}

/** A request went over to another lead, who learns of it by this. */
export function requestMoved(
  before: SiteRequest,
  request: SiteRequest,
  project: Project,
  calendar: WorkCalendar,
): Happening {
  const { leadId: beforeLeadId, leadAccountId: beforeLeadAccountId, leadOrganizationId } = before;
  const more = { beforeLeadId, beforeLeadAccountId };
  const moved = happening(
    'projects.SiteRequestMoved',
    request,
    project,
    calendar,
    { action: 'move', from: before.status },
    more,
  );
  return { ...moved, organizations: [...new Set([...moved.organizations, leadOrganizationId])] };
}

/** A merged organization's request is its successor's now (domain.md G8). */
export function requestSucceeded(
  before: SiteRequest,
  request: SiteRequest,
  project: Project,
  calendar: WorkCalendar,
): Happening {
  const step = { action: 'succeed', from: before.status };
  const more = { beforeRaisedById: before.raisedById };
  return happening('projects.SiteRequestSucceeded', request, project, calendar, step, more);
}

function happening(
  type: string,
  request: SiteRequest,
  project: Project,
  calendar: WorkCalendar,
  step: Pick<SiteRequestEventPayload, 'action' | 'from'>,
  more: object = {},
): Happening {
  const { id, version, number, raisedById, leadId, leadAccountId, leadOrganizationId, dueAt, reopenedCount } = request;
  const payload: SiteRequestEventPayload = {
    projectId: project.id,
    projectKind: project.kind,
    listId: project.listId,
    requestId: id,
    requestNumber: number,
    raisedById,
    leadId,
    leadAccountId,
    leadOrganizationId,
    dueAt,
    reopenedCount,
    ...durationsOf(request, calendar),
    ...step,
    to: request.status,
  };
  return {
    type,
    entity: { type: 'SiteRequest', id, version },
    organizations: [...new Set([raisedById, leadOrganizationId, ...audienceOf(project)])],
    payload: { ...payload, ...more },
  };
}
