import { fault, historyFor, type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  OrganizationResolvers,
  ProjectListResolvers,
  ProjectPartyResolvers,
  ProjectContactResolvers,
  ProjectResolvers,
  ProjectScoreResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { liveProjects } from '../live-projects.js';
import { averageOf } from './project-steps.rules.js';
import { actorOf } from './project-filter.rules.js';
import type { Project as ProjectType } from './project.rules.js';
import type { ProjectStep } from './project.service.js';
import { type ProjectAction, projectWorkflow } from './project.workflow.js';

export const Query = {
  project: (_, { id, code }, { loaders }) =>
    id != null
      ? loaders.projects.byId.load(id)
      : code != null
        ? loaders.projects.byCode.load(code)
        : Promise.reject(fault('BAD_USER_INPUT', 'give "id" or "code"')),
  projects: (_, { filter, order, ...page }, { services, viewer, clock }) => {
    const { mine, ...wanted } = filter ?? {};
    const actor = mine ? actorOf(viewer, clock()) : null;
    return services.projects.list({ ...wanted, actor }, order, page);
  },
} satisfies Partial<QueryResolvers>;

const step = async (action: ProjectAction, { input }: { input: ProjectStep }, context: Context) =>
  payload('project', await context.services.projects.step(action, context, input));

export const Mutation = {
  projectPropose: async (_, { input }, context) =>
    payload('project', await context.services.projects.propose(context, input)),
  projectRevise: (_, args, context) => step('revise', args, context),
  projectSignPlan: (_, args, context) => step('signPlan', args, context),
  projectAddToList: (_, args, context) => step('list', args, context),
  projectStart: (_, args, context) => step('start', args, context),
  projectPause: (_, args, context) => step('pause', args, context),
  projectResume: (_, args, context) => step('resume', args, context),
  projectDeliver: (_, args, context) => step('deliver', args, context),
  projectJudge: (_, args, context) => step('judge', args, context),
  projectCommend: (_, args, context) => step('commend', args, context),
  projectArchive: (_, args, context) => step('archive', args, context),
  projectCancel: (_, args, context) => step('cancel', args, context),
} satisfies Partial<MutationResolvers>;

/** What a project's live field tells of: its own steps, its parties' reports, what stands in its way. */
const followed: readonly string[] = ['Project', 'PartyReport', 'ProjectBlocker'];
/** What belongs to projects; followed on request, as there is much of it. */
const work = ['Milestone'];

export const Subscription = {
  projectUpdated: {
    subscribe: (_, { withWork, ...filter }, context) =>
      liveProjects(context, filter, {
        accepts: ({ entity }) => followed.includes(entity.type) || (withWork && work.includes(entity.type)),
        toPayload: (_event, project) => ({ project }),
        async present(limit) {
          const { services, viewer, clock } = context;
          const projects = await services.projects.entitling(viewer, clock(), filter, limit);
          return projects.map((project) => ({
            entity: { type: 'Project', id: project.id, version: project.version },
            toPayload: () => ({ project }),
          }));
        },
      }),
    resolve: (notice: Notice & { project: ProjectType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

const isEntitled = async ({ id }: ProjectType, { loaders }: Context) =>
  (await loaders.projects.entitled.load(id)) !== null;

/** What those around a project share is shown to the entitled; to others it is as if it were not there. */
export const ifEntitled = async <T>(
  project: ProjectType,
  context: Context,
  read: () => T | Promise<T>,
  otherwise: T,
): Promise<T> => ((await isEntitled(project, context)) ? read() : otherwise);

export const Project = {
  __resolveReference: ({ id }, { loaders }) => loaders.projects.byId.load(id),
  list: ({ listId }, _, { loaders }) => (listId === null ? null : loaders.lists.byId.load(listId)),
  parties: ({ parties }) => [...parties],
  beneficiary: ({ beneficiaryId }) => (beneficiaryId === null ? null : { id: beneficiaryId }),
  viewerIsEntitled: (project, _, context) => isEntitled(project, context),
  isExcellent: ({ commendedAt }) => commendedAt !== null,
  contacts: (project, _, context) => ifEntitled(project, context, () => [...project.contacts], []),
  evidence: (project, _, context) => ifEntitled(project, context, () => [...project.evidence], []),
  scores: (project, _, context) => ifEntitled(project, context, () => [...project.scores], []),
  averageScore: (project, _, context) => ifEntitled(project, context, () => averageOf(project.scores), null),
  budgetFen: (project, _, context) => ifEntitled(project, context, () => project.budgetFen, null),
  endReason: (project, _, context) => ifEntitled(project, context, () => project.endReason, null),
  followers: ({ followers }) => followers.organizationIds.map((id) => ({ id })),
  availableActions: async (project, _, { loaders }) => [
    ...available(projectWorkflow, project, await loaders.projects.standing.load(project)),
  ],
  history: async (project, page, context) =>
    historyFor(await isEntitled(project, context), context.log, { type: 'Project', id: project.id }, page),
} satisfies ProjectResolvers;

export const ProjectParty = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ProjectPartyResolvers;

export const ProjectContact = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ProjectContactResolvers;

export const ProjectScore = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ProjectScoreResolvers;

export const ProjectList = {
  projects: ({ id }, { filter, order, ...page }, { services }) =>
    services.projects.list({ ...filter, listId: id }, order, page),
} satisfies ProjectListResolvers;

export const Organization = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, { filter, order, ...page }, { services }) =>
    services.projects.list({ ...filter, partyId: id }, order, page),
} satisfies OrganizationResolvers;
