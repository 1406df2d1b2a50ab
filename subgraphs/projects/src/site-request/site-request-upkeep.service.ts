import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Steps, type Store } from '@cobuild/subgraph';
import { decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { AroundLeads, LeadAssignments } from '../lead-assignment/lead-assignment.service.js';
import { systemLeadStanding } from '../lead-assignment/lead-standing.rules.js';
import type { Project } from '../project/project.rules.js';
import { requestMoved, requestStepped, requestSucceeded } from './site-request.events.js';
import { afterStep, awaitingLead, isOpen, movedTo, openStatuses, type SiteRequest } from './site-request.rules.js';
import type { SiteRequestStanding } from './site-request-standing.rules.js';
import { siteRequestWorkflow } from './site-request.workflow.js';

type Session = mongo.ClientSession;

/** What keeps requests true to what happens around them: time, other leads, merged organizations. */
export interface SiteRequestUpkeep extends AroundLeads {
  /** Requests that their lead has not taken, or neither solved nor escalated, in time. */
  dueToEscalate(now: Date, limit: number): Promise<readonly SiteRequest[]>;
  /** Escalates what is late, once. */
  escalateLate(request: SiteRequest): Promise<Result<SiteRequest, Refusal>>;
  /** Open requests that merged organizations raised. */
  dueForSuccession(limit: number): Promise<readonly SiteRequest[]>;
  /** Gives a request of a merged organization to its successor, which confirms it then (domain.md G8). */
  succeed(id: string): Promise<Result<SiteRequest, Refusal>>;
}

/** Makes the upkeep of requests. */
export function createSiteRequestUpkeep({
  store,
  steps,
  leads,
  directory,
  calendar,
  projectOf,
}: {
  readonly store: Store<SiteRequest>;
  readonly steps: Steps;
  readonly leads: Pick<LeadAssignments, 'upkeep'>;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly projectOf: (request: SiteRequest, session: Session) => Promise<Project>;
}): SiteRequestUpkeep {
  const systemStanding = (now: Date): SiteRequestStanding => ({ ...systemLeadStanding(now), isLead: false });

  const openOf = (leadId: string, session: Session) =>
    store.findWhere({ leadId, status: { $in: openStatuses } }, { session });

  return {
    async moveRequests({ from, to, project }, { session, now, append }) {
      const open = await openOf(from.id, session);
      for (const request of open) {
        const next = movedTo(request, to, now);
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        append(requestMoved(request, next, project, calendar));
      }
      await leads.upkeep.countRequests(to.id, open.length, session);
      return ok(open.length);
    },
    async lapseRequests(lead, project, { session, now, append }) {
      const open = await openOf(lead.id, session);
      for (const request of open) {
        const context = { viewer: systemStanding(now), input: {}, now, calendar };
        const decision = decide(siteRequestWorkflow, request, 'lapse', context);
        if (!decision.ok) return decision;
        const next = afterStep(request, decision.value, { input: {}, now, accountId: null });
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        append(requestStepped(decision.value, next, project, calendar));
      }
      return ok(open.length);
    },
    dueToEscalate: (now, limit) => store.findWhere({ status: { $in: awaitingLead }, dueAt: { $lt: now } }, { limit }),
    escalateLate: ({ id, version }) =>
      steps.take<SiteRequest, SiteRequest['status'], SiteRequestStanding & { readonly project: Project }>({
        ask: bySystem,
        mutation: 'siteRequest.escalateLate',
        input: { id, version },
        store,
        async stand(request, { session, now }) {
          return { ...systemStanding(now), project: await projectOf(request, session) };
        },
        decide: (request, { project: _, ...viewer }, { now }) =>
          decide(siteRequestWorkflow, request, 'escalateLate', { viewer, input: {}, now, calendar }),
        apply(request, decision, { project }, { now }) {
          const next = afterStep(request, decision, { input: {}, now, accountId: null });
          return Promise.resolve(ok({ next, happenings: [requestStepped(decision, next, project, calendar)] }));
        },
      }),
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return store.findWhere({ raisedById: { $in: merged }, status: { $in: openStatuses } }, { limit });
    },
    succeed: (requestId) =>
      steps.change<SiteRequest>({
        ask: bySystem,
        mutation: 'siteRequest.succeed',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const request = await store.find(requestId, session);
          if (!request) return refuse({ code: 'NOT_FOUND' });
          const to = (await mergedAmong(directory, [request.raisedById], session)).get(request.raisedById);
          if (to === undefined || !isOpen(request)) return ok(request);
          const next = { ...request, raisedById: to, version: request.version + 1, updatedAt: now };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(requestSucceeded(request, next, await projectOf(request, session), calendar));
          return ok(next);
        },
      }),
  };
}
