import { fault, historyFor, type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MilestoneResolvers,
  MutationResolvers,
  PlanRowResolvers,
  ProjectPlanResolvers,
  ProjectResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { liveProjects } from '../live-projects.js';
import type { Project as ProjectType } from '../project/project.rules.js';
import { ifEntitled } from '../project/project.resolvers.js';
import { daysOfMonth } from './milestone-filter.rules.js';
import type { Milestone as MilestoneType } from './milestone.rules.js';
import type { MilestoneStep } from './milestone.service.js';
import { type MilestoneAction, milestoneWorkflow } from './milestone.workflow.js';
import { dueAtOf, lightOfMilestone, planOf, reachedHow, slipWorkingDays } from './plan.rules.js';

export const Query = {
  milestone: (_, { id }, { loaders }) => loaders.milestones.visible.load(id),
  milestonesDue: (_, { filter, ...page }, { services, viewer, clock }) => {
    const { month, from, to } = filter ?? {};
    if (month != null && daysOfMonth(month) === null) {
      throw fault('BAD_USER_INPUT', '"month" must be a month, e.g. 2026-03', { argument: 'filter.month' });
    }
    if (month != null && (from != null || to != null)) {
      throw fault('BAD_USER_INPUT', 'give either "month" or "from" and "to"', { argument: 'filter.month' });
    }
    return services.milestones.due(filter ?? {}, viewer, clock(), page);
  },
} satisfies Partial<QueryResolvers>;

const step = async (action: MilestoneAction, { input }: { input: MilestoneStep }, context: Context) =>
  payload('milestone', await context.services.milestones.step(action, context, input));

export const Mutation = {
  milestonePlan: async (_, { input }, context) =>
    payload('milestone', await context.services.milestones.plan(context, input)),
  milestoneRevise: (_, args, context) => step('revise', args, context),
  milestoneRemove: (_, args, context) => step('remove', args, context),
  milestoneReach: (_, args, context) => step('reach', args, context),
  milestoneReplan: (_, args, context) => step('replan', args, context),
  milestoneGiveUp: (_, args, context) => step('giveUp', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  milestoneReached: {
    subscribe: (_, filter, context) =>
      liveProjects(context, filter, {
        accepts: ({ type }) => type === 'projects.MilestoneReached',
        async toPayload({ entity }, project) {
          return { milestone: await shown(entity.id, context), project };
        },
        async present(limit) {
          const { services, viewer, clock } = context;
          const reached = await services.milestones.reached(viewer, clock(), filter, limit);
          return reached.map((milestone) => ({
            entity: { type: 'Milestone', id: milestone.id, version: milestone.version },
            toPayload: async () => ({ milestone, project: await projectOf(milestone, context) }),
          }));
        },
      }),
    resolve: (notice: Notice & { milestone: MilestoneType; project: ProjectType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

async function shown(id: string, { loaders }: Context): Promise<MilestoneType> {
  const milestone = await loaders.milestones.byId.load(id);
  if (!milestone) throw new TypeError(`expected the milestone ${id} of an event to be there`);
  return milestone;
}

async function projectOf({ id, projectId }: MilestoneType, { loaders }: Context): Promise<ProjectType> {
  const project = await loaders.projects.byId.load(projectId);
  if (!project) throw new TypeError(`expected the project ${projectId} of the milestone ${id} to be there`);
  return project;
}

export const Milestone = {
  __resolveReference: ({ id }, { loaders }) => loaders.milestones.visible.load(id),
  project: (milestone, _, context) => projectOf(milestone, context),
  responsibleOrg: ({ responsibleOrgId }) => ({ id: responsibleOrgId }),
  dueAt: (milestone) => dueAtOf(milestone),
  light: (milestone, _, { services, clock }) => lightOfMilestone(milestone, clock(), services.calendar),
  isOnTime: (milestone) => reachedHow(milestone).onTime,
  daysLate: (milestone) => reachedHow(milestone).daysLate,
  isOnBaseline: (milestone) => reachedHow(milestone).onBaseline,
  daysLateOfBaseline: (milestone) => reachedHow(milestone).daysLateOfBaseline,
  evidence: ({ evidence }) => [...evidence],
  replans: ({ replans }) => [...replans],
  availableActions: async (milestone, _, context) => {
    const { services, clock } = context;
    const project = await projectOf(milestone, context);
    const standing = await services.milestones.standingOf(milestone, project, context, clock());
    return [...available(milestoneWorkflow, milestone, standing)];
  },
  history: ({ id }, page, { log }) => historyFor(true, log, { type: 'Milestone', id }, page),
} satisfies MilestoneResolvers;

export const Project = {
  milestones: (project, _, context) =>
    ifEntitled(project, context, async () => [...(await context.loaders.milestones.ofProject.load(project.id))], []),
  plan: (project, _, context) =>
    ifEntitled(
      project,
      context,
      async () => planOf(project, await context.loaders.milestones.ofProject.load(project.id), context.clock()),
      null,
    ),
} satisfies ProjectResolvers;

export const ProjectPlan = {
  rows: ({ rows }) => [...rows],
} satisfies ProjectPlanResolvers;

export const PlanRow = {
  slipWorkingDays: (row, _, { services }) => slipWorkingDays(row, services.calendar),
} satisfies PlanRowResolvers;
