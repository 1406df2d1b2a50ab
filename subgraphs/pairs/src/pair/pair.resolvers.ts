import { emptyPage, fault, payload, type Notice } from '@cobuild/subgraph';
import { available, dateOf } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  OrganizationResolvers,
  PairResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { livePairs } from '../live-pairs.js';
import { lightOfPair, type Pair as PairType } from './pair.rules.js';
import type { PairStep } from './pair.service.js';
import { type PairAction, pairWorkflow } from './pair.workflow.js';
import { standingOf } from './standing.rules.js';

export const Query = {
  pair: (_, { id, code }, { loaders }) =>
    id != null
      ? loaders.pairs.byId.load(id)
      : code != null
        ? loaders.pairs.byCode.load(code)
        : Promise.reject(fault('BAD_USER_INPUT', 'give "id" or "code"')),
  pairs: (_, { filter, order, ...page }, { services }) => services.pairs.list(filter ?? {}, order, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: PairAction, { input }: { input: PairStep }, context: Context) =>
  payload('pair', await context.services.pairs.step(action, context, input));

export const Mutation = {
  pairPropose: async (_, { input }, context) => payload('pair', await context.services.pairs.propose(context, input)),
  pairAccept: (_, args, context) => step('accept', args, context),
  pairDecline: (_, args, context) => step('decline', args, context),
  pairAgreementRevise: (_, args, context) => step('agreementRevise', args, context),
  pairSign: (_, args, context) => step('sign', args, context),
  pairReviewStart: (_, args, context) => step('reviewStart', args, context),
  pairReviewScore: (_, args, context) => step('reviewScore', args, context),
  pairRenew: (_, args, context) => step('renew', args, context),
  pairEnd: (_, args, context) => step('end', args, context),
  pairSuspend: (_, args, context) => step('suspend', args, context),
  pairResume: (_, args, context) => step('resume', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  pairUpdated: {
    subscribe: (_, filter, context) =>
      livePairs(context, filter, {
        accepts: (event) => event.entity.type === 'Pair',
        toPayload: async (_event, pair) => ({ pair }),
        async present(limit) {
          const { services, viewer, clock } = context;
          const pairs = await services.pairs.entitling(viewer, clock(), filter, limit);
          return pairs.map((pair) => ({
            entity: { type: 'Pair', id: pair.id, version: pair.version },
            toPayload: () => ({ pair }),
          }));
        },
      }),
    resolve: (notice: Notice & { pair: PairType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

const isEntitled = async ({ id }: PairType, { loaders }: Context) => (await loaders.pairs.entitled.load(id)) !== null;

/** What two sides share is shown to the entitled; to others it is as if it were not there. */
const ifEntitled = async <T>(pair: PairType, context: Context, read: () => T | Promise<T>, otherwise: T): Promise<T> =>
  (await isEntitled(pair, context)) ? read() : otherwise;

export const Pair = {
  __resolveReference: ({ id }, { loaders }) => loaders.pairs.byId.load(id),
  sideA: ({ sideA }) => ({ id: sideA }),
  sideB: ({ sideB }) => ({ id: sideB }),
  viewerIsEntitled: (pair, _, context) => isEntitled(pair, context),
  agreement: (pair, _, context) => ifEntitled(pair, context, () => pair.agreement, null),
  contacts: (pair, _, context) => ifEntitled(pair, context, () => [...pair.contacts], []),
  yearPlan: (pair, _, context) => ifEntitled(pair, context, () => pair.yearPlan, null),
  review: (pair, _, context) => ifEntitled(pair, context, () => pair.review, null),
  light: (pair, _, { clock }) => lightOfPair(pair, dateOf(clock())),
  jointActivities: (pair, { filter, ...page }, context) => {
    const ofPair = { ...filter, pairIds: [pair.id] };
    return ifEntitled(pair, context, () => context.services.activities.ofPair(ofPair, page), emptyPage());
  },
  listItems: (pair, { list, ...page }, context) =>
    ifEntitled(pair, context, () => context.services.items.list(pair.id, list ?? null, page), emptyPage()),
  deliveries: (pair, { kind, ...page }, context) =>
    ifEntitled(pair, context, () => context.services.deliveries.list(pair.id, kind ?? null, page), emptyPage()),
  resourceEntries: (pair, { kind, ...page }, context) =>
    ifEntitled(pair, context, () => context.services.entries.list(pair.id, kind ?? null, page), emptyPage()),
  availableActions: async ({ id, sideA, sideB, ...pair }, _, { viewer, loaders, clock }) => {
    const { party } = loaders.organizations;
    const [A, B] = await Promise.all([party.load(sideA), party.load(sideB)]);
    const standing = standingOf(viewer, { pairId: id, A, B, contacts: pair.contacts }, clock());
    return [...available(pairWorkflow, pair, standing)];
  },
  history: async (pair, page, context) =>
    historyOf({ type: 'Pair', id: pair.id }, page, context, await isEntitled(pair, context)),
} satisfies PairResolvers;

export const Organization = {
  __resolveReference: ({ id }) => ({ id }),
  pairs: ({ id }, { filter, order, ...page }, { services }) =>
    services.pairs.list({ ...filter, organizationId: id }, order, page),
} satisfies OrganizationResolvers;
