import { payload, type StepInput } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import { conferenceOf } from '../conference/conference.resolvers.js';
import { standingOf } from '../conference/conference-standing.rules.js';
import type { Context } from '../context.js';
import type {
  ConferenceTaskDraftResolvers,
  ConferenceTopicResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { factsOf, type TopicStepInput } from './conference-topic.rules.js';
import type { TopicStepAction } from './conference-topic.service.js';
import { conferenceTopicWorkflow } from './conference-topic.workflow.js';

export const Query = {
  conferenceTopic: (_, { id }, { loaders }) => loaders.conferenceTopics.visible.load(id),
} satisfies Partial<QueryResolvers>;

const step = async (action: TopicStepAction, { input }: { input: StepInput & TopicStepInput }, context: Context) =>
  payload('topic', await context.services.conferenceTopics.step(action, context, input));

export const Mutation = {
  conferenceTopicCollect: async (_, { input }, context) =>
    payload('topic', await context.services.conferenceTopics.collect(context, input)),
  conferenceTopicResearch: (_, args, context) => step('research', args, context),
  conferenceTopicTable: (_, args, context) => step('table', args, context),
  conferenceTopicDecide: (_, args, context) => step('decide', args, context),
  conferenceTopicDefer: (_, args, context) => step('defer', args, context),
  conferenceTopicDrop: (_, args, context) => step('drop', args, context),
} satisfies Partial<MutationResolvers>;

export const ConferenceTopic = {
  __resolveReference: ({ id }, { loaders }) => loaders.conferenceTopics.visible.load(id),
  conference: (topic, _, context) => conferenceOf(topic, context),
  proposer: ({ proposerOrgId }) => ({ id: proposerOrgId }),
  plannedTasks: ({ tasks }) => [...tasks],
  tasks: async ({ id, conferenceId }, _, { loaders }) =>
    (await loaders.conferenceTasks.ofConference.load(conferenceId)).filter(({ topicId }) => topicId === id),
  availableActions: async (topic, _, context) => {
    const { viewer, services, loaders, clock } = context;
    const [conference, circle] = await Promise.all([
      conferenceOf(topic, context),
      loaders.conferences.circle.load(topic.conferenceId),
    ]);
    if (!circle) return [];
    const at = { now: clock(), calendar: services.calendar };
    const facts = factsOf(topic, conference, at);
    return [...available(conferenceTopicWorkflow, facts, standingOf(viewer, circle, at.now))];
  },
  history: ({ id }, page, context) => historyOf({ type: 'ConferenceTopic', id }, page, context, true),
} satisfies ConferenceTopicResolvers;

export const ConferenceTaskDraft = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ConferenceTaskDraftResolvers;
