import { checkText, longestReason } from '@cobuild/subgraph';
import { type Decision, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import { isOpen, needsNamedLead, type Project } from '../project/project.rules.js';
import type { LeadStatus } from './lead-assignment.workflow.js';

/** For what somebody is named (domain.md §4). */
export const leadKinds = ['ROAD', 'SITE', 'CONTACT'] as const;

export type LeadKind = (typeof leadKinds)[number];

/** A person who answers for a project on site for a time, from one instant to another (路长). */
export interface LeadAssignment {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly projectId: string;
  readonly accountId: string;
  readonly name: string;
  /** The organization for which the lead stands. */
  readonly organizationId: string;
  readonly kind: LeadKind;
  readonly status: LeadStatus;
  readonly from: Date;
  /** When the next lead began, or the project ended; `null` while it lasts. */
  readonly until: Date | null;
  readonly serviceList: readonly string[];
  readonly endedReason: string | null;
  /** Those whom its project reaches. */
  readonly reach: readonly string[];
  /** How many requests to it are not confirmed. */
  readonly openRequests: number;
  readonly lastVisitOn: string | null;
  /** The day after whose end it is looked whether a month's visit is missing; `null` once it has ended. */
  readonly visitCheckOn: string | null;
}

/** A lead to name. */
export interface LeadDraft {
  readonly accountId: string;
  readonly name: string;
  readonly organizationId: string;
  readonly kind: LeadKind;
  readonly serviceList?: readonly string[] | null | undefined;
  /** Why the lead before it ends. */
  readonly reason?: string | null | undefined;
}

const longest = { name: 100, accountId: 100, service: 200 } as const;
const mostServices = 50;

/** A lead has a name, and services that people read. */
export function checkLead({ name, accountId, serviceList, reason }: LeadDraft): Result<void, Refusal> {
  const services = serviceList ?? [];
  if (services.length > mostServices) {
    return refuse({ code: 'TOO_MANY', field: ['serviceList'], details: { most: mostServices } });
  }
  const texts = [
    checkText('accountId', accountId, longest.accountId),
    checkText('name', name, longest.name),
    checkText('reason', reason, longestReason),
  ];
  const wrong = texts.find((text) => !text.ok);
  if (wrong) return wrong;
  for (const [index, service] of services.entries()) {
    const fit = checkText('serviceList', service, longest.service);
    if (!fit.ok) return refuse({ ...fit.refusal, field: ['serviceList', String(index)] });
  }
  return ok(undefined);
}

/** A new lead replaces the one that its author saw, or nobody: never one of whom the author does not know. */
export function checkReplaced(before: LeadAssignment | null, replacesId: string | null): Result<void, Refusal> {
  if (replacesId === (before?.id ?? null)) return ok(undefined);
  if (replacesId === null) return refuse({ code: 'SECOND_LEAD', field: ['replacesId'] });
  return refuse({ code: 'CONFLICT', field: ['replacesId'], details: { currentVersion: before?.version ?? 0 } });
}

/** Whether a project may not be without a lead: one of the kinds that need it, until it is over. */
export const isIndispensable = (project: Pick<Project, 'kind' | 'status'>): boolean =>
  needsNamedLead(project) && isOpen(project);

/** The key that only one active assignment of a project has; the database holds it unique. */
export const liveKeyOf = ({ projectId, status }: Pick<LeadAssignment, 'projectId' | 'status'>): string | null =>
  status === 'ACTIVE' ? projectId : null;

/** A lead as it begins. */
export function begun(
  id: string,
  { id: projectId, reach }: Pick<Project, 'id' | 'reach'>,
  draft: LeadDraft,
  { now, visitCheckOn }: { readonly now: Date; readonly visitCheckOn: string },
): LeadAssignment {
  const { accountId, name, organizationId, kind, serviceList } = draft;
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    projectId,
    accountId,
    name: name.trim(),
    organizationId,
    kind,
    status: 'ACTIVE',
    from: now,
    until: null,
    serviceList: (serviceList ?? []).map((service) => service.trim()),
    endedReason: null,
    reach,
    openRequests: 0,
    lastVisitOn: null,
    visitCheckOn,
  };
}

/** The assignment after a step that was decided; it ends in the instant of the step. */
export function afterStep(
  lead: LeadAssignment,
  { to }: Pick<Decision<LeadStatus>, 'to'>,
  { now, reason }: { readonly now: Date; readonly reason?: string | null | undefined },
): LeadAssignment {
  const next: LeadAssignment = { ...lead, status: to, version: lead.version + 1, updatedAt: now };
  return to === 'ENDED'
    ? { ...next, until: now, endedReason: reason ?? null, openRequests: 0, visitCheckOn: null }
    : next;
}
