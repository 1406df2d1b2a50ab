import type { Viewer } from '@cobuild/identity';
import { historyFor, type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  ChallengeTakerResolvers,
  ChallengeTopicFilter,
  ChallengeTopicResolvers,
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { type ChallengeTopic as Topic, dueAtOf, lightOfTopic, takerOf } from './challenge-topic.rules.js';
import type { TopicStep } from './challenge-topic.service.js';
import { challengeTopicWorkflow, type TopicAction } from './challenge-topic.workflow.js';
import { liveTopics } from './live-topics.js';
import { mayReadTopic, type TopicFilter } from './topic-access.rules.js';
import { membershipIdsOf, type TopicStanding, topicStandingOf } from './topic-standing.rules.js';

/** What is asked for, where "mine" is the viewer's; a visitor has none. */
const asked = (filter: ChallengeTopicFilter | null | undefined, viewer: Viewer): TopicFilter => ({
  ...filter,
  ...(filter?.takenByMe ? { takerAccountId: viewer.accountId ?? '' } : {}),
});

export const Query = {
  challengeTopic: (_, { id }, { loaders }) => loaders.challengeTopics.byId.load(id),
  challengeTopics: (_, { filter, ...page }, { services, viewer }) =>
    services.challengeTopics.list(asked(filter, viewer), page),
} satisfies Partial<QueryResolvers>;

const step = async (action: Exclude<TopicAction, 'take'>, { input }: { input: TopicStep }, context: Context) =>
  payload('challengeTopic', await context.services.challengeTopics.step(action, context, input));

export const Mutation = {
  challengeTopicPublish: async (_, { input }, context) =>
    payload('challengeTopic', await context.services.challengeTopics.publish(context, input)),
  challengeTopicTake: async (_, { input }, context) =>
    payload('challengeTopic', await context.services.challengeTopics.take(context, input)),
  challengeTopicRelease: (_, args, context) => step('release', args, context),
  challengeTopicSubmit: (_, args, context) => step('submit', args, context),
  challengeTopicVerify: (_, args, context) => step('verify', args, context),
  challengeTopicReturn: (_, args, context) => step('return', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  challengeTopicUpdated: {
    subscribe: (_, filter, context) => liveTopics(context, filter),
    resolve: (notice: Notice & { topic: Topic }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

const isEntitled = (topic: Topic, { viewer, clock }: Context) => mayReadTopic(viewer, topic, clock());

/** What those around a topic share is shown to the entitled; to others it is as if it were not there. */
const ifEntitled = <T>(topic: Topic, context: Context, read: () => T, otherwise: T): T =>
  isEntitled(topic, context) ? read() : otherwise;

async function standingOf(topic: Topic, { viewer, loaders, clock }: Context): Promise<TopicStanding> {
  const now = clock();
  const { party } = loaders.organizations;
  const [publisher, memberships] = await Promise.all([
    party.load(topic.publisherId),
    Promise.all(membershipIdsOf(viewer, now).map((id) => party.load(id))),
  ]);
  return topicStandingOf(viewer, { ...topic, topicId: topic.id, publisher, memberships }, now);
}

export const ChallengeTopic = {
  __resolveReference: ({ id }, { loaders }) => loaders.challengeTopics.byId.load(id),
  publisher: ({ publisherId }) => ({ id: publisherId }),
  responsibleOrg: ({ takerOrgId }) => (takerOrgId === null ? null : { id: takerOrgId }),
  dueAt: (topic) => dueAtOf(topic),
  light: (topic, _, { services, clock }) => lightOfTopic(topic, clock(), services.calendar),
  takings: ({ takers }) => takers.length,
  viewerIsEntitled: (topic, _, context) => isEntitled(topic, context),
  taker: (topic, _, context) => ifEntitled(topic, context, () => takerOf(topic), null),
  takers: (topic, _, context) => ifEntitled(topic, context, () => [...topic.takers], []),
  result: (topic, _, context) => ifEntitled(topic, context, () => topic.result, null),
  evidence: (topic, _, context) => ifEntitled(topic, context, () => [...topic.evidence], []),
  remark: (topic, _, context) => ifEntitled(topic, context, () => topic.remark, null),
  availableActions: async (topic, _, context) => [
    ...available(challengeTopicWorkflow, topic, await standingOf(topic, context)),
  ],
  history: (topic, page, context) =>
    historyFor(isEntitled(topic, context), context.log, { type: 'ChallengeTopic', id: topic.id }, page),
} satisfies ChallengeTopicResolvers;

export const ChallengeTaker = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ChallengeTakerResolvers;

export const Organization = {
  challengeTopics: ({ id }, { filter, ...page }, { services, viewer }) =>
    services.challengeTopics.list({ ...asked(filter, viewer), publisherId: id }, page),
} satisfies OrganizationResolvers;
