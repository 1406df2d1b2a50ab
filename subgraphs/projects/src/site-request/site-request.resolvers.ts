import { emptyPage, historyFor, type Notice, oncePerEvent, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  LeadRequestsResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
  SiteRequestResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { liveProjects } from '../live-projects.js';
import type { Services } from '../services.js';
import { lightOfRequest, responsibleFor, type SiteRequest as RequestType } from './site-request.rules.js';
import type { SiteRequestStep } from './site-request.service.js';
import { type SiteRequestAction, siteRequestWorkflow } from './site-request.workflow.js';

export const Query = {
  siteRequest: (_, { id }, { loaders }) => loaders.siteRequests.visible.load(id),
  mySiteRequests: (_, { statuses, ...page }, { services, viewer: { accountId } }) =>
    accountId === null ? emptyPage() : services.siteRequests.list({ leadAccountId: accountId, statuses }, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: SiteRequestAction, { input }: { input: SiteRequestStep }, context: Context) =>
  payload('request', await context.services.siteRequests.step(action, context, input));

export const Mutation = {
  siteRequestRaise: async (_, { input }, context) =>
    payload('request', await context.services.siteRequests.raise(context, input)),
  siteRequestTake: (_, args, context) => step('take', args, context),
  siteRequestCoordinate: (_, args, context) => step('coordinate', args, context),
  siteRequestSolve: (_, args, context) => step('solve', args, context),
  siteRequestEscalate: (_, args, context) => step('escalate', args, context),
  siteRequestBringBack: (_, args, context) => step('bringBack', args, context),
  siteRequestConfirm: (_, args, context) => step('confirm', args, context),
  siteRequestReopen: (_, args, context) => step('reopen', args, context),
} satisfies Partial<MutationResolvers>;

const requestOf = oncePerEvent((event, services: Services) => services.siteRequests.find(event.entity.id));

export const Subscription = {
  siteRequestUpdated: {
    subscribe: (_, filter, context) =>
      liveProjects(context, filter, {
        accepts: ({ entity }) => entity.type === 'SiteRequest',
        async toPayload(event) {
          const request = await requestOf(event, context);
          if (!request) throw new TypeError(`expected the request ${event.entity.id} of an event to exist`);
          return { request };
        },
        async present(limit) {
          const { services, viewer, clock } = context;
          const requests = await services.siteRequests.entitling(viewer, clock(), filter, limit);
          return requests.map((request) => ({
            entity: { type: 'SiteRequest', id: request.id, version: request.version },
            toPayload: () => ({ request }),
          }));
        },
      }),
    resolve: (notice: Notice & { request: RequestType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const Project = {
  siteRequests: async ({ id }, { statuses, ...page }, { services, loaders }) =>
    (await loaders.projects.entitled.load(id))
      ? services.siteRequests.list({ projectId: id, statuses }, page)
      : emptyPage(),
} satisfies Pick<ProjectResolvers, 'siteRequests'>;

const projectOf = async ({ projectId }: RequestType, { loaders }: Context) => {
  const project = await loaders.projects.byId.load(projectId);
  if (!project) throw new TypeError(`expected the project ${projectId} of a request to exist`);
  return project;
};

const leadOf = async ({ leadId }: RequestType, { loaders }: Context) => {
  const lead = await loaders.leads.byId.load(leadId);
  if (!lead) throw new TypeError(`expected the lead ${leadId} of a request to exist`);
  return lead;
};

export const SiteRequest = {
  __resolveReference: ({ id }, { loaders }) => loaders.siteRequests.visible.load(id),
  project: (request, _, context) => projectOf(request, context),
  lead: (request, _, context) => leadOf(request, context),
  raisedBy: ({ raisedById }) => ({ id: raisedById }),
  raisedByAccountId: ({ raisedBy }) => raisedBy,
  evidence: ({ evidence }) => [...evidence],
  solutionEvidence: ({ solutionEvidence }) => [...solutionEvidence],
  responsibleOrg: async (request, _, context) => {
    const { listId } = await projectOf(request, context);
    const list = listId === null ? null : await context.loaders.lists.byId.load(listId);
    return { id: responsibleFor(request, list?.ownerId ?? null) };
  },
  light: (request, _, { services, clock }) => lightOfRequest(request, clock(), services.calendar),
  availableActions: async (request, _, context) => {
    const { services, clock } = context;
    const standing = await services.siteRequests.standingOf(
      request,
      await projectOf(request, context),
      context,
      clock(),
    );
    return [...available(siteRequestWorkflow, request, standing)];
  },
  history: ({ id }, page, { log }) => historyFor(true, log, { type: 'SiteRequest', id }, page),
} satisfies SiteRequestResolvers;

export const LeadRequests = {
  byStatus: ({ byStatus }) => [...byStatus],
} satisfies LeadRequestsResolvers;
