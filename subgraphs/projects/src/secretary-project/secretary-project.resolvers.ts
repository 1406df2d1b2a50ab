import { historyFor, type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
  SecretaryProjectResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { liveSecretaryProjects, type SecretaryTold } from './live-secretary-projects.js';
import { mayReadSecretaryProject } from './secretary-access.rules.js';
import { dueAtOf, lightOfProject, type SecretaryProject as SecretaryProjectType } from './secretary-project.rules.js';
import type { SecretaryStep } from './secretary-project.service.js';
import { type SecretaryAction, secretaryProjectWorkflow } from './secretary-project.workflow.js';
import { secretaryStandingOf } from './secretary-standing.rules.js';

export const Query = {
  secretaryProject: (_, { id }, { loaders }) => loaders.secretaryProjects.byId.load(id),
  secretaryProjects: (_, { filter, ...page }, { services }) => services.secretaryProjects.list(filter ?? {}, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: SecretaryAction, { input }: { input: SecretaryStep }, context: Context) =>
  payload('secretaryProject', await context.services.secretaryProjects.step(action, context, input));

export const Mutation = {
  secretaryProjectClaim: async (_, { input }, context) =>
    payload('secretaryProject', await context.services.secretaryProjects.claim(context, input)),
  secretaryProjectRevise: (_, args, context) => step('revise', args, context),
  secretaryProjectApprove: (_, args, context) => step('approve', args, context),
  secretaryProjectReturn: (_, args, context) => step('return', args, context),
  secretaryProjectStart: (_, args, context) => step('start', args, context),
  secretaryProjectDeliver: (_, args, context) => step('deliver', args, context),
  secretaryProjectJudge: (_, args, context) => step('judge', args, context),
  secretaryProjectTakeOver: (_, args, context) => step('takeOver', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  secretaryProjectUpdated: {
    subscribe: (_, filter, context) => liveSecretaryProjects(context, filter),
    resolve: (notice: Notice & SecretaryTold) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

const isEntitled = (project: SecretaryProjectType, { viewer, clock }: Context) =>
  mayReadSecretaryProject(viewer, project, clock());

/** What those around a project share is shown to the entitled; to others it is as if it were not there. */
const ifEntitled = <T>(project: SecretaryProjectType, context: Context, read: () => T, otherwise: T): T =>
  isEntitled(project, context) ? read() : otherwise;

export const SecretaryProject = {
  __resolveReference: ({ id }, { loaders }) => loaders.secretaryProjects.byId.load(id),
  organization: ({ organizationId }) => ({ id: organizationId }),
  responsibleOrg: ({ organizationId }) => ({ id: organizationId }),
  project: ({ projectId }, _, { loaders }) => (projectId === null ? null : loaders.projects.byId.load(projectId)),
  dueAt: (project) => dueAtOf(project),
  light: (project, _, { services, clock }) => lightOfProject(project, clock(), services.calendar),
  leaderName: ({ leaders }) => leaders.at(-1)?.name ?? null,
  viewerIsEntitled: (project, _, context) => isEntitled(project, context),
  leaders: (project, _, context) => ifEntitled(project, context, () => [...project.leaders], []),
  evidence: (project, _, context) => ifEntitled(project, context, () => [...project.evidence], []),
  score: (project, _, context) => ifEntitled(project, context, () => project.score, null),
  comment: (project, _, context) => ifEntitled(project, context, () => project.comment, null),
  returnReason: (project, _, context) => ifEntitled(project, context, () => project.returnReason, null),
  reports: async (project, _, context) =>
    isEntitled(project, context) ? [...(await context.loaders.secretaryReports.ofProject.load(project.id))] : [],
  availableActions: async (project, _, { viewer, loaders, clock }) => {
    const party = await loaders.organizations.party.load(project.organizationId);
    const standing = secretaryStandingOf(viewer, party, clock(), project.status === 'DELIVERED');
    return [...available(secretaryProjectWorkflow, project, standing)];
  },
  history: (project, page, context) =>
    historyFor(isEntitled(project, context), context.log, { type: 'SecretaryProject', id: project.id }, page),
} satisfies SecretaryProjectResolvers;

export const Organization = {
  secretaryProjects: ({ id }, { filter, ...page }, { services }) =>
    services.secretaryProjects.list({ ...filter, organizationId: id }, page),
} satisfies OrganizationResolvers;
