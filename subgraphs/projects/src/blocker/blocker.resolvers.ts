import { emptyPage, historyFor, payload, type StepInput } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  ProjectBlockerResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { ifEntitled } from '../project/project.resolvers.js';
import { type BlockerStepInput, type Blocker, factsOf, lightOfBlocker } from './blocker.rules.js';
import { type BlockerAction, blockerWorkflow } from './blocker.workflow.js';

export const Query = {
  projectBlocker: (_, { id }, { loaders }) => loaders.blockers.visible.load(id),
} satisfies Partial<QueryResolvers>;

const step = async (action: BlockerAction, { input }: { input: StepInput & BlockerStepInput }, context: Context) =>
  payload('blocker', await context.services.blockers.step(action, context, input));

export const Mutation = {
  projectBlockerRaise: async (_, { input }, context) =>
    payload('blocker', await context.services.blockers.raise(context, input)),
  projectBlockerReassign: (_, args, context) => step('reassign', args, context),
  projectBlockerEscalate: (_, args, context) => step('escalate', args, context),
  projectBlockerResolve: (_, args, context) => step('resolve', args, context),
} satisfies Partial<MutationResolvers>;

const projectOf = async ({ projectId }: Blocker, { loaders }: Pick<Context, 'loaders'>) => {
  const project = await loaders.projects.byId.load(projectId);
  if (!project) throw new TypeError(`expected the project ${projectId} of a blocker to exist`);
  return project;
};

export const ProjectBlocker = {
  __resolveReference: ({ id }, { loaders }) => loaders.blockers.visible.load(id),
  project: (blocker, _, context) => projectOf(blocker, context),
  raisedBy: ({ raisedById }) => ({ id: raisedById }),
  responsibleOrg: ({ ownerOrgId }) => ({ id: ownerOrgId }),
  light: (blocker, _, { services, clock }) => lightOfBlocker(blocker, clock(), services.calendar),
  evidence: ({ evidence }) => [...evidence],
  availableActions: async (blocker, _, context) => {
    const project = await projectOf(blocker, context);
    const viewer = await context.loaders.projects.standing.load(project);
    return [...available(blockerWorkflow, factsOf(blocker, project), viewer)];
  },
  // Whoever sees a blocker is entitled to its project.
  history: ({ id }, page, { log }) => historyFor(true, log, { type: 'ProjectBlocker', id }, page),
} satisfies ProjectBlockerResolvers;

export const Project = {
  openBlockers: (project, _, context) => ifEntitled(project, context, () => project.openBlockers, null),
  blockers: (project, { statuses, ...page }, context) =>
    ifEntitled(project, context, () => context.services.blockers.list(project.id, statuses ?? null, page), emptyPage()),
} satisfies ProjectResolvers;
