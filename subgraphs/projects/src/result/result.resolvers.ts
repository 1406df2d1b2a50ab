import { historyFor, liveOver, type LiveSource, type Notice, oncePerEvent, payload } from '@cobuild/subgraph';
import { available, endOfDate, lightOf } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  QueryResolvers,
  ResultResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import type { Services } from '../services.js';
import type { Result as ResultType } from './result.rules.js';
import type { ResultStep } from './result.service.js';
import { mayRead } from './result-standing.rules.js';
import { type ResultAction, resultWorkflow } from './result.workflow.js';

export const Query = {
  result: (_, { id }, { loaders }) => loaders.results.byId.load(id),
  results: (_, { filter, ...page }, { services }) => services.results.list(filter ?? {}, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: ResultAction, { input }: { input: ResultStep }, context: Context) =>
  payload('result', await context.services.results.step(action, context, input));

export const Mutation = {
  resultRegister: async (_, { input }, context) =>
    payload('result', await context.services.results.register(context, input)),
  resultBegin: (_, args, context) => step('begin', args, context),
  resultProgress: (_, args, context) => step('progress', args, context),
  resultAchieve: (_, args, context) => step('achieve', args, context),
  resultLookBack: (_, args, context) => step('lookBack', args, context),
  resultResume: (_, args, context) => step('resume', args, context),
  resultAbandon: (_, args, context) => step('abandon', args, context),
} satisfies Partial<MutationResolvers>;

/** Events of results, for those who may follow them. */
const resultSource: LiveSource<ResultType, Services> = {
  idIn: ({ entity }) => (entity.type === 'Result' ? entity.id : null),
  read: oncePerEvent((event, services: Services) => services.results.find(event.entity.id)),
  reachOf: ({ reach, followerReach }) => [...reach, ...followerReach],
  isEntitled: mayRead,
};

export const Subscription = {
  resultUpdated: {
    subscribe: (_, { resultIds, ...filter }, context) =>
      liveOver(
        resultSource,
        context,
        { ...filter, ids: resultIds },
        {
          accepts: () => true,
          toPayload(_event, result) {
            context.loaders.results.byId.prime(result.id, result);
            return { result };
          },
          async present(limit) {
            const { services, viewer, clock } = context;
            const named = { ids: resultIds, organizationIds: filter.organizationIds };
            const results = await services.results.entitling(viewer, clock(), named, limit);
            return results.map((result) => ({
              entity: { type: 'Result', id: result.id, version: result.version },
              toPayload: () => ({ result }),
            }));
          },
        },
      ),
    resolve: (notice: Notice & { result: ResultType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

const isEntitled = async ({ id }: ResultType, { loaders }: Context) =>
  (await loaders.results.entitled.load(id)) !== null;

export const Result = {
  __resolveReference: ({ id }, { loaders }) => loaders.results.byId.load(id),
  responsibleOrgs: ({ responsibleIds }) => responsibleIds.map((id) => ({ id })),
  followers: ({ followers }) => followers.organizationIds.map((id) => ({ id })),
  light: ({ nextReviewOn }, _, { services, clock }) =>
    nextReviewOn === null ? null : lightOf({ dueAt: endOfDate(nextReviewOn) }, clock(), services.calendar),
  viewerIsEntitled: (result, _, context) => isEntitled(result, context),
  timeline: async (result, _, context) => ((await isEntitled(result, context)) ? [...result.timeline] : []),
  evidence: async (result, _, context) => ((await isEntitled(result, context)) ? [...result.evidence] : []),
  availableActions: async (result, _, { services, viewer, clock }) => [
    ...available(resultWorkflow, result, await services.results.standingOf(result, viewer, clock())),
  ],
  history: async (result, page, context) =>
    historyFor(await isEntitled(result, context), context.log, { type: 'Result', id: result.id }, page),
} satisfies ResultResolvers;
