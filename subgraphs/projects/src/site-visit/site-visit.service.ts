import {
  asEvidence,
  type Ask,
  type Connection,
  newId,
  type PageArguments,
  paginate,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import type { LeadAssignments } from '../lead-assignment/lead-assignment.service.js';
import { isOpen } from '../project/project.rules.js';
import type { Projects } from '../project/project.service.js';
import { visitLogged } from './site-visit.events.js';
import { fromDocument, type SiteVisitDocument } from './site-visit.model.js';
import { checkVisit, logged, type SiteVisit, type VisitDraft } from './site-visit.rules.js';

/** A visit to log for a project. */
export interface NewVisit extends VisitDraft {
  readonly projectId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with visits to sites. */
export interface SiteVisits {
  /** Visits of a lead, the latest first. */
  list(leadId: string, page: PageArguments): Promise<Connection<SiteVisit>>;
  /** Logs a visit, by the lead alone. */
  log(ask: Ask, input: NewVisit): Promise<Result<SiteVisit, Refusal>>;
}

/** Makes the service of visits. */
export function createSiteVisits({
  model,
  store,
  steps,
  projects,
  leads,
}: {
  readonly model: Model<SiteVisitDocument>;
  readonly store: Store<SiteVisit>;
  readonly steps: Steps;
  readonly projects: Pick<Projects, 'find'>;
  readonly leads: Pick<LeadAssignments, 'activeOf' | 'upkeep'>;
}): SiteVisits {
  return {
    list: (leadId, page) =>
      paginate({
        model,
        filter: { leadId },
        order: [{ field: 'visitedOn', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    log: (ask, input) =>
      steps.change<SiteVisit>({
        ask,
        mutation: 'siteVisit.log',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const { accountId } = ask.viewer;
          const project = await projects.find(input.projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND', field: ['projectId'] });
          const lead = await leads.activeOf(project.id, session);
          if (!lead) return refuse({ code: 'NO_LEAD', field: ['projectId'] });
          if (lead.accountId !== accountId) return refuse({ code: 'FORBIDDEN' });
          actAs({ organizationId: lead.organizationId, role: 'MEMBER' });
          if (!isOpen(project)) return refuse({ code: 'PROJECT_OVER', field: ['projectId'] });
          const fit = checkVisit(input, lead, dateOf(now));
          if (!fit.ok) return fit;
          const evidence = asEvidence(input.evidence ?? [], accountId);
          const visit = logged(newId(), lead, { ...input, evidence }, now);
          await store.insert([visit], session);
          await leads.upkeep.noteVisit(lead, visit.visitedOn, session);
          append(visitLogged(visit, lead, project));
          return ok(visit);
        },
      }),
  };
}
