import { emptyPage, type Notice, oncePerEvent, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import { isEntitledTo } from '../alliance/alliance.resolvers.js';
import { nobody, standingOf } from '../alliance/standing.rules.js';
import type { Context } from '../context.js';
import type {
  ActionTaskResolvers,
  AllianceResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import type { Services } from '../services.js';
import {
  type ActionTask as TaskType,
  lightOfTask,
  responsibleFor,
  taskFactsOf,
  workingDaysLate,
} from './action-task.rules.js';
import type { ActionTaskStep, MemberTaskAction } from './action-task.service.js';
import { actionTaskWorkflow } from './action-task.workflow.js';
import { liveActions } from './live-actions.js';

export const Query = {
  actionTask: (_, { id }, { loaders }) => loaders.actionTasks.visible.load(id),
} satisfies Partial<QueryResolvers>;

const step = async (action: MemberTaskAction, { input }: { input: ActionTaskStep }, context: Context) =>
  payload('task', await context.services.actionTasks.step(action, context, input));

export const Mutation = {
  actionTaskAssign: async (_, { input }, context) =>
    payload('task', await context.services.actionTasks.add(context, input)),
  actionTaskAccept: (_, args, context) => step('accept', args, context),
  actionTaskDecline: (_, args, context) => step('decline', args, context),
  actionTaskReassign: (_, args, context) => step('reassign', args, context),
  actionTaskBegin: (_, args, context) => step('begin', args, context),
  actionTaskComplete: (_, args, context) => step('complete', args, context),
  actionTaskWaive: (_, args, context) => step('waive', args, context),
} satisfies Partial<MutationResolvers>;

const taskOf = oncePerEvent((event, services: Services) => services.actionTasks.find(event.entity.id));

export const Subscription = {
  actionTaskUpdated: {
    subscribe: (_, { organizationIds, ...filter }, context) =>
      liveActions(context, filter, {
        accepts({ entity, payload: { organizationId, beforeOrganizationId } }) {
          if (entity.type !== 'ActionTask') return false;
          return !organizationIds || organizationIds.some((id) => id === organizationId || id === beforeOrganizationId);
        },
        async toPayload(event) {
          const task = await taskOf(event, context);
          if (!task) throw new TypeError(`expected the task ${event.entity.id} of an event to exist`);
          return { task };
        },
        async present(limit) {
          const { services, viewer, clock } = context;
          const tasks = await services.presentActions.tasks(viewer, clock(), { ...filter, organizationIds }, limit);
          return tasks.map((task) => ({
            entity: { type: 'ActionTask', id: task.id, version: task.version },
            toPayload: () => ({ task }),
          }));
        },
      }),
    resolve: (notice: Notice & { task: TaskType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const Alliance = {
  actionTasks: async ({ id }, { filter, ...page }, context) =>
    (await isEntitledTo(id, context))
      ? context.services.actionTasks.list({ ...filter, allianceId: id }, page)
      : emptyPage(),
} satisfies AllianceResolvers;

const actionOf = async ({ actionId }: TaskType, { loaders }: Context) => {
  const action = await loaders.jointActions.byId.load(actionId);
  if (!action) throw new TypeError(`expected the joint action ${actionId} of a task to exist`);
  return action;
};

export const ActionTask = {
  __resolveReference: ({ id }, { loaders }) => loaders.actionTasks.visible.load(id),
  jointAction: (task, _, context) => actionOf(task, context),
  organization: ({ organizationId }) => ({ id: organizationId }),
  responsible: async (task, _, context) => ({ id: responsibleFor(task, await actionOf(task, context)) }),
  light: (task, _, { services, clock }) => lightOfTask(task, clock(), services.calendar),
  workingDaysLate: (task, _, { services, clock }) => workingDaysLate(task, clock(), services.calendar),
  evidence: ({ evidence }) => [...evidence],
  declinedBy: ({ declinedBy }) => declinedBy.map((id) => ({ id })),
  availableActions: async (task, _, context) => {
    const { viewer, loaders, clock } = context;
    const action = await actionOf(task, context);
    const circle = action.allianceId === null ? nobody : await loaders.alliances.circle.load(action.allianceId);
    if (!circle) return [];
    return [...available(actionTaskWorkflow, taskFactsOf(task, action), standingOf(viewer, circle, clock()))];
  },
  history: ({ id }, page, context) => historyOf({ type: 'ActionTask', id }, page, context, true),
} satisfies ActionTaskResolvers;
