import { emptyPage, historyFor, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  LeadAssignmentResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import type { Project as ProjectType } from '../project/project.rules.js';
import { visitDueOn, visitLight } from '../site-visit/site-visit.rules.js';
import { isIndispensable, type LeadAssignment as LeadType } from './lead-assignment.rules.js';
import { leadAssignmentWorkflow } from './lead-assignment.workflow.js';

export const Query = {
  leadAssignment: (_, { id }, { loaders }) => loaders.leads.byId.load(id),
  leads: (_, { filter, ...page }, { services }) => services.leads.list(filter ?? {}, page),
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  leadAssign: async (_, { input }, context) => payload('lead', await context.services.leads.assign(context, input)),
  leadEnd: async (_, { input }, context) => payload('lead', await context.services.leads.end(context, input)),
} satisfies Partial<MutationResolvers>;

export const Project = {
  lead: ({ id }, _, { loaders }) => loaders.leads.activeOf.load(id),
  leadAssignments: async ({ id }, _, { loaders }) => [...(await loaders.leads.ofProject.load(id))],
} satisfies Pick<ProjectResolvers, 'lead' | 'leadAssignments'>;

const projectOf = async ({ projectId }: LeadType, { loaders }: Context): Promise<ProjectType> => {
  const project = await loaders.projects.byId.load(projectId);
  if (!project) throw new TypeError(`expected the project ${projectId} of a lead to exist`);
  return project;
};

/** What those around the project share is shown to the entitled; to others it is as if it were not there. */
const ifEntitled = async <T>(lead: LeadType, { loaders }: Context, read: () => T | Promise<T>, otherwise: T) =>
  (await loaders.projects.entitled.load(lead.projectId)) ? read() : otherwise;

export const LeadAssignment = {
  __resolveReference: ({ id }, { loaders }) => loaders.leads.byId.load(id),
  project: (lead, _, context) => projectOf(lead, context),
  organization: ({ organizationId }) => ({ id: organizationId }),
  serviceList: ({ serviceList }) => [...serviceList],
  endedReason: (lead, _, context) => ifEntitled(lead, context, () => lead.endedReason, null),
  openRequests: (lead, _, context) =>
    ifEntitled(lead, context, () => context.loaders.siteRequests.openOf.load(lead.id), null),
  visitDueOn: async (lead, _, context) => visitDueOn(lead, await projectOf(lead, context)),
  visitLight: async (lead, _, context) =>
    visitLight(lead, await projectOf(lead, context), context.clock(), context.services.calendar),
  visits: (lead, page, context) =>
    ifEntitled(lead, context, () => context.services.siteVisits.list(lead.id, page), emptyPage()),
  availableActions: async (lead, _, context) => {
    const project = await projectOf(lead, context);
    const standing = await context.services.leads.standingOf(project, context, context.clock());
    return [...available(leadAssignmentWorkflow, { ...lead, isIndispensable: isIndispensable(project) }, standing)];
  },
  history: async (lead, page, context) => {
    const isEntitled = (await context.loaders.projects.entitled.load(lead.projectId)) !== null;
    return historyFor(isEntitled, context.log, { type: 'LeadAssignment', id: lead.id }, page);
  },
} satisfies LeadAssignmentResolvers;
