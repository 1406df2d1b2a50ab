import { payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type { DeliveryResolvers, MutationResolvers } from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { standingOf } from '../pair/standing.rules.js';
import type { Delivery as DeliveryType } from './delivery.rules.js';
import { deliveryWorkflow } from './delivery.workflow.js';

export const Mutation = {
  deliveryRecord: async (_, { input }, context) =>
    payload('delivery', await context.services.deliveries.record(context, input)),
  deliveryAcknowledge: async (_, { input }, context) =>
    payload('delivery', await context.services.deliveries.acknowledge(context, input)),
} satisfies Partial<MutationResolvers>;

const mustFindPair = async ({ pairId }: DeliveryType, { loaders }: Context) => {
  const pair = await loaders.pairs.byId.load(pairId);
  if (!pair) throw new TypeError(`expected the pair ${pairId} of a delivery to exist`);
  return pair;
};

export const Delivery = {
  __resolveReference: ({ id }, { loaders }) => loaders.deliveries.visible.load(id),
  pair: (delivery, _, context) => mustFindPair(delivery, context),
  availableActions: async (delivery, _, context) => {
    const { viewer, loaders, clock } = context;
    const pair = await mustFindPair(delivery, context);
    const { party } = loaders.organizations;
    const [A, B] = await Promise.all([party.load(pair.sideA), party.load(pair.sideB)]);
    const standing = standingOf(viewer, { pairId: pair.id, A, B, contacts: pair.contacts }, clock());
    return [...available(deliveryWorkflow, delivery, standing)];
  },
  history: (delivery, page, context) => historyOf({ type: 'Delivery', id: delivery.id }, page, context, true),
} satisfies DeliveryResolvers;
