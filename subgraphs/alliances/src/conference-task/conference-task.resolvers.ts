import { emptyPage, payload, type StepInput } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import { conferenceOf } from '../conference/conference.resolvers.js';
import { isEntitled, taskStandingOf } from '../conference/conference-standing.rules.js';
import type { Context } from '../context.js';
import type {
  ConferenceTaskResolvers,
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { lightOfTask, stepLightOf, type TaskStepInput } from './conference-task.rules.js';
import { type ConferenceTaskAction, conferenceTaskWorkflow } from './conference-task.workflow.js';

export const Query = {
  conferenceTask: (_, { id }, { loaders }) => loaders.conferenceTasks.visible.load(id),
} satisfies Partial<QueryResolvers>;

const step = async (action: ConferenceTaskAction, { input }: { input: StepInput & TaskStepInput }, context: Context) =>
  payload('task', await context.services.conferenceTasks.step(action, context, input));

export const Mutation = {
  conferenceTaskAccept: (_, args, context) => step('accept', args, context),
  conferenceTaskReport: (_, args, context) => step('report', args, context),
  conferenceTaskVerify: (_, args, context) => step('verify', args, context),
  conferenceTaskReturn: (_, args, context) => step('return', args, context),
  conferenceTaskCarryOver: (_, args, context) => step('carryOver', args, context),
} satisfies Partial<MutationResolvers>;

export const Organization = {
  conferenceTasks: async ({ id }, { statuses, ...page }, { services, loaders, viewer, clock }) => {
    const { reach } = await loaders.organizations.party.load(id);
    // Whoever may see what the organization shares with a conference may see what conferences gave it.
    if (!isEntitled(viewer, { id, reach }, clock())) return emptyPage();
    return services.conferenceTasks.list({ organizationId: id, statuses }, page);
  },
} satisfies OrganizationResolvers;

export const ConferenceTask = {
  __resolveReference: ({ id }, { loaders }) => loaders.conferenceTasks.visible.load(id),
  conference: (task, _, context) => conferenceOf(task, context),
  topic: async ({ topicId }, _, { loaders }) => {
    const topic = await loaders.conferenceTopics.byId.load(topicId);
    if (!topic) throw new TypeError(`expected the topic ${topicId} of a task to exist`);
    return topic;
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
  light: (task, _, { services, clock }) => lightOfTask(task, clock(), services.calendar),
  stepLight: (task, _, { services, clock }) => stepLightOf(task, clock(), services.calendar),
  evidence: ({ evidence }) => [...evidence],
  carryOverReason: ({ carryOver }) => carryOver?.reason ?? null,
  carriedOverTo: ({ carryOver }) => carryOver?.dueOn ?? null,
  carriedFrom: ({ carriedFromId }, _, { loaders }) =>
    carriedFromId === null ? null : loaders.conferenceTasks.byId.load(carriedFromId),
  carriedInto: ({ carriedToId }, _, { loaders }) =>
    carriedToId === null ? null : loaders.conferenceTasks.byId.load(carriedToId),
  availableActions: async (task, _, { viewer, loaders, clock }) => {
    const circle = await loaders.conferences.circle.load(task.conferenceId);
    if (!circle) return [];
    const { status, organizationId } = task;
    const doneBy = status === 'REPORTED' ? await loaders.successors.lineage.load(organizationId) : [organizationId];
    return [...available(conferenceTaskWorkflow, { ...task, doneBy }, taskStandingOf(viewer, circle, doneBy, clock()))];
  },
  history: ({ id }, page, context) => historyOf({ type: 'ConferenceTask', id }, page, context, true),
} satisfies ConferenceTaskResolvers;
