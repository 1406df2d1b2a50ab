import type { Directory } from '@cobuild/directory';
import type { Steps } from '@cobuild/subgraph';
import type { WorkCalendar } from '@cobuild/workflow';
import { leadAssignmentStore } from './lead-assignment/lead-assignment.model.js';
import { createLeadAssignments, type LeadAssignments } from './lead-assignment/lead-assignment.service.js';
import type { Models } from './models.js';
import type { Projects } from './project/project.service.js';
import { siteRequestStore } from './site-request/site-request.model.js';
import { createSiteRequests, type SiteRequests } from './site-request/site-request.service.js';
import { siteVisitStore } from './site-visit/site-visit.model.js';
import { createSiteVisits, type SiteVisits } from './site-visit/site-visit.service.js';

/** Opens named leads (路长制), the requests to them and their visits: leads ask for their requests, which in turn ask leads. */
export function openLeads(
  models: Pick<Models, 'leads' | 'siteRequests' | 'siteVisits'>,
  parts: {
    readonly steps: Steps;
    readonly projects: Projects;
    readonly directory: Directory;
    readonly calendar: WorkCalendar;
  },
) {
  const leads: LeadAssignments = createLeadAssignments({
    ...parts,
    model: models.leads,
    store: leadAssignmentStore(models.leads),
    hanging: {
      moveRequests: (move, tx) => siteRequests.upkeep.moveRequests(move, tx),
      lapseRequests: (lead, project, tx) => siteRequests.upkeep.lapseRequests(lead, project, tx),
    },
  });
  const siteRequests: SiteRequests = createSiteRequests({
    ...parts,
    model: models.siteRequests,
    store: siteRequestStore(models.siteRequests),
    leads,
  });
  const siteVisits: SiteVisits = createSiteVisits({
    ...parts,
    model: models.siteVisits,
    store: siteVisitStore(models.siteVisits),
    leads,
  });
  return { leads, siteRequests, siteVisits };
}
